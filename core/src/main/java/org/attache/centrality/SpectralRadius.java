package org.attache.centrality;

import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.TieGraph;

/**
 * Spectral radius: λ₁, the largest eigenvalue of the matrix of ties, by which the number of walks
 * grows with each step.
 *
 * <p>Counted: strengths, parallel ties added up. Ties of an actor with itself do not count. The
 * largest over components or, where ties have a direction, over groups of actors who reach each
 * other; 0 where no walk comes back, as without ties. √(n − 1) for a star, n − 1 for a complete
 * graph, between the average degree and the largest.
 *
 * <p>Found from a vector with ‖Ax − λx‖ ≤ 1e-12 · λ, which where ties have no direction makes λ₁
 * exact to as many digits; not getting there is an error. Time O(m) an iteration, space O(n + m).
 */
public final class SpectralRadius implements Analysis<Double> {
  static final SpectralRadius DEFAULT = new SpectralRadius(Direction.OUT, Parallel.SUM);

  private static final Accuracy ACCURACY = Accuracy.of("the spectral radius");

  private final Direction direction;
  private final Parallel parallel;

  private SpectralRadius(Direction direction, Parallel parallel) {
    this.direction = direction;
    this.parallel = parallel;
  }

  /**
   * {@return the radius of ties read in some direction; the same for either, another for both}
   *
   * @param direction which ties walks follow; default {@link Direction#OUT}
   */
  public SpectralRadius withDirection(Direction direction) {
    return new SpectralRadius(direction, parallel);
  }

  /**
   * {@return the radius with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public SpectralRadius withParallel(Parallel parallel) {
    return new SpectralRadius(direction, parallel);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if 10,000 iterations do not suffice
   */
  @Override
  public Double of(TieGraph graph) {
    return new Leading(Blocks.of(graph.adjacency(), direction, parallel), ACCURACY).value;
  }
}
