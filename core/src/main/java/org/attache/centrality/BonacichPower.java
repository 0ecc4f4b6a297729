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

/**
 * Bonacich power: being tied to those who have many ties, or with β below 0 to those who have few
 * others to turn to.
 *
 * <pre>c(v) = Σ (α + β c(u)) w(v, u) over u tied to v, with α such that Σ c² = n</pre>
 *
 * <p>β is how far the power of partners adds to one's own: above 0 as in communication, below 0 as
 * in bargaining, where it is good to deal with the isolated; 0 is strength on another scale. Its
 * size must be under 1/λ₁, see {@link Centrality#spectralRadius}; beyond, the solution of the
 * equations has signs without meaning, and is refused. Counted: strengths, parallel ties added up;
 * {@link Parallel#DISTINCT} lets each partner count alike. Where ties have a direction, those sent
 * give power ({@link Direction#OUT}), as in the source. Ties of an actor with itself do not count.
 * Isolates score 0, and so do all where nobody has ties; scores may be negative where β is. On a
 * cycle all score 1.
 *
 * <p>Solved to a residual of at most tolerance times the length of the solution or of the
 * strengths; not getting there is an error. Time O(m) an iteration, space O(n + m). Source:
 * Bonacich, Power and centrality: a family of measures, American Journal of Sociology 92 (1987)
 * 1170, doi 10.1086/228631.
 */
public final class BonacichPower implements Analysis<Scores> {
  private static final Accuracy DEFAULT = Accuracy.of("Bonacich power");

  private final double beta;
  private final Direction direction;
  private final Parallel parallel;
  private final Accuracy accuracy;

  private BonacichPower(double beta, Direction direction, Parallel parallel, Accuracy accuracy) {
    this.beta = beta;
    this.direction = direction;
    this.parallel = parallel;
    this.accuracy = accuracy;
  }

  static BonacichPower of(double beta) {
    checkArgument(Double.isFinite(beta), "beta must be finite: %s", beta);
    return new BonacichPower(beta, Direction.OUT, Parallel.SUM, DEFAULT);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties of an actor give it power; default {@link Direction#OUT}, those it
   *     sends
   */
  public BonacichPower withDirection(Direction direction) {
    return new BonacichPower(beta, direction, parallel, accuracy);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public BonacichPower withParallel(Parallel parallel) {
    return new BonacichPower(beta, direction, parallel, accuracy);
  }

  /**
   * {@return this measure, iterated until the relative residual is at most the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public BonacichPower withTolerance(double tolerance) {
    return new BonacichPower(beta, direction, parallel, accuracy.withTolerance(tolerance));
  }

  /**
   * {@return this measure, given up after so many iterations, each a product with the matrix of
   * ties}
   *
   * @param iterations at least 1; default 10,000
   */
  public BonacichPower withIterations(int iterations) {
    return new BonacichPower(beta, direction, parallel, accuracy.withIterations(iterations));
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if the size of beta is not under 1/λ₁
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    Blocks blocks = Blocks.of(arcs, direction, parallel);
    Resolvent.checkFactor("the size of beta", Math.abs(beta), blocks, accuracy);
    double[] values = new double[arcs.order()];
    for (int v = 0; v < values.length; v++) {
      values[v] = blocks.matrix.rowSum(v);
    }
    Vectors.scale(1 / Vectors.unit(values), values);
    new Resolvent(blocks, beta, accuracy).solve(values, new boolean[blocks.count()]);
    Norm.LENGTH.scale(values);
    Vectors.scale(Math.sqrt(values.length), values);
    return Scores.of(
        graph, values, Provenance.of("Bonacich power", options(arcs.isDirected()), graph));
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("β", Double.toString(beta)).put("parallel", parallel.toString());
    if (directed) {
      options.put("direction", direction.toString());
    }
    if (accuracy.tolerance() != DEFAULT.tolerance()) {
      options.put("tolerance", Double.toString(accuracy.tolerance()));
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("Bonacich power", options(direction != Direction.OUT));
  }
}
