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
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Subgraph centrality: how many closed walks begin and end at an actor, those of k ties divided by
 * k!.
 *
 * <pre>s(v) = [exp(βA)]ᵥᵥ = Σ βᵏ [Aᵏ]ᵥᵥ / k!</pre>
 *
 * <p>Counted: walks over partners, each once and alike ({@link Parallel#DISTINCT}); by {@link
 * Parallel#SUM} a walk counts as the product of its strengths. Where ties have a direction, walks
 * follow it. Ties of an actor with itself do not count. An isolate scores 1, the walk of no tie;
 * the hub of a star of n scores cosh(β√(n − 1)). Walks grow like exp(βλ₁): where a double does not
 * hold that, the graph is refused, and wants a smaller β.
 *
 * <p>By a Taylor polynomial of degree 16 of βA/2ˢ, s such that no row sums to more than 1/2,
 * squared s times: every term is positive, so the relative error of each score is about (n + 2ˢ)
 * roundings. Time O(n³ s) and space O(n²) for the largest group of actors who reach each other;
 * {@link Run} shares it out. Source: Estrada and Rodríguez-Velázquez, Subgraph centrality in
 * complex networks, Physical Review E 71 (2005) 056103, doi 10.1103/PhysRevE.71.056103.
 */
public final class Subgraph implements Analysis<Scores> {
  static final Subgraph DEFAULT = new Subgraph(1, Parallel.DISTINCT);

  private final double beta;
  private final Parallel parallel;

  private Subgraph(double beta, Parallel parallel) {
    this.beta = beta;
    this.parallel = parallel;
  }

  /**
   * {@return this measure with long walks weakened otherwise}
   *
   * @param beta what each tie multiplies a walk by, positive and finite; default 1
   */
  public Subgraph withBeta(double beta) {
    checkArgument(
        beta > 0 && beta < Double.POSITIVE_INFINITY, "beta must be positive and finite: %s", beta);
    return new Subgraph(beta, parallel);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#DISTINCT}
   */
  public Subgraph withParallel(Parallel parallel) {
    return new Subgraph(beta, parallel);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a score is more than a double holds
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a score is more than a double holds
   */
  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Blocks blocks = Blocks.of(arcs, Direction.OUT, parallel);
    double[] values = new double[arcs.order()];
    Arrays.fill(values, 1);
    for (int b = 0; b < blocks.count(); b++) {
      if (blocks.isMutual(b)) {
        double[] closed = new Exponential(blocks.within[b], beta, run).diagonal();
        for (int i = 0; i < closed.length; i++) {
          values[blocks.actors[blocks.begin(b) + i]] = closed[i];
        }
      }
    }
    for (double value : values) {
      if (!(value < Double.POSITIVE_INFINITY)) {
        throw tooLarge(blocks);
      }
    }
    return Scores.of(graph, values, Provenance.of("subgraph centrality", options(), graph));
  }

  private ArithmeticException tooLarge(Blocks blocks) {
    double radius = new Leading(blocks, Accuracy.of("the spectral radius")).value;
    return new ArithmeticException(
        "exp(β λ₁) is more than a double holds: β = "
            + beta
            + ", λ₁ = "
            + radius
            + "; take β well under 700/λ₁ = "
            + 700 / radius);
  }

  private Map<String, String> options() {
    return ImmutableMap.of("β", Double.toString(beta), "parallel", parallel.toString());
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("subgraph centrality", options());
  }
}
