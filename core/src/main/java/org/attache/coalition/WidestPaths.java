package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.Sphere;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Arcs;

/**
 * The widest path from a pivotal state to each potential partner: the one whose weakest tie is
 * strongest.
 *
 * <pre>value(v) = max over paths from the pivotal state to v of min w(tie)</pre>
 *
 * <p>w is the weight of a tie; of parallel ties the strongest stands for all, and a tie of an actor
 * with itself is left out, and so are ties that divide, such as disputes, unless their kind is
 * named. Ties are followed along their direction by default, since who pledges need not be pledged
 * to. Of paths as wide one is told that is the same on every run; it need not be the shortest. An
 * actor that no path reaches is listed as such.
 *
 * <p>The value is in the unit of the weights; where all are 1, everybody reached has 1.
 *
 * <p>Time O((n + m) log n), space O(n + m). Source: Pollack, The maximum capacity through a
 * network, Operations Research 8 (1960) 733, doi 10.1287/opre.8.5.733.
 */
public final class WidestPaths implements Analysis<Routes> {
  private final Named start;
  private final FollowedTies ties;

  private WidestPaths(Named start, FollowedTies ties) {
    this.start = start;
    this.ties = ties;
  }

  /**
   * {@return the widest paths from the actor of this code}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static WidestPaths from(String code) {
    return new WidestPaths(Named.of(code), FollowedTies.DEFAULT);
  }

  /**
   * {@return the widest paths from this actor}
   *
   * @param actor the pivotal state
   */
  public static WidestPaths from(Actor actor) {
    return new WidestPaths(Named.of(actor), FollowedTies.DEFAULT);
  }

  /**
   * {@return these paths along ties that carry at least one of the kinds}
   *
   * @param kinds the kinds, also such as divide; by default all that join
   */
  public WidestPaths over(TieKind... kinds) {
    return new WidestPaths(start, ties.withKinds(kinds));
  }

  /**
   * {@return these paths along ties that carry a kind of one sphere}
   *
   * @param sphere the sphere; where kinds are chosen too, the kind must be one of them
   */
  public WidestPaths in(Sphere sphere) {
    return new WidestPaths(start, ties.withSphere(sphere));
  }

  /**
   * {@return these paths for some direction; without effect where ties have none}
   *
   * @param direction OUT, the default, for paths along ties; IN for paths to the pivotal state; ALL
   *     for either way, so that ties with and without direction may be mixed
   */
  public WidestPaths withDirection(Direction direction) {
    return new WidestPaths(start, ties.withDirection(direction));
  }

  @Override
  public Routes of(TieGraph graph) {
    TieGraph followed = ties.in(graph);
    Adjacency arcs = Arcs.along(followed, ties.direction());
    int from = arcs.index(start.actor(graph));
    PathSearch search = new PathSearch(PathRows.strengths(arcs), true).from(from);
    boolean directed = Arcs.haveDirection(followed, arcs);
    Provenance provenance =
        Provenance.of("widest paths", options(graph.kinds(), directed), followed);
    return Routes.of(search, from, "width", arcs, provenance);
  }

  private Map<String, String> options(Set<TieKind> among, boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    ties.putWays(options, among, directed);
    return options.buildOrThrow();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("widest paths", options(Set.of(), ties.direction() != Direction.OUT));
  }
}
