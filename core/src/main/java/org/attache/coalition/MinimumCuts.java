package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * Minimum vertex cuts: the fewest, or least costly, actors that together stand on every path
 * between two others, and so have the opportunity to block.
 *
 * <pre>
 * min over sets C without either end, on every path from one end to the other, of Σ c(v), v ∈ C
 * </pre>
 *
 * <p>c is 1, or what {@link #withCosts} gives. Position is opportunity, never intent. Counted:
 * paths of any length along ties of kinds that join; parallel ties as one; ties of an actor with
 * itself not at all. Ends that are tied have no cut, nor have ends joined by actors of infinite
 * cost: then there are no cuts and the cost is infinite. Ends without any path are cut already: the
 * one cut is empty and costs 0. Two leaves of a star are cut by its hub alone, two opposite actors
 * of a cycle by two.
 *
 * <p>Cuts come in code order, those with the first actor first; by default one. Sums that differ by
 * less than a billionth of the least are taken as equal.
 *
 * <p>Time: a maximum flow with every actor split in two, O(m √n) where all cost 1, and for each cut
 * one such flow for each actor that is full in it; space O(n + m). Sources: Even and Tarjan,
 * Network flow and testing graph connectivity, SIAM Journal on Computing 4 (1975) 507, doi
 * 10.1137/0204043; Dinic, Algorithm for solution of a problem of maximum flow in networks with
 * power estimation, Soviet Mathematics Doklady 11 (1970) 1277.
 */
public final class MinimumCuts implements Analysis<Cuts> {
  private final List<Named> ends;
  private final FollowedTies kinds;
  private final Optional<ToDoubleFunction<? super Actor>> costs;
  private final int limit;
  private final Direction direction;

  private MinimumCuts(
      List<Named> ends,
      FollowedTies kinds,
      Optional<ToDoubleFunction<? super Actor>> costs,
      int limit,
      Direction direction) {
    this.ends = ends;
    this.kinds = kinds;
    this.costs = costs;
    this.limit = limit;
    this.direction = direction;
  }

  private static MinimumCuts first(List<Named> ends) {
    return new MinimumCuts(ends, FollowedTies.DEFAULT, Optional.empty(), 1, Direction.OUT);
  }

  /**
   * {@return the cuts between the actors of two codes}
   *
   * @param from the pivotal state; looked up in the graph asked
   * @param to whom it wants to reach; another
   */
  public static MinimumCuts between(String from, String to) {
    return first(Named.of(from, to));
  }

  /**
   * {@return the cuts between two actors}
   *
   * @param from the pivotal state, an actor of the graph asked
   * @param to whom it wants to reach; another
   */
  public static MinimumCuts between(Actor from, Actor to) {
    return first(List.of(Named.of(from), Named.of(to)));
  }

  /**
   * {@return these cuts along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join
   */
  public MinimumCuts over(TieKind... kinds) {
    return new MinimumCuts(ends, FollowedTies.DEFAULT.withKinds(kinds), costs, limit, direction);
  }

  /**
   * {@return these cuts with actors that cost more than others}
   *
   * @param costs what each counts, such as a capability: above 0, infinite for those who never
   *     would be in a cut; not asked for the two ends
   */
  public MinimumCuts withCosts(ToDoubleFunction<? super Actor> costs) {
    return new MinimumCuts(ends, kinds, Optional.of(costs), limit, direction);
  }

  /**
   * {@return all minimum cuts, up to a limit; the result says whether there are more}
   *
   * @param limit at least 1, by default 1; there may be exponentially many
   */
  public MinimumCuts withAll(int limit) {
    checkArgument(limit >= 1, "the limit must be at least 1: %s", limit);
    return new MinimumCuts(ends, kinds, costs, limit, direction);
  }

  /**
   * {@return these cuts along some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT}, the default as in {@link Reach}, for paths along ties
   *     from the first end, IN for paths to it, ALL for ties followed either way
   */
  public MinimumCuts withDirection(Direction direction) {
    return new MinimumCuts(ends, kinds, costs, limit, direction);
  }

  @Override
  public Cuts of(TieGraph graph) {
    TieGraph followed = kinds.in(graph);
    Adjacency arcs = Arcs.of(followed, direction);
    List<Actor> two = ends.stream().map(end -> end.find().apply(graph)).toList();
    int from = arcs.index(two.get(0));
    int to = arcs.index(two.get(1));
    checkArgument(from != to, "a cut needs two ends: %s", two.get(0));
    double[] cost = cost(arcs, from, to);
    CutSearch search =
        new CutSearch(new ActorFlow(Arcs.partners(followed, direction), from, to), cost, limit);
    List<List<Actor>> cuts =
        search.run().stream()
            .map(cut -> Arrays.stream(cut).mapToObj(arcs::actor).toList())
            .toList();
    Provenance provenance = Provenance.of("minimum cuts", options(graph.kinds()), followed);
    return new Cuts(two.get(0), two.get(1), search.least(), cuts, search.isComplete(), provenance);
  }

  private double[] cost(Adjacency arcs, int from, int to) {
    double[] cost = new double[arcs.order()];
    Arrays.fill(cost, 1);
    for (int v = 0; v < cost.length && costs.isPresent(); v++) {
      if (v != from && v != to) {
        cost[v] = costs.orElseThrow().applyAsDouble(arcs.actor(v));
        checkArgument(cost[v] > 0, "the cost of %s must be above 0: %s", arcs.actor(v), cost[v]);
      }
    }
    return cost;
  }

  private Map<String, String> options(Set<TieKind> present) {
    return ImmutableMap.of(
        "over",
        kinds.over(present),
        "costs",
        costs.isPresent() ? "given" : "1 each",
        "cuts up to",
        Integer.toString(limit),
        "direction",
        direction.toString());
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("minimum cuts", options(Set.of()));
  }
}
