package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Sphere;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * Every state as the pivotal state at once: how many potential partners each could get to, and how
 * much capability it would gather from them, hop by hop.
 *
 * <pre>R(p, h) = actors other than p whose distance from p is at most h hops
 * G(p, h) = capability(p) + Σ capability(i) over i in R(p, h)
 * score(p) = salience(p) · G(p, h)</pre>
 *
 * <p>The score is opportunity times stated interest, no forecast: topology is not consent. Counted:
 * hops along ties, along their direction where they have one; parallel ties are one hop; ties of an
 * actor with itself none; ties that divide, such as disputes, are not followed unless their kind is
 * named; an institution is an actor like any other on the way, so that from member to member
 * through it is two hops, but by default neither a pivotal state nor a partner. Without a
 * capability each actor counts as one, without salience all care alike. Whose capability is missing
 * is reached and passed but adds nothing, whose salience is missing has no score, and the notes
 * name them; institutions need not have a capability. An isolate gathers its own capability only,
 * and so does a single actor; whoever is not reached adds nothing.
 *
 * <p>Not normalised; units are those of the capability. The hub of a star of n actors gathers all n
 * in one hop, a leaf 2, and all n in two. Time O(h m n / 64 + r) for m ties, n actors, h hops and r
 * pairs of actors that reach each other; where few are reached they are searched for one by one, in
 * O(r) ties. Space O(n + m) a thread and, for the answer, a number for each pivotal state and hop.
 * Sums have the same digits in whatever order partners are found.
 *
 * <p>Source: the question is that of Henke, Constructing Allied Cooperation, Cornell 2019. Many
 * searches in the bits of a word: Then et al., The more the merrier: efficient multi-source graph
 * traversal, Proceedings of the VLDB Endowment 8 (2014) 449, doi 10.14778/2735496.2735507.
 */
public final class PivotalStates implements Analysis<PivotalReach> {
  static final String WEIGHTED = "weighted by";
  private static final ActorNumber HEADS = ActorNumber.of("actors", actor -> 1);

  private final FollowedTies ties;
  private final HopRules rules;
  private final Predicate<? super Actor> counts;
  private final ActorNumber capability;
  private final Optional<ActorNumber> salience;

  private PivotalStates(
      FollowedTies ties,
      HopRules rules,
      Predicate<? super Actor> counts,
      ActorNumber capability,
      Optional<ActorNumber> salience) {
    this.ties = ties;
    this.rules = rules;
    this.counts = counts;
    this.capability = capability;
    this.salience = salience;
  }

  /**
   * {@return what each state could gather within a number of hops}
   *
   * @param hops at least 1
   */
  public static PivotalStates within(int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return withoutLimit().with(HopRules.DEFAULT.withMost(hops));
  }

  /** {@return what each state could gather within any number of hops} */
  public static PivotalStates withoutLimit() {
    return new PivotalStates(
        FollowedTies.DEFAULT,
        HopRules.DEFAULT,
        actor -> !(actor instanceof Institution),
        HEADS,
        Optional.empty());
  }

  /**
   * {@return this query along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds; by default all but those that divide, such as disputes
   */
  public PivotalStates over(TieKind... kinds) {
    return with(ties.withKinds(kinds));
  }

  /**
   * {@return this query along ties that carry a kind of one sphere}
   *
   * @param sphere the sphere; where kinds are chosen too, the kind must be one of them
   */
  public PivotalStates in(Sphere sphere) {
    return with(ties.withSphere(sphere));
  }

  /**
   * {@return this query along ties in another direction}
   *
   * @param direction {@link Direction#OUT}, the default, from the pivotal state along the ties, as
   *     in {@link Reach}; {@link Direction#IN} for those who reach it; {@link Direction#ALL} for
   *     either way at each hop, also where only some kinds have a direction
   */
  public PivotalStates withDirection(Direction direction) {
    return with(ties.withDirection(direction));
  }

  /**
   * {@return this query with the hops that passing an institution adds}
   *
   * @param hops 1, the default: from member to member through an institution is two hops; or 0: it
   *     is one, and the institution itself is as far away as its nearest other member
   */
  public PivotalStates withInstitutionHops(int hops) {
    checkArgument(hops == 0 || hops == 1, "passing an institution is 0 or 1 hops: %s", hops);
    return with(rules.withInstitutionsFree(hops == 0));
  }

  /**
   * {@return this query with others as pivotal states and partners; everybody else is passed
   * through and adds nothing}
   *
   * @param counts who; by default all but institutions
   */
  public PivotalStates counting(Predicate<? super Actor> counts) {
    return new PivotalStates(ties, rules, counts, capability, salience);
  }

  /**
   * {@return this query of how much capability is gathered}
   *
   * @param capability what each actor that counts adds, finite and not negative; {@code NaN} where
   *     it is missing
   */
  public PivotalStates gathering(ToDoubleFunction<? super Actor> capability) {
    return with(ActorNumber.of("capability", capability).orMissing(), salience);
  }

  /**
   * {@return this query of how much of an attribute is gathered}
   *
   * @param attributes where the numbers are; whoever lacks one is left out of the sums and named
   * @param name which attribute, such as {@code cinc}
   * @param year of which year
   */
  public PivotalStates gathering(Attributes attributes, String name, int year) {
    return with(ActorNumber.of(attributes, name, year), salience);
  }

  /**
   * {@return this query with each pivotal state's score multiplied by how much it cares}
   *
   * @param salience the stated interest of each actor that counts, finite and not negative; {@code
   *     NaN} where it is missing
   */
  public PivotalStates weightedBy(ToDoubleFunction<? super Actor> salience) {
    return with(capability, Optional.of(ActorNumber.of("salience", salience).orMissing()));
  }

  /**
   * {@return this query with each pivotal state's score multiplied by an attribute}
   *
   * @param attributes where the numbers are; whoever lacks one has no score and is named
   * @param name which attribute says how much an actor cares
   * @param year of which year
   */
  public PivotalStates weightedBy(Attributes attributes, String name, int year) {
    return with(capability, Optional.of(ActorNumber.of(attributes, name, year)));
  }

  private PivotalStates with(FollowedTies ties) {
    return new PivotalStates(ties, rules, counts, capability, salience);
  }

  private PivotalStates with(HopRules rules) {
    return new PivotalStates(ties, rules, counts, capability, salience);
  }

  private PivotalStates with(ActorNumber capability, Optional<ActorNumber> salience) {
    return new PivotalStates(ties, rules, counts, capability, salience);
  }

  @Override
  public PivotalReach of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a capability or salience is negative or infinite
   * @throws IllegalStateException if some kinds have a direction and some have none, unless ties
   *     are followed {@linkplain Direction#ALL either way}
   */
  @Override
  public PivotalReach of(TieGraph graph, Run run) {
    TieGraph chosen = ties.in(graph);
    Adjacency arcs = Arcs.of(chosen, ties.direction());
    boolean[] counted = where(arcs, counts);
    boolean[] passed = where(arcs, a -> rules.institutionsFree() && a instanceof Institution);
    int[] sources = IntStream.range(0, counted.length).filter(v -> counted[v]).toArray();
    List<Actor> missing = new ArrayList<>();
    SplitNumbers numbers =
        new SplitNumbers(capability.words(), capability.known(arcs, sources, missing));
    Rows rows = Arcs.partners(chosen, ties.direction());
    List<List<PivotalReach.Hop>> found =
        new GatheringSearch(rows, counted, passed, numbers, sources, rules.most()).run(run);
    List<PivotalReach.Pivotal> pivotals = new ArrayList<>(sources.length);
    for (int i = 0; i < sources.length; i++) {
      Actor actor = arcs.actor(sources[i]);
      double cares = salience.isPresent() ? salience.get().of(actor) : 1;
      pivotals.add(new PivotalReach.Pivotal(actor, cares, found.get(i)));
    }
    return PivotalReach.ranked(capability.words(), pivotals, missing, provenance(graph, chosen));
  }

  private static boolean[] where(Adjacency arcs, Predicate<? super Actor> test) {
    boolean[] places = new boolean[arcs.order()];
    for (int v = 0; v < places.length; v++) {
      places[v] = test.test(arcs.actor(v));
    }
    return places;
  }

  private Provenance provenance(TieGraph asked, TieGraph chosen) {
    Provenance own = Provenance.of("pivotal states", options(asked.kinds()), chosen);
    Provenance gathered = capability.cited(own);
    return salience.map(numbers -> numbers.cited(gathered)).orElse(gathered);
  }

  private Map<String, String> options(Set<TieKind> present) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("over", ties.over(present));
    options.put("within", HopRules.words(rules.most()));
    ties.putInto(options);
    rules.putInto(options);
    options.put("gathering", capability.words());
    salience.ifPresent(numbers -> options.put(WEIGHTED, numbers.words()));
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("pivotal states", options(Set.of()));
  }
}
