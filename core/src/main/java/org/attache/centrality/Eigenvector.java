package org.attache.centrality;

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
 * Eigenvector centrality: standing that comes from the standing of those one is tied to.
 *
 * <pre>x(v) = Σ w(u, v) x(u) / λ₁ over u tied to v</pre>
 *
 * <p>λ₁ is the largest eigenvalue, {@link Centrality#spectralRadius}. Counted: strengths, parallel
 * ties added up; {@link Parallel#DISTINCT} lets each partner count alike. Where ties have a
 * direction, those received give standing ({@link Direction#IN}); those sent do by {@link
 * Direction#OUT}. Ties of an actor with itself do not count.
 *
 * <p>Only the component with the largest eigenvalue is scored, all others get 0, and a note says
 * so. Where several components share it, scores are many: these are an equal start projected on
 * them, with a note. Where ties have a direction, the group of actors who reach each other that has
 * the largest eigenvalue takes the place of the component, and those who receive from it, at
 * whatever remove, score too. Without any cycle of ties, as among isolates, no standing comes back:
 * scores are undefined.
 *
 * <p>Scaled to length 1 unless told otherwise. The hub of a star then scores 1/√2, on a cycle all
 * score 1/√n. Freeman centralization exists for {@link Norm#LARGEST}, where two actors tied to each
 * other alone are the most unequal, n − 2, unless ties have both direction and strength.
 *
 * <p>Iterated until ‖Ax − λx‖, taken by a product with the vector found, is at most tolerance · λ
 * at length 1, in each component or group by itself; not getting there is an error, as on paths of
 * ten thousand actors, whose eigenvalues lie too close together for the iterations allowed. Time
 * O(m) an iteration, space O(n + m). Source: Bonacich, Factoring and weighting approaches to status
 * scores and clique identification, Journal of Mathematical Sociology 2 (1972) 113, doi
 * 10.1080/0022250X.1972.9989806.
 */
public final class Eigenvector implements Analysis<Scores> {
  static final Eigenvector DEFAULT =
      new Eigenvector(
          Direction.IN, Parallel.SUM, Norm.LENGTH, Accuracy.of("eigenvector centrality"));

  private final Direction direction;
  private final Parallel parallel;
  private final Norm norm;
  private final Accuracy accuracy;

  private Eigenvector(Direction direction, Parallel parallel, Norm norm, Accuracy accuracy) {
    this.direction = direction;
    this.parallel = parallel;
    this.norm = norm;
    this.accuracy = accuracy;
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction which ties of an actor give it standing; default {@link Direction#IN}, those
   *     it receives
   */
  public Eigenvector withDirection(Direction direction) {
    return new Eigenvector(direction, parallel, norm, accuracy);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public Eigenvector withParallel(Parallel parallel) {
    return new Eigenvector(direction, parallel, norm, accuracy);
  }

  /**
   * {@return this measure on another scale}
   *
   * @param norm what the scores are scaled to; default {@link Norm#LENGTH}
   */
  public Eigenvector withNorm(Norm norm) {
    return new Eigenvector(direction, parallel, norm, accuracy);
  }

  /**
   * {@return this measure, iterated until the relative residual is at most the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public Eigenvector withTolerance(double tolerance) {
    return new Eigenvector(direction, parallel, norm, accuracy.withTolerance(tolerance));
  }

  /**
   * {@return this measure, given up after so many iterations, each a product with the matrix of
   * ties}
   *
   * @param iterations at least 1; default 10,000
   */
  public Eigenvector withIterations(int iterations) {
    return new Eigenvector(direction, parallel, norm, accuracy.withIterations(iterations));
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    Provenance provenance =
        Provenance.of("eigenvector centrality", options(arcs.isDirected()), graph);
    Blocks blocks = Blocks.of(arcs, direction, parallel);
    Leading leading = new Leading(blocks, accuracy);
    double[] values = new double[arcs.order()];
    Arrays.fill(values, Double.NaN);
    if (leading.value > 0) {
      values = leading.vector();
      norm.scale(values);
    }
    Scores scores = noted(Scores.of(graph, values, provenance), leading, values);
    boolean bounded = blocks.matrix.symmetric || blocks.matrix.weight.length == 0;
    return bounded && norm == Norm.LARGEST
        ? scores.withMostUnequal(Math.max(0, values.length - 2))
        : scores;
  }

  private static Scores noted(Scores scores, Leading leading, double[] values) {
    Scores noted = scores;
    if (leading.value == 0) {
      return values.length == 0
          ? scores
          : scores.withNote("undefined: there is no cycle of ties to bring standing back");
    }
    long scored = Arrays.stream(values).filter(value -> value > 0).count();
    if (scored < values.length) {
      noted =
          noted.withNote(
              scored
                  + " of "
                  + values.length
                  + " actors get standing from the "
                  + leading.whom()
                  + " of the largest eigenvalue, the others score 0");
    }
    if (leading.count() > 1) {
      noted =
          noted.withNote(
              "the largest eigenvalue belongs to "
                  + leading.count()
                  + " groups alike: an equal start is projected on each");
    }
    return noted;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("norm", norm.toString()).put("parallel", parallel.toString());
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
    return Provenance.words("eigenvector centrality", options(direction != DEFAULT.direction));
  }
}
