package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * Degree: how many partners an actor has.
 *
 * <pre>k(v) = |{w ≠ v : v and w are tied}|</pre>
 *
 * <p>Counted: each partner once, however many ties join the two ({@link Parallel#DISTINCT}), or
 * each tie ({@link Parallel#COUNT}). Where ties have a direction, {@link Direction#ALL} counts a
 * partner on either end once, and every tie once. Ties of an actor with itself do not count.
 * Isolates score 0. Normalised: divided by n − 1, so that the hub of a star scores 1; a single
 * actor is then undefined.
 *
 * <p>Time O(n + m), space O(n + m). Source: Freeman, Centrality in social networks, Social Networks
 * 1 (1979) 215, doi 10.1016/0378-8733(78)90021-7.
 */
public final class Degree implements Analysis<Scores> {
  static final Degree DEFAULT = new Degree(Direction.ALL, Parallel.DISTINCT, false);

  private final Direction direction;
  private final Parallel parallel;
  private final boolean normalized;

  private Degree(Direction direction, Parallel parallel, boolean normalized) {
    this.direction = direction;
    this.parallel = parallel;
    this.normalized = normalized;
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties to follow; default {@link Direction#ALL}
   */
  public Degree withDirection(Direction direction) {
    return new Degree(direction, parallel, normalized);
  }

  /**
   * {@return this measure with partners or ties counted}
   *
   * @param parallel {@link Parallel#DISTINCT} for partners, the default, or {@link Parallel#COUNT}
   *     for ties
   */
  public Degree withParallel(Parallel parallel) {
    checkArgument(
        parallel == Parallel.DISTINCT || parallel == Parallel.COUNT,
        "degree counts partners (DISTINCT) or ties (COUNT), not %s; strength takes weights",
        parallel);
    checkArgument(!normalized || parallel == Parallel.DISTINCT, "only partners are normalised");
    return new Degree(direction, parallel, normalized);
  }

  /**
   * {@return this measure divided by n − 1, or not}
   *
   * @param normalized whether to divide; default no
   */
  public Degree withNormalization(boolean normalized) {
    checkArgument(
        !normalized || parallel == Parallel.DISTINCT,
        "only partners are normalised: an actor may have any number of ties");
    return new Degree(direction, parallel, normalized);
  }

  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    if (parallel == Parallel.COUNT) {
      return ties(graph, arcs);
    }
    Rows rows = Rows.of(arcs, direction, parallel);
    int n = arcs.order();
    double most = n < 2 ? 0 : arcs.isDirected() && direction != Direction.ALL ? n - 1 : n - 2;
    if (normalized) {
      double[] shares = new double[n];
      Arrays.setAll(shares, v -> n == 1 ? Double.NaN : rows.degree(v) / (n - 1.0));
      return Scores.of(graph, shares, provenance(graph)).withMostUnequal(most);
    }
    return Scores.counting(graph, rows::degree, provenance(graph)).withMostUnequal(most * (n - 1));
  }

  private Scores ties(TieGraph graph, Adjacency arcs) {
    boolean bothWays = arcs.isDirected() && direction == Direction.ALL;
    Rows rows = Rows.of(arcs, bothWays ? Direction.OUT : direction, parallel);
    double[] values = new double[arcs.order()];
    for (int v = 0; v < values.length; v++) {
      values[v] = rows.strength(v) + (bothWays ? arriving(arcs.transpose(), graph.ties(), v) : 0);
    }
    return Scores.of(graph, values, provenance(graph));
  }

  private Provenance provenance(TieGraph graph) {
    return Provenance.of("degree", options(graph.adjacency().isDirected()), graph);
  }

  /** An undirected tie that runs both ways leaves too, and is still one tie. */
  private static int arriving(Adjacency in, List<Tie> ties, int v) {
    int count = 0;
    for (int arc = in.begin(v); arc < in.end(v); arc++) {
      count += in.target(arc) != v && ties.get(in.tie(arc)).directed() ? 1 : 0;
    }
    return count;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("of", parallel == Parallel.DISTINCT ? "partners" : "ties");
    if (directed) {
      options.put("direction", direction.toString());
    }
    if (normalized) {
      options.put("normalised", "by n − 1");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("degree", options(direction != Direction.ALL));
  }
}
