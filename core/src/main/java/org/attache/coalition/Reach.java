package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.Attributes;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Sphere;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * Reach: whom one or more states could get to along ties of chosen kinds, hop by hop.
 *
 * <pre>
 * R(h) = actors whose distance to the nearest start is at most h hops
 * d(w) = x(w) + the q-th smallest of d(v) + s(v) over the partners v that lead to w
 * </pre>
 *
 * <p>q is 1 and the hops x(w) that a hostile tie adds are 0 unless asked for; s(v) is 1, but 0 for
 * institutions that are passed without a hop. Counted: hops along ties, along their direction where
 * they have one; parallel ties are one hop; an institution is an actor like any other, so from
 * member to member through it is two hops. Ties that divide, such as disputes, are not followed
 * unless their kind is named. Each actor is found once, at its smallest distance; the witness path
 * through which it is found is the one whose last actor before it was itself found first, then
 * comes first in code order.
 *
 * <p>The hub of a star reaches all others in one hop. Time O(n + m), space O(n + m), both times the
 * length of the pattern where one is asked for. Source: breadth-first search; the question is that
 * of Henke, Constructing Allied Cooperation, Cornell 2019.
 */
public final class Reach implements Analysis<Reached> {
  private static final int MOST_EXTRA = 1000;

  private final Starts starts;
  private final FollowedTies ties;
  private final HopRules rules;

  private Reach(Starts starts, FollowedTies ties, HopRules rules) {
    this.starts = starts;
    this.ties = ties;
    this.rules = rules;
  }

  private static Reach from(Starts starts) {
    return new Reach(starts, FollowedTies.DEFAULT, HopRules.DEFAULT);
  }

  /**
   * {@return the reach of the actors of these codes, taken together}
   *
   * @param codes one or more codes; looked up in the graph asked
   */
  public static Reach from(String... codes) {
    return from(Starts.of(codes));
  }

  /**
   * {@return the reach of these actors, taken together}
   *
   * @param actors one or more actors of the graph asked
   */
  public static Reach from(Actor... actors) {
    return from(Starts.of(actors));
  }

  /**
   * {@return this reach along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join
   */
  public Reach over(TieKind... kinds) {
    return new Reach(starts, ties.withKinds(kinds), rules);
  }

  /**
   * {@return this reach along ties that carry a kind of one sphere}
   *
   * @param sphere the sphere; where kinds are chosen too, the kind must be one of them
   */
  public Reach in(Sphere sphere) {
    return new Reach(starts, ties.withSphere(sphere), rules);
  }

  /**
   * {@return this reach along ways whose ties follow a pattern, in {@link TiePattern#parse words}
   * such as {@code DEFENSE MEMBERSHIP+ DEFENSE}}
   *
   * @param pattern the words
   */
  public Reach along(String pattern) {
    return along(TiePattern.parse(pattern));
  }

  /**
   * {@return this reach along ways whose ties follow a pattern, each actor at its fewest hops}
   *
   * <p>Whoever stands at the end of such a way is reached, those passed are not for being passed. A
   * way may pass an actor twice, and one that begins and ends in a start reaches nobody. Kinds that
   * divide are followed where the pattern names them. A kind that no source observed is refused.
   *
   * @param pattern which kinds may follow one another
   */
  public Reach along(TiePattern pattern) {
    checkAlone(rules.callers(), true);
    return new Reach(starts, ties.withPattern(pattern), rules);
  }

  private static void checkAlone(int callers, boolean pattern) {
    checkArgument(
        callers == 1 || !pattern, "a way that follows a pattern has one caller, not %s", callers);
  }

  /**
   * {@return this reach in some direction; without effect where ties have none}
   *
   * @param direction OUT, the default, for whom the starts could get to along ties; IN for who
   *     could get to them; ALL for ties followed either way, so that ties with and without
   *     direction may be mixed
   */
  public Reach withDirection(Direction direction) {
    return new Reach(starts, ties.withDirection(direction), rules);
  }

  /**
   * {@return this reach up to a number of hops}
   *
   * @param hops at least 1; by default without limit
   */
  public Reach within(int hops) {
    checkArgument(hops >= 1, "hops must be at least 1: %s", hops);
    return new Reach(starts, ties, rules.withMost(hops));
  }

  /**
   * {@return this reach with the hops that passing an institution adds}
   *
   * @param hops 1, the default: from member to member through an institution is two hops; or 0: it
   *     is one. An institution itself is as far away as its nearest other member then, and one that
   *     is a start is not passed
   */
  public Reach withInstitutionHops(int hops) {
    checkArgument(hops == 0 || hops == 1, "passing an institution is 0 or 1 hops: %s", hops);
    return new Reach(starts, ties, rules.withInstitutionsFree(hops == 0));
  }

  /**
   * {@return this reach where an actor joins, a hop later, once so many partners call it}
   *
   * <p>Callers are different partners that were reached before it, starts among them, each start as
   * one: from a single start nobody joins who waits for two. The witness path leads through the
   * caller that made the number full. Institutions join and call like anybody else.
   *
   * @param callers at least 1, the default; only 1 where a pattern is asked for
   */
  public Reach whenCalledBy(int callers) {
    checkArgument(callers >= 1, "callers must be at least 1: %s", callers);
    checkAlone(callers, ties.pattern().isPresent());
    return new Reach(starts, ties, rules.withCallers(callers));
  }

  /**
   * {@return this reach without whoever has a hostile tie with a start: such actors are neither
   * reached nor passed}
   *
   * <p>Hostile is a tie in the graph asked that carries a kind that divides, in either direction,
   * whatever ties are followed. Takes the place of a penalty.
   */
  public Reach barringHostility() {
    return new Reach(starts, ties, rules.withHostility(HopRules.BARRED));
  }

  /**
   * {@return this reach where a hostile tie with a start, as in {@link #barringHostility}, adds
   * hops to every way to or through an actor; several such ties add them once}
   *
   * @param hops from 1 to 1000; takes the place of a bar
   */
  public Reach penalisingHostility(int hops) {
    checkArgument(
        hops >= 1 && hops <= MOST_EXTRA, "hops must be from 1 to %s: %s", MOST_EXTRA, hops);
    return new Reach(starts, ties, rules.withHostility(hops));
  }

  /**
   * {@return what this reach would gather of a capability, hop by hop}
   *
   * @param capability of an actor, finite and not negative; {@code NaN} where it is missing
   */
  public Gathering gathering(ToDoubleFunction<? super Actor> capability) {
    return Gathering.of(this, ActorNumber.of("capability", capability).orMissing());
  }

  /**
   * {@return what this reach would gather of a capability, hop by hop}
   *
   * @param attributes where it is found; whoever lacks it is left out of the sums and named
   * @param name what it is called, such as {@code cinc}
   * @param year of which year
   */
  public Gathering gathering(Attributes attributes, String name, int year) {
    return Gathering.of(this, ActorNumber.of(attributes, name, year));
  }

  @Override
  public Reached of(TieGraph graph) {
    List<Actor> from = starts.in(graph);
    ReachWays ways = new ReachWays(graph, from, ties, rules);
    return ways.reached(Provenance.of("reach", options(graph.kinds()), ways.graph));
  }

  private Map<String, String> options(Set<TieKind> among) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("over", ties.over(among));
    options.put("within", HopRules.words(rules.most()));
    ties.putInto(options);
    rules.putInto(options);
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("reach", options(Set.of()));
  }
}
