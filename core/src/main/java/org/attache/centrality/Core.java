package org.attache.centrality;

import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Core number: how deep in the network an actor sits among actors who are as well tied.
 *
 * <pre>c(v) = the largest k such that v is in the k-core,
 *        the largest group in which each has at least k partners in the group</pre>
 *
 * <p>The k-core itself is those who score k or more. Counted: partners once, however many ties join
 * the two. Where ties have a direction, {@link Direction#ALL}, the default, counts a partner on
 * either end, as igraph does; {@link Direction#IN} counts those within the group whose ties arrive,
 * {@link Direction#OUT} those to whom ties leave. Ties of an actor with itself do not count.
 * Isolates score 0, all actors of a star or a path 1, of a cycle 2, of a complete graph n − 1.
 *
 * <p>Centralization divides by ⌊(n − 1)² / 4⌋: a group in which all are tied, of half the actors,
 * and isolates around it. Time O(n + m), space O(n + m). Sources: Seidman, Network structure and
 * minimum degree, Social Networks 5 (1983) 269, doi 10.1016/0378-8733(83)90028-X; Batagelj and
 * Zaveršnik, An O(m) algorithm for cores decomposition of networks, arXiv cs/0310049 (2003).
 */
public final class Core implements Analysis<Scores> {
  static final Core DEFAULT = new Core(Direction.ALL);

  private final Direction direction;

  private Core(Direction direction) {
    this.direction = direction;
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties to count; default {@link Direction#ALL}
   */
  public Core withDirection(Direction direction) {
    return new Core(direction);
  }

  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    double[] values =
        Peeling.byDegree(
            Rows.of(arcs, direction, Parallel.DISTINCT),
            Rows.of(arcs, Peeling.against(direction), Parallel.DISTINCT));
    double others = Math.max(0, values.length - 1.0);
    return Scores.of(graph, values, Provenance.of("k-core", options(arcs.isDirected()), graph))
        .withMostUnequal(Math.floor(others * others / 4));
  }

  private Map<String, String> options(boolean directed) {
    return directed ? Map.of("direction", direction.toString()) : Map.of();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("k-core", options(direction != Direction.ALL));
  }
}
