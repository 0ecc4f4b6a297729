package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * Potential blockers: who has both the opportunity to keep a pivotal state from its potential
 * partners and, by hostile ties or a stance, the preference to do so.
 *
 * <pre>
 * opportunity: member of a minimum vertex cut between the two, or a given veto player
 * preference:  stance &lt; 0, or where none is given a hostile tie with one of the two
 * potential blocker = opportunity ∧ preference</pre>
 *
 * <p>Position alone is labelled as opportunity only, whoever is merely hostile as preference only;
 * neither is intent. An actor alone on every path, a dominator, is the cut of one; an articulation
 * actor between the two always is. From a pivotal state all whom it reaches by two hops or more are
 * asked about, institutions too, and the result counts before how many an actor stands alone and
 * before how many together with others; there a hostile tie with one of those counts as preference
 * too. Where an actor needs others, the result says before how many partners a smallest cut that it
 * is in is united, all of its actors being against: only then are those against enough. Which cuts
 * there are {@link MinimumCuts} lists. Partners tied directly can be blocked by veto players only,
 * each of whom is enough.
 *
 * <p>Counted: paths of any length along ties that carry a positive kind; hostile ties, of any
 * direction, are those that carry a negative one. Parallel ties count as one, ties of an actor with
 * itself not at all. Landmark: the hub of a star stands alone before any leaf. Units: partners.
 *
 * <p>Time O(m √n) and O(n + m) for each actor that is full in a maximum flow, for each partner;
 * space O(n + m) and the members of the cuts. Sources: Even and Tarjan, Network flow and testing
 * graph connectivity, SIAM Journal on Computing 4 (1975) 507, doi 10.1137/0204043; Picard and
 * Queyranne, On the structure of all minimum cuts in a network and applications, Mathematical
 * Programming Study 13 (1980) 8.
 */
public final class PotentialBlockers implements Analysis<Blockers> {
  private final List<Named> ends;
  private final FollowedTies kinds;
  private final List<String> vetoes;
  private final Optional<ActorNumber> stance;
  private final int largest;
  private final Direction direction;

  private PotentialBlockers(
      List<Named> ends,
      FollowedTies kinds,
      List<String> vetoes,
      Optional<ActorNumber> stance,
      int largest,
      Direction direction) {
    this.ends = ends;
    this.kinds = kinds;
    this.vetoes = vetoes;
    this.stance = stance;
    this.largest = largest;
    this.direction = direction;
  }

  private static PotentialBlockers first(List<Named> ends) {
    return new PotentialBlockers(
        ends, FollowedTies.DEFAULT, List.of(), Optional.empty(), Integer.MAX_VALUE, Direction.OUT);
  }

  /**
   * {@return who could keep a pivotal state from one potential partner}
   *
   * @param from the code of the pivotal state; looked up in the graph asked
   * @param to the code of whom it wants to reach; another
   */
  public static PotentialBlockers between(String from, String to) {
    return first(Named.of(from, to));
  }

  /**
   * {@return who could keep a pivotal state from one potential partner}
   *
   * @param from the pivotal state, an actor of the graph asked
   * @param to whom it wants to reach; another
   */
  public static PotentialBlockers between(Actor from, Actor to) {
    return first(List.of(Named.of(from), Named.of(to)));
  }

  /**
   * {@return who could keep a pivotal state from any of its potential partners}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static PotentialBlockers from(String code) {
    return first(List.of(Named.of(code)));
  }

  /**
   * {@return who could keep a pivotal state from any of its potential partners}
   *
   * @param actor the pivotal state, an actor of the graph asked
   */
  public static PotentialBlockers from(Actor actor) {
    return first(List.of(Named.of(actor)));
  }

  /**
   * {@return these blockers along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join; hostile ties are found
   *     among all
   */
  public PotentialBlockers over(TieKind... kinds) {
    return new PotentialBlockers(
        ends, FollowedTies.DEFAULT.withKinds(kinds), vetoes, stance, largest, direction);
  }

  /**
   * {@return these blockers with some who have the opportunity whatever their position}
   *
   * @param codes veto players, such as permanent members of a council whose mandate is needed
   */
  public PotentialBlockers withVetoPlayers(String... codes) {
    return new PotentialBlockers(ends, kinds, List.of(codes), stance, largest, direction);
  }

  /**
   * {@return these blockers with given stances, which go before hostile ties}
   *
   * @param stance of each actor: below 0 against, above 0 in favour, {@code NaN} where not known,
   *     so that ties decide
   */
  public PotentialBlockers withStance(ToDoubleFunction<? super Actor> stance) {
    return with(ActorNumber.of("stance", stance).orMissing());
  }

  /**
   * {@return these blockers with given stances, which go before hostile ties}
   *
   * @param stances below 0 against, above 0 in favour; where there is none ties decide
   */
  public PotentialBlockers withStance(Map<? extends Actor, Double> stances) {
    Map<Actor, Double> copy = ImmutableMap.copyOf(stances);
    return withStance(actor -> copy.getOrDefault(actor, Double.NaN));
  }

  /**
   * {@return these blockers with stances of a year, which go before hostile ties}
   *
   * @param attributes the numbers of actors
   * @param name the attribute: below 0 against, above 0 in favour; where missing, ties decide
   * @param year of which year
   */
  public PotentialBlockers withStance(Attributes attributes, String name, int year) {
    return with(ActorNumber.of(attributes, name, year));
  }

  private PotentialBlockers with(ActorNumber stance) {
    return new PotentialBlockers(ends, kinds, vetoes, Optional.of(stance), largest, direction);
  }

  /**
   * {@return these blockers without those who could block only together with many others}
   *
   * @param actors the most actors of a cut that counts as an opportunity, at least 1; by default
   *     any number
   */
  public PotentialBlockers withLargestCut(int actors) {
    checkArgument(actors >= 1, "the largest cut must have at least 1 actor: %s", actors);
    return new PotentialBlockers(ends, kinds, vetoes, stance, actors, direction);
  }

  /**
   * {@return these blockers along some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default as in {@link Reach}, for paths along ties
   *     from the pivotal state, IN for paths to it, ALL for ties followed either way
   */
  public PotentialBlockers withDirection(Direction direction) {
    return new PotentialBlockers(ends, kinds, vetoes, stance, largest, direction);
  }

  @Override
  public Blockers of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the graph does not hold one of those named, or both ends
   *     are one
   */
  @Override
  public Blockers of(TieGraph graph, Run run) {
    List<Actor> asked = ends.stream().map(end -> end.find().apply(graph)).toList();
    TieGraph friendly = kinds.in(graph);
    BlockerSearch search = new BlockerSearch(friendly, direction, asked);
    Rows hostile = Arcs.partners(hostile(graph), Direction.ALL);
    BlockerTally tally = new BlockerTally(graph.actors(), search.ends(), hostile, stance);
    for (String code : vetoes) {
      tally.addVeto(graph.actors().indexOf(graph.actor(code)));
    }
    search.addCuts(tally, largest, run);
    List<String> notes = new ArrayList<>(search.notes());
    if (hostile.arcs() == 0 && stance.isEmpty()) {
      notes.add("no hostile tie and no stance is given, so that no preference is known");
    }
    Provenance own = Provenance.of("potential blockers", options(graph.kinds()), graph);
    return new Blockers(
        asked.get(0),
        asked.stream().skip(1).findFirst(),
        search.partners(),
        tally.blockers(),
        stance.map(given -> given.cited(own)).orElse(own),
        notes);
  }

  private static TieGraph hostile(TieGraph graph) {
    return graph.filter(Tie::divides).among(graph.actors());
  }

  private Map<String, String> options(Set<TieKind> present) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("over", kinds.over(present));
    if (!vetoes.isEmpty()) {
      options.put("veto players", String.join("+", vetoes));
    }
    if (largest < Integer.MAX_VALUE) {
      options.put("cuts up to", Integer.toString(largest));
    }
    options.put("preference", stance.isPresent() ? "stance, else hostile ties" : "hostile ties");
    options.put("direction", direction.toString());
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("potential blockers", options(Set.of()));
  }
}
