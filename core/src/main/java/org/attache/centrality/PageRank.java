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
import org.attache.internal.Rows;

/**
 * PageRank: the share of time at each actor of a walker who follows ties and now and then starts
 * anew anywhere.
 *
 * <pre>x(v) = (1 − d)/n + d · (Σ x(u) w(u, v) / s(u) over u tied to v + D/n)</pre>
 *
 * <p>d is the damping, s(u) the strength that leaves u, D the sum of x over actors that no tie
 * leaves: from them the walker starts anew. Counted: strengths, parallel ties added up; {@link
 * Parallel#DISTINCT} lets each partner count once and alike. Ties of an actor with itself do not
 * count. The scores sum to 1; on a cycle all score 1/n; an isolate gets its share of new starts.
 *
 * <p>Iterated until Σ |change| is under the tolerance; not getting there is an error. Time O(m) an
 * iteration, space O(n + m). Source: Brin and Page, The anatomy of a large-scale hypertextual Web
 * search engine, Computer Networks 30 (1998) 107, doi 10.1016/S0169-7552(98)00110-X.
 */
public final class PageRank implements Analysis<Scores> {
  static final PageRank DEFAULT = new PageRank(0.85, Parallel.SUM, 1e-12, 10_000);

  private final double damping;
  private final Parallel parallel;
  private final double tolerance;
  private final int iterations;

  private PageRank(double damping, Parallel parallel, double tolerance, int iterations) {
    this.damping = damping;
    this.parallel = parallel;
    this.tolerance = tolerance;
    this.iterations = iterations;
  }

  /**
   * {@return this measure with another damping}
   *
   * @param damping the chance to follow a tie, in [0, 1); default 0.85
   */
  public PageRank withDamping(double damping) {
    checkArgument(damping >= 0 && damping < 1, "damping must be in [0, 1): %s", damping);
    return new PageRank(damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public PageRank withParallel(Parallel parallel) {
    return new PageRank(damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure, iterated until the sum of changes is under the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public PageRank withTolerance(double tolerance) {
    checkArgument(tolerance > 0 && tolerance < 1, "tolerance must be in (0, 1): %s", tolerance);
    return new PageRank(damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure, given up after so many iterations}
   *
   * @param iterations at least 1; default 10,000
   */
  public PageRank withIterations(int iterations) {
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
    return new PageRank(damping, parallel, tolerance, iterations);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    double[] strength = strengths(Rows.of(arcs, parallel));
    double[] values = iterate(Rows.of(arcs, Direction.IN, parallel), strength);
    return Scores.of(graph, values, Provenance.of("PageRank", options(), graph));
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("damping", Double.toString(damping)).put("parallel", parallel.toString());
    if (tolerance != DEFAULT.tolerance) {
      options.put("tolerance", Double.toString(tolerance));
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("PageRank", options());
  }

  private static double[] strengths(Rows out) {
    double[] strength = new double[out.order()];
    Arrays.setAll(strength, out::strength);
    for (double sum : strength) {
      if (sum == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException("the strengths of one actor sum to more than a double holds");
      }
    }
    return strength;
  }

  private double[] iterate(Rows in, double[] strength) {
    int n = in.order();
    double[] now = new double[n];
    double[] sent = new double[n];
    Arrays.fill(now, 1.0 / n);
    double change = n == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; !(change < tolerance); i++) {
      if (i == iterations) {
        throw new ArithmeticException(
            "PageRank did not converge in "
                + i
                + " iterations: the changes still sum to "
                + change);
      }
      Run.stopIfInterrupted();
      change = step(in, strength, now, sent);
    }
    return now;
  }

  /** One round of walking; the sum of changes. */
  private double step(Rows in, double[] strength, double[] now, double[] sent) {
    int n = now.length;
    double stranded = 0;
    for (int v = 0; v < n; v++) {
      stranded += strength[v] == 0 ? now[v] : 0;
      sent[v] = strength[v] == 0 ? 0 : now[v] / strength[v];
    }
    double base = (1 - damping) / n + damping * stranded / n;
    double change = 0;
    for (int v = 0; v < n; v++) {
      double sum = 0;
      for (int arc = in.begin[v]; arc < in.begin[v + 1]; arc++) {
        sum += sent[in.target[arc]] * in.weight(arc);
      }
      double next = base + damping * sum;
      change += Math.abs(next - now[v]);
      now[v] = next;
    }
    return change;
  }
}
