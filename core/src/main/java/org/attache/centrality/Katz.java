package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Katz centrality: how many walks of any length end at an actor, long ones weakened.
 *
 * <pre>x(v) = 1 + α Σ w(u, v) x(u) over u tied to v</pre>
 *
 * <p>α weakens a walk by each of its ties. It must be under 1/λ₁, see {@link
 * Centrality#spectralRadius}, or the sum has no end; default is 0.85/λ₁ of the graph at hand, and
 * 0.85 where no walk comes back. Scores of graphs compared with each other want one α. Counted:
 * strengths, parallel ties added up; {@link Parallel#DISTINCT} lets each partner count alike. Where
 * ties have a direction, walks follow it and end at the actor ({@link Direction#IN}); by {@link
 * Direction#OUT} they begin there. Ties of an actor with itself do not count. An isolate has the
 * lowest score, never 0.
 *
 * <p>Scaled to length 1 unless told otherwise; on a cycle all score 1/√n. With the raw numbers, 1
 * for an isolate, the hub of a star of n has (1 + (n − 1) α) / (1 − (n − 1) α²): scale by any score
 * that is known.
 *
 * <p>Solved to a residual of at most tolerance times the length of the solution or of the ones; not
 * getting there is an error. Time O(m) an iteration, space O(n + m). Source: Katz, A new status
 * index derived from sociometric analysis, Psychometrika 18 (1953) 39, doi 10.1007/BF02289026.
 */
public final class Katz implements Analysis<Scores> {
  static final Katz DEFAULT =
      new Katz(Double.NaN, Direction.IN, Parallel.SUM, Norm.LENGTH, Accuracy.of("Katz centrality"));

  private static final double SHARE = 0.85;

  /** {@code NaN} for the default share of the largest possible. */
  private final double alpha;

  private final Direction direction;
  private final Parallel parallel;
  private final Norm norm;
  private final Accuracy accuracy;

  private Katz(double alpha, Direction direction, Parallel parallel, Norm norm, Accuracy accuracy) {
    this.alpha = alpha;
    this.direction = direction;
    this.parallel = parallel;
    this.norm = norm;
    this.accuracy = accuracy;
  }

  /**
   * {@return this measure with another weight of long walks}
   *
   * @param alpha by how much each tie weakens a walk: positive, and under 1/λ₁ of the graph asked,
   *     which refuses it otherwise; default 0.85/λ₁
   */
  public Katz withAlpha(double alpha) {
    checkArgument(
        alpha > 0 && alpha < Double.POSITIVE_INFINITY,
        "alpha must be positive and finite: %s",
        alpha);
    return new Katz(alpha, direction, parallel, norm, accuracy);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties the last step of a walk to an actor is taken from; default {@link
   *     Direction#IN}, those it receives
   */
  public Katz withDirection(Direction direction) {
    return new Katz(alpha, direction, parallel, norm, accuracy);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Katz withParallel(Parallel parallel) {
    return new Katz(alpha, direction, parallel, norm, accuracy);
  }

  /**
   * {@return this measure on another scale}
   *
   * @param norm what the scores are scaled to; default {@link Norm#LENGTH}
   */
  public Katz withNorm(Norm norm) {
    return new Katz(alpha, direction, parallel, norm, accuracy);
  }

  /**
   * {@return this measure, iterated until the relative residual is at most the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public Katz withTolerance(double tolerance) {
    return new Katz(alpha, direction, parallel, norm, accuracy.withTolerance(tolerance));
  }

  /**
   * {@return this measure, given up after so many iterations, each a product with the matrix of
   * ties}
   *
   * @param iterations at least 1; default 10,000
   */
  public Katz withIterations(int iterations) {
    return new Katz(alpha, direction, parallel, norm, accuracy.withIterations(iterations));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if alpha is not under 1/λ₁
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    Blocks blocks = Blocks.of(arcs, direction, parallel);
    double factor = factor(blocks);
    double[] values = new double[arcs.order()];
    Arrays.fill(values, 1);
    new Resolvent(blocks, factor, accuracy).solve(values, new boolean[blocks.count()]);
    norm.scale(values);
    Provenance provenance =
        Provenance.of(
            "Katz centrality", options(Double.toString(factor), arcs.isDirected()), graph);
    return Scores.of(graph, values, provenance);
  }

  private double factor(Blocks blocks) {
    if (Double.isNaN(alpha)) {
      return new Leading(blocks, accuracy).factor(SHARE);
    }
    Resolvent.checkFactor("alpha", alpha, blocks, accuracy);
    return alpha;
  }

  private Map<String, String> options(String factor, boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("α", factor).put("norm", norm.toString()).put("parallel", parallel.toString());
    if (directed) {
      options.put("direction", direction.toString());
    }
    if (accuracy.tolerance() != DEFAULT.accuracy.tolerance()) {
      options.put("tolerance", Double.toString(accuracy.tolerance()));
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(
        "Katz centrality",
        options(
            Double.isNaN(alpha) ? SHARE + "/λ₁" : Double.toString(alpha),
            direction != DEFAULT.direction));
  }
}
