package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.internal.Rows;

/**
 * Multiplex PageRank: PageRank in one layer of ties after another, the walker of each drawn to
 * whoever ranks high in the layer before.
 *
 * <pre>
 * x(v) = (1 − d) y(v)^γ / Σ y^γ + d · Σ x(u) w(u, v) y(v)^β / G(u) over u tied to v
 * G(u) = Σ w(u, v) y(v)^β
 * </pre>
 *
 * <p>y is the outcome in the layer before, all alike in the first; β is 1 where the walker prefers
 * ties to such actors, γ where it prefers to start anew there, see {@link Influence}. Actors whom
 * no tie leaves send the walker to start anew in that same way. The last layer's x are the scores;
 * they sum to 1. The order of layers matters: kinds come in the order chosen, else in that of their
 * names. Counted: strengths, parallel ties added up, or by choice; ties along their direction. A
 * tie of several kinds is in the layer of each. Isolates of a layer get their share of new starts.
 * On a cycle in each layer all score 1/n; with one layer it is PageRank.
 *
 * <p>Iterated until Σ |change| is under the tolerance; not getting there is an error. Time O(m) an
 * iteration, space O(n + m). Source: Halu, Mondragón, Panzarasa and Bianconi, Multiplex PageRank,
 * PLoS ONE 8 (2013) e78293, doi 10.1371/journal.pone.0078293.
 */
public final class MultiplexPageRank implements Analysis<Scores> {
  static final MultiplexPageRank DEFAULT =
      new MultiplexPageRank(List.of(), Influence.COMBINED, 0.85, Parallel.SUM, 1e-12, 10_000);

  /** What ranks in one layer do in the next. */
  public enum Influence {
    /** Nothing: β = γ = 0, PageRank of the last layer. */
    NEUTRAL(0, 0),
    /** The walker starts anew at actors that rank high: γ = 1. */
    ADDITIVE(0, 1),
    /** It follows ties to actors that rank high: β = 1. */
    MULTIPLICATIVE(1, 0),
    /** Both. */
    COMBINED(1, 1);

    private final boolean onTies;
    private final boolean onStarts;

    Influence(int beta, int gamma) {
      this.onTies = beta == 1;
      this.onStarts = gamma == 1;
    }

    /** {@return the word in small letters} */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final List<TieKind> kinds;
  private final Influence influence;
  private final double damping;
  private final Parallel parallel;
  private final double tolerance;
  private final int iterations;

  private MultiplexPageRank(
      List<TieKind> kinds,
      Influence influence,
      double damping,
      Parallel parallel,
      double tolerance,
      int iterations) {
    this.kinds = kinds;
    this.influence = influence;
    this.damping = damping;
    this.parallel = parallel;
    this.tolerance = tolerance;
    this.iterations = iterations;
  }

  /**
   * {@return this measure over these layers, in this order}
   *
   * @param kinds the kinds, each another; default all of the graph, in alphabetical order
   */
  public MultiplexPageRank over(TieKind... kinds) {
    return new MultiplexPageRank(
        Layers.chosen(kinds), influence, damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure with another influence of one layer on the next}
   *
   * @param influence what ranks do; default {@link Influence#COMBINED}
   */
  public MultiplexPageRank withInfluence(Influence influence) {
    return new MultiplexPageRank(kinds, influence, damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure with another damping}
   *
   * @param damping the chance to follow a tie, in [0, 1); default 0.85
   */
  public MultiplexPageRank withDamping(double damping) {
    checkArgument(damping >= 0 && damping < 1, "damping must be in [0, 1): %s", damping);
    return new MultiplexPageRank(kinds, influence, damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties of one layer amount to; default {@link Parallel#SUM}
   */
  public MultiplexPageRank withParallel(Parallel parallel) {
    return new MultiplexPageRank(kinds, influence, damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure, iterated until the sum of changes is under the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public MultiplexPageRank withTolerance(double tolerance) {
    checkArgument(tolerance > 0 && tolerance < 1, "tolerance must be in (0, 1): %s", tolerance);
    return new MultiplexPageRank(kinds, influence, damping, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure, given up after so many iterations in one layer}
   *
   * @param iterations at least 1; default 10,000
   */
  public MultiplexPageRank withIterations(int iterations) {
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
    return new MultiplexPageRank(kinds, influence, damping, parallel, tolerance, iterations);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Layers layers = Layers.of(graph, kinds);
    Rows[] out = layers.rows(Direction.OUT, parallel);
    Rows[] in = layers.rows(Direction.IN, parallel);
    int n = graph.actors().size();
    double[] alike = new double[n];
    Arrays.fill(alike, 1.0 / n);
    double[] ranks = alike;
    for (int layer = 0; layer < out.length; layer++) {
      double[] drawn = influence.onTies ? ranks : alike;
      double[] starts = influence.onStarts ? ranks : alike;
      ranks = iterated(out[layer], in[layer], drawn, starts);
    }
    return Scores.of(
        graph, ranks, Provenance.of("multiplex PageRank", options(layers.names), graph));
  }

  private double[] iterated(Rows out, Rows in, double[] drawn, double[] starts) {
    double[] leaving = collected(out, drawn);
    double[] now = starts.clone();
    double change = now.length == 0 ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; !(change < tolerance); i++) {
      if (i == iterations) {
        throw new ArithmeticException(
            "multiplex PageRank did not converge in "
                + i
                + " iterations: the changes still sum to "
                + change);
      }
      Run.stopIfInterrupted();
      change = step(in, leaving, drawn, starts, now);
    }
    return now;
  }

  /** The sum over each actor's ties of their strength times the partner's value. */
  private static double[] collected(Rows rows, double[] values) {
    double[] sums = new double[values.length];
    for (int v = 0; v < sums.length; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        sums[v] += rows.weight(arc) * values[rows.target[arc]];
      }
    }
    return sums;
  }

  /** One round of walking; the sum of changes. */
  private double step(Rows in, double[] leaving, double[] drawn, double[] starts, double[] now) {
    double stranded = 0;
    double[] sent = new double[now.length];
    for (int v = 0; v < now.length; v++) {
      stranded += leaving[v] == 0 ? now[v] : 0;
      sent[v] = leaving[v] == 0 ? 0 : now[v] / leaving[v];
    }
    double[] arriving = collected(in, sent);
    double change = 0;
    for (int v = 0; v < now.length; v++) {
      double next =
          (1 - damping + damping * stranded) * starts[v] + damping * drawn[v] * arriving[v];
      change += Math.abs(next - now[v]);
      now[v] = next;
    }
    return change;
  }

  private Map<String, String> options(List<String> layers) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (!layers.isEmpty()) {
      options.put("layers", String.join("+", layers));
    }
    return options
        .put("influence", influence.toString())
        .put("damping", Double.toString(damping))
        .put("parallel", parallel.toString())
        .buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(
        "multiplex PageRank", options(kinds.stream().map(TieKind::name).toList()));
  }
}
