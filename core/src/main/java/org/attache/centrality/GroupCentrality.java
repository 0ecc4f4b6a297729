package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Group centrality: how central some actors are together, in the eyes of all others.
 *
 * <pre>
 * degree       |{v ∉ C : v tied to a member}|                ÷ (n − |C|)
 * closeness    (n − |C|) / Σ d(C, v),  d the least, largest or mean distance from members
 * harmonic     Σ 1 / min d(c, v)                             ÷ (n − |C|)
 * betweenness  Σ σ(s, t | C) / σ(s, t),  s, t ∉ C            ÷ pairs of outsiders
 * </pre>
 *
 * <p>Counted: outsiders only; distances and paths in hops, from the group along ties that have a
 * direction; parallel ties as one. Pairs are unordered, ordered where ties have a direction; σ(s, t
 * | C) are the shortest paths with at least one member inside. An outsider that the group does not
 * reach has an infinite distance: the sum is infinite, the closeness 0, and it adds 0 to the
 * harmonic score. A group of the hub of a star scores 1 throughout. Where nobody is outside raw
 * scores are 0 and normalised ones undefined.
 *
 * <p>Time O(nm), space O(n + m) a thread; the digits do not depend on threads. For the best group
 * of a size see {@link BestGroup}. Sources: Everett and Borgatti, The centrality of groups and
 * classes, Journal of Mathematical Sociology 23 (1999) 181, doi 10.1080/0022250X.1999.9990219;
 * harmonic, with 1 for each member, is the distance-weighted reach of Borgatti, Identifying sets of
 * key players in a social network, Computational and Mathematical Organization Theory 12 (2006) 21,
 * doi 10.1007/s10588-006-7084-x.
 */
public final class GroupCentrality implements Analysis<GroupScores> {
  private static final int BLOCKS = 64;

  private final Function<TieGraph, List<Actor>> group;
  private final Direction direction;

  private GroupCentrality(Function<TieGraph, List<Actor>> group, Direction direction) {
    this.group = group;
    this.direction = direction;
  }

  static GroupCentrality of(Collection<? extends Actor> actors) {
    List<Actor> copy = List.copyOf(actors);
    checkArgument(!copy.isEmpty(), "a group has at least one actor");
    return new GroupCentrality(graph -> copy, Direction.OUT);
  }

  static GroupCentrality of(String... codes) {
    List<String> copy = List.of(codes);
    checkArgument(!copy.isEmpty(), "a group has at least one actor");
    return new GroupCentrality(
        graph -> copy.stream().<Actor>map(graph::actor).toList(), Direction.OUT);
  }

  /**
   * {@return this analysis for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} for whom the group is tied to, the default, IN for those
   *     tied to it, ALL for both
   */
  public GroupCentrality withDirection(Direction direction) {
    return new GroupCentrality(group, direction);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if there are too many shortest paths to count
   */
  @Override
  public GroupScores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public GroupScores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    List<Actor> members = group.apply(graph).stream().distinct().sorted().toList();
    int[] numbers = members.stream().mapToInt(arcs::index).toArray();
    Rows rows = Rows.of(arcs, direction, Parallel.DISTINCT);
    Approach approach = new Approach(rows, numbers);
    boolean ordered = arcs.isDirected() && direction != Direction.ALL;
    int outsiders = arcs.order() - numbers.length;
    double between = between(rows, approach.member, run) / (ordered ? 1 : 2);
    double pairs = outsiders * (outsiders - 1.0) / (ordered ? 1 : 2);
    return new GroupScores(
        members,
        outsiders,
        share(approach.degree(), outsiders),
        closeness(approach.nearest(), outsiders),
        closeness(approach.farthest(), outsiders),
        closeness(approach.mean(), outsiders),
        share(approach.harmonic(), outsiders),
        share(between, pairs),
        Provenance.of("group centrality", options(arcs.isDirected()), graph));
  }

  private static GroupScores.Value share(double raw, double most) {
    return new GroupScores.Value(raw, most == 0 ? Double.NaN : raw / most);
  }

  private static GroupScores.Value closeness(double sum, int outsiders) {
    return new GroupScores.Value(sum, outsiders == 0 ? Double.NaN : outsiders / sum);
  }

  private static double between(Rows rows, boolean[] member, Run run) {
    int n = rows.order();
    int blocks = Math.min(BLOCKS, n);
    List<Double> sums =
        run.each(
            blocks,
            block -> {
              AvoidingPaths paths = new AvoidingPaths(rows, member);
              double sum = 0;
              for (int v = first(block, n); v < first(block + 1, n); v++) {
                Run.stopIfInterrupted();
                sum += member[v] ? 0 : paths.through(v);
              }
              return sum;
            });
    return sums.stream().reduce(0.0, Double::sum);
  }

  private static int first(int block, int n) {
    return (int) ((long) block * n / Math.min(BLOCKS, n));
  }

  private Map<String, String> options(boolean directed) {
    return directed ? ImmutableMap.of("direction", direction.toString()) : ImmutableMap.of();
  }

  /** {@return the analysis and its options} */
  @Override
  public String toString() {
    return Provenance.words("group centrality", options(direction != Direction.OUT));
  }
}
