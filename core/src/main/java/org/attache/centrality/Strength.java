package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
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
 * Strength: the sum of the weights of an actor's ties.
 *
 * <pre>s(v) = Σ w(v, u) over its ties; tuned: k(v)^(1 − α) · s(v)^α</pre>
 *
 * <p>Tuned by α, strength is weighed against the number k of partners: α = 0 is degree, α = 1, the
 * default, strength; below 1 many ties are worth more than strong ones, above 1 strong ones are.
 * Where weights are under 1, α above 1 turns that round.
 *
 * <p>Counted: parallel ties add up ({@link Parallel#SUM}); {@link Parallel#MAX} takes the strongest
 * for each partner. Where ties have a direction, {@link Direction#ALL} adds what leaves and what
 * arrives. Ties of an actor with itself do not count. Isolates score 0. Unit: that of the weights.
 *
 * <p>Time O(n + m), space O(n + m). Source: Barrat, Barthélemy, Pastor-Satorras and Vespignani, The
 * architecture of complex weighted networks, PNAS 101 (2004) 3747, doi 10.1073/pnas.0400087101;
 * Opsahl, Agneessens and Skvoretz, Node centrality in weighted networks, Social Networks 32 (2010)
 * 245, doi 10.1016/j.socnet.2010.03.006, for α.
 */
public final class Strength implements Analysis<Scores> {
  static final Strength DEFAULT = new Strength(Direction.ALL, Parallel.SUM, 1);

  private final Direction direction;
  private final Parallel parallel;
  private final double alpha;

  private Strength(Direction direction, Parallel parallel, double alpha) {
    this.direction = direction;
    this.parallel = parallel;
    this.alpha = alpha;
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties to follow; default {@link Direction#ALL}
   */
  public Strength withDirection(Direction direction) {
    return new Strength(direction, parallel, alpha);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Strength withParallel(Parallel parallel) {
    return new Strength(direction, parallel, alpha);
  }

  /**
   * {@return this measure weighed against the number of partners}
   *
   * @param alpha finite and not negative: 0 counts partners, 1, the default, sums strengths
   */
  public Strength withAlpha(double alpha) {
    checkArgument(
        alpha >= 0 && alpha < Double.POSITIVE_INFINITY,
        "alpha must be finite and not negative: %s",
        alpha);
    return new Strength(direction, parallel, alpha);
  }

  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    double[] values = new double[arcs.order()];
    if (direction != Direction.IN) {
      add(Rows.of(arcs, parallel), values);
    }
    if (direction == Direction.IN || (direction == Direction.ALL && arcs.isDirected())) {
      add(Rows.of(arcs, Direction.IN, parallel), values);
    }
    if (alpha != 1) {
      tune(Rows.of(arcs, direction, Parallel.DISTINCT), values);
    }
    return Scores.of(graph, values, Provenance.of("strength", options(arcs.isDirected()), graph));
  }

  /** k · (s / k)^α, 0 without partners. */
  private void tune(Rows partners, double[] values) {
    for (int v = 0; v < values.length; v++) {
      int k = partners.degree(v);
      values[v] = k == 0 ? 0 : k * Math.pow(values[v] / k, alpha);
    }
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("parallel", parallel.toString());
    if (directed) {
      options.put("direction", direction.toString());
    }
    if (alpha != 1) {
      options.put("α", Double.toString(alpha));
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("strength", options(direction != Direction.ALL));
  }

  private static void add(Rows rows, double[] values) {
    for (int v = 0; v < values.length; v++) {
      values[v] += rows.strength(v);
    }
  }
}
