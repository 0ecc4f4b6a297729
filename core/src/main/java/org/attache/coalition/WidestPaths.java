package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Provenance;
import org.attache.TieGraph;
import org.attache.internal.Arcs;

/**
 * The widest path from a pivotal state to each potential partner: the one whose weakest tie is
 * strongest.
 *
 * <pre>value(v) = max over paths from the pivotal state to v of min w(tie)</pre>
 *
 * <p>w is the weight of a tie; of parallel ties the strongest stands for all, and a tie of an actor
 * with itself is left out. Ties are followed along their direction by default, since who pledges
 * need not be pledged to. Of paths as wide one is told that is the same on every run; it need not
 * be the shortest. An actor that no path reaches is listed as such.
 *
 * <p>The value is in the unit of the weights; where all are 1, everybody reached has 1.
 *
 * <p>Time O((n + m) log n), space O(n + m). Source: Pollack, The maximum capacity through a
 * network, Operations Research 8 (1960) 733, doi 10.1287/opre.8.5.733.
 */
public final class WidestPaths implements Analysis<Routes> {
  private final Function<TieGraph, Actor> start;
  private final Direction direction;

  private WidestPaths(Function<TieGraph, Actor> start, Direction direction) {
    this.start = start;
    this.direction = direction;
  }

  /**
   * {@return the widest paths from the actor of this code}
   *
   * @param code the code of the pivotal state; looked up in the graph asked
   */
  public static WidestPaths from(String code) {
    return new WidestPaths(graph -> graph.actor(code), Direction.OUT);
  }

  /**
   * {@return the widest paths from this actor}
   *
   * @param actor the pivotal state
   */
  public static WidestPaths from(Actor actor) {
    return new WidestPaths(graph -> actor, Direction.OUT);
  }

  /**
   * {@return these paths for some direction; without effect where ties have none}
   *
   * @param direction OUT, the default, for paths along ties; IN for paths to the pivotal state; ALL
   *     for either way, so that ties with and without direction may be mixed
   */
  public WidestPaths withDirection(Direction direction) {
    return new WidestPaths(start, direction);
  }

  @Override
  public Routes of(TieGraph graph) {
    Adjacency arcs = Arcs.along(graph, direction);
    int from = arcs.index(start.apply(graph));
    PathSearch search = new PathSearch(PathRows.strengths(arcs), true).from(from);
    boolean directed = Arcs.haveDirection(graph, arcs);
    Provenance provenance = Provenance.of("widest paths", options(directed), graph);
    return Routes.of(search, from, "width", arcs, provenance);
  }

  private Map<String, String> options(boolean directed) {
    return directed ? ImmutableMap.of("direction", direction.toString()) : ImmutableMap.of();
  }

  /** {@return the query and its options} */
  @Override
  public String toString() {
    return Provenance.words("widest paths", options(direction != Direction.OUT));
  }
}
