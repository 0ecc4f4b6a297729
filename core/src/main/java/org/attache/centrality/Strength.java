package org.attache.centrality;

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
 * <pre>s(v) = Σ w(v, u) over its ties</pre>
 *
 * <p>Counted: parallel ties add up ({@link Parallel#SUM}); {@link Parallel#MAX} takes the strongest
 * for each partner. Where ties have a direction, {@link Direction#ALL} adds what leaves and what
 * arrives. Ties of an actor with itself do not count. Isolates score 0. Unit: that of the weights.
 *
 * <p>Time O(n + m), space O(n + m). Source: Barrat, Barthélemy, Pastor-Satorras and Vespignani, The
 * architecture of complex weighted networks, PNAS 101 (2004) 3747, doi 10.1073/pnas.0400087101.
 */
public final class Strength implements Analysis<Scores> {
  static final Strength DEFAULT = new Strength(Direction.ALL, Parallel.SUM);

  private final Direction direction;
  private final Parallel parallel;

  private Strength(Direction direction, Parallel parallel) {
    this.direction = direction;
    this.parallel = parallel;
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties to follow; default {@link Direction#ALL}
   */
  public Strength withDirection(Direction direction) {
    return new Strength(direction, parallel);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Strength withParallel(Parallel parallel) {
    return new Strength(direction, parallel);
  }

  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    double[] values = new double[arcs.order()];
    if (direction != Direction.IN) {
      add(Rows.of(arcs, parallel), values);
    }
    if (direction == Direction.IN || (direction == Direction.ALL && arcs.isDirected())) {
      add(Rows.of(arcs.transpose(), parallel), values);
    }
    return Scores.of(graph, values, Provenance.of("strength", options(arcs.isDirected()), graph));
  }

  private Map<String, String> options(boolean directed) {
    return directed
        ? ImmutableMap.of("parallel", parallel.toString(), "direction", direction.toString())
        : ImmutableMap.of("parallel", parallel.toString());
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
