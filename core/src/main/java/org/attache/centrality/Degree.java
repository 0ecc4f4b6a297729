package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
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
    double[] values = new double[arcs.order()];
    boolean tiesBothWays =
        arcs.isDirected() && direction == Direction.ALL && parallel == Parallel.COUNT;
    Rows rows = Rows.of(arcs, tiesBothWays ? Direction.OUT : direction, parallel);
    for (int v = 0; v < values.length; v++) {
      values[v] = parallel == Parallel.DISTINCT ? rows.degree(v) : rows.strength(v);
    }
    for (int v = 0; tiesBothWays && v < values.length; v++) {
      values[v] += arriving(arcs.transpose(), graph.ties(), v);
    }
    return scored(graph, arcs, values);
  }

  /** An undirected tie that runs both ways leaves too, and is still one tie. */
  private static int arriving(Adjacency in, List<Tie> ties, int v) {
    int count = 0;
    for (int arc = in.begin(v); arc < in.end(v); arc++) {
      count += in.target(arc) != v && ties.get(in.tie(arc)).directed() ? 1 : 0;
    }
    return count;
  }

  private Scores scored(TieGraph graph, Adjacency arcs, double[] values) {
    int n = values.length;
    if (normalized) {
      for (int v = 0; v < n; v++) {
        values[v] = n == 1 ? Double.NaN : values[v] / (n - 1);
      }
    }
    Scores scores =
        Scores.of(graph, values, Provenance.of("degree", options(arcs.isDirected()), graph));
    if (parallel != Parallel.DISTINCT) {
      return scores;
    }
    boolean oneWay = arcs.isDirected() && direction != Direction.ALL;
    double most = n < 2 ? 0 : oneWay ? n - 1.0 : n - 2.0;
    return scores.withMostUnequal(normalized ? most : most * (n - 1));
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
