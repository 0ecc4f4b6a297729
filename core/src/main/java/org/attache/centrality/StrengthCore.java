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
 * Strength core: how deep in the network an actor sits among actors who are as strongly tied.
 *
 * <pre>c(v) = the largest s such that v is in the s-core,
 *        the largest group in which each has ties of strength s or more to the group</pre>
 *
 * <p>The s-core itself is those who score s or more. Counted: strengths, parallel ties added up
 * ({@link Parallel#SUM}); {@link Parallel#COUNT} counts ties, {@link Parallel#DISTINCT} partners,
 * which makes it the {@link Core}. Where ties have a direction, {@link Direction#ALL}, the default,
 * adds what leaves and what arrives; {@link Direction#IN} and {@link Direction#OUT} take one of
 * them. Ties of an actor with itself do not count. Isolates score 0; two actors with one tie score
 * its strength. Unit: that of the weights.
 *
 * <p>Time O(m log n), space O(n + m). Sources: Eidsaa and Almaas, s-core network decomposition,
 * Physical Review E 88 (2013) 062819, doi 10.1103/PhysRevE.88.062819; Batagelj and Zaveršnik, Fast
 * algorithms for determining (generalized) core groups in social networks, Advances in Data
 * Analysis and Classification 5 (2011) 129, doi 10.1007/s11634-010-0079-y.
 */
public final class StrengthCore implements Analysis<Scores> {
  static final StrengthCore DEFAULT = new StrengthCore(Direction.ALL, Parallel.SUM);

  private final Direction direction;
  private final Parallel parallel;

  private StrengthCore(Direction direction, Parallel parallel) {
    this.direction = direction;
    this.parallel = parallel;
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties to add up; default {@link Direction#ALL}
   */
  public StrengthCore withDirection(Direction direction) {
    return new StrengthCore(direction, parallel);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public StrengthCore withParallel(Parallel parallel) {
    return new StrengthCore(direction, parallel);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the strengths of an actor sum to more than a double holds
   */
  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    Rows counted = Rows.of(arcs, direction, parallel);
    Rows freed = Rows.of(arcs, Peeling.against(direction), parallel);
    double[] values =
        counted.isWeighted()
            ? StrengthPeeling.of(counted, freed)
            : Peeling.byDegree(counted, freed);
    return Scores.of(graph, values, Provenance.of("s-core", options(arcs.isDirected()), graph));
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("parallel", parallel.toString());
    if (directed) {
      options.put("direction", direction.toString());
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("s-core", options(direction != Direction.ALL));
  }
}
