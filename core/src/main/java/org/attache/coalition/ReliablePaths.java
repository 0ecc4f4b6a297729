package org.attache.coalition;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Sphere;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * The most reliable path from a pivotal state to each potential partner.
 *
 * <pre>value(v) = max over paths from the pivotal state to v of Π p(tie)</pre>
 *
 * <p>p is the probability that a tie holds when it is called upon, ties being independent. By
 * default it is the weight of the tie, which must then be 1 at most; {@link #withProbability} says
 * otherwise. Parallel ties hold if at least one does, p = 1 − Π (1 − p); a tie of p = 0 is none. A
 * tie of an actor with itself is left out, and so are ties that divide, such as disputes, unless
 * their kind is named. Ties are followed along their direction by default, since who pledges need
 * not be pledged to. Of paths as reliable the one of fewest hops is told, and of those one that is
 * the same on every run. An actor that no path reaches is listed as such; a product smaller than a
 * double holds is 0.
 *
 * <p>The value is a probability in [0, 1]: along ties that never fail everybody reached has 1.
 *
 * <p>Time O((n + m) log n), space O(n + m). Source: Dijkstra, A note on two problems in connexion
 * with graphs, Numerische Mathematik 1 (1959) 269, doi 10.1007/BF01386390, on −ln p.
 */
public final class ReliablePaths implements Analysis<Routes> {
  private final Named start;
  private final TieChance chance;
  private final FollowedTies ties;

  private ReliablePaths(Named start, TieChance chance, FollowedTies ties) {
    this.start = start;
    this.chance = chance;
    this.ties = ties;
  }

  /**
   * {@return the most reliable paths from the actor of this code}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static ReliablePaths from(String code) {
    return new ReliablePaths(Named.of(code), TieChance.WEIGHT, FollowedTies.DEFAULT);
  }

  /**
   * {@return the most reliable paths from this actor}
   *
   * @param actor the pivotal state
   */
  public static ReliablePaths from(Actor actor) {
    return new ReliablePaths(Named.of(actor), TieChance.WEIGHT, FollowedTies.DEFAULT);
  }

  /**
   * {@return these paths with the probability of a tie by a rule}
   *
   * @param name what to print for the rule
   * @param rule the probability that a tie holds, in [0, 1]
   */
  public ReliablePaths withProbability(String name, ToDoubleFunction<? super Tie> rule) {
    return new ReliablePaths(start, TieChance.of(name, rule), ties);
  }

  /**
   * {@return these paths with the probability of a tie by its kinds; once one kind is given, ties
   * without a given kind are none}
   *
   * @param kind the kind; a tie of several counts with the most reliable
   * @param probability the probability that a tie of the kind holds, in [0, 1]
   */
  public ReliablePaths withProbability(TieKind kind, double probability) {
    return new ReliablePaths(start, chance.with(kind, probability), ties);
  }

  /**
   * {@return these paths along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join, and those given a
   *     {@linkplain #withProbability(TieKind, double) probability}
   */
  public ReliablePaths over(TieKind... kinds) {
    return new ReliablePaths(start, chance, ties.withKinds(kinds));
  }

  /**
   * {@return these paths along ties that carry a kind of one sphere}
   *
   * @param sphere the sphere; where kinds are chosen too, the kind must be one of them
   */
  public ReliablePaths in(Sphere sphere) {
    return new ReliablePaths(start, chance, ties.withSphere(sphere));
  }

  /**
   * {@return these paths for some direction; without effect where ties have none}
   *
   * @param direction OUT, the default, for paths along ties; IN for paths to the pivotal state; ALL
   *     for either way, so that ties with and without direction may be mixed
   */
  public ReliablePaths withDirection(Direction direction) {
    return new ReliablePaths(start, chance, ties.withDirection(direction));
  }

  @Override
  public Routes of(TieGraph graph) {
    TieGraph followed = chance.among(ties).in(graph);
    Adjacency arcs = Arcs.along(followed, ties.direction());
    int from = arcs.index(start.actor(graph));
    PathSearch search = new PathSearch(PathRows.chances(arcs, followed, chance), false).from(from);
    boolean directed = Arcs.haveDirection(followed, arcs);
    Provenance provenance =
        Provenance.of("most reliable paths", options(graph.kinds(), directed), followed);
    return Routes.of(search, from, "probability", arcs, provenance);
  }

  private Map<String, String> options(Set<TieKind> among, boolean directed) {
    return chance.options(ties, among, directed);
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words(
        "most reliable paths", options(Set.of(), ties.direction() != Direction.OUT));
  }
}
