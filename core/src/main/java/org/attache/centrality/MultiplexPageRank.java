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
      new MultiplexPageRank(
          List.of(), Influence.COMBINED, 0.85, Parallel.SUM, Accuracy.of("multiplex PageRank"));

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
  private final Accuracy accuracy;

  private MultiplexPageRank(
      List<TieKind> kinds,
      Influence influence,
      double damping,
      Parallel parallel,
      Accuracy accuracy) {
    this.kinds = kinds;
    this.influence = influence;
    this.damping = damping;
    this.parallel = parallel;
    this.accuracy = accuracy;
  }

  /**
   * {@return this measure over these layers, in this order}
   *
   * @param kinds the kinds, each another; default all of the graph, in alphabetical order
   */
  public MultiplexPageRank over(TieKind... kinds) {
    return new MultiplexPageRank(Layers.chosen(kinds), influence, damping, parallel, accuracy);
  }

  /**
   * {@return this measure with another influence of one layer on the next}
   *
   * @param influence what ranks do; default {@link Influence#COMBINED}
   */
  public MultiplexPageRank withInfluence(Influence influence) {
    return new MultiplexPageRank(kinds, influence, damping, parallel, accuracy);
  }

  /**
   * {@return this measure with another damping}
   *
   * @param damping the chance to follow a tie, in [0, 1); default 0.85
   */
  public MultiplexPageRank withDamping(double damping) {
    checkArgument(damping >= 0 && damping < 1, "damping must be in [0, 1): %s", damping);
    return new MultiplexPageRank(kinds, influence, damping, parallel, accuracy);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties of one layer amount to; default {@link Parallel#SUM}
   */
  public MultiplexPageRank withParallel(Parallel parallel) {
    return new MultiplexPageRank(kinds, influence, damping, parallel, accuracy);
  }

  /**
   * {@return this measure, iterated until the sum of changes is under the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public MultiplexPageRank withTolerance(double tolerance) {
    return new MultiplexPageRank(
        kinds, influence, damping, parallel, accuracy.withTolerance(tolerance));
  }

  /**
   * {@return this measure, given up after so many iterations in one layer}
   *
   * @param iterations at least 1; default 10,000
   */
  public MultiplexPageRank withIterations(int iterations) {
    return new MultiplexPageRank(
        kinds, influence, damping, parallel, accuracy.withIterations(iterations));
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Layers layers = Layers.of(graph, kinds);
    double[] alike = new double[graph.actors().size()];
    Arrays.fill(alike, 1.0 / alike.length);
    double[] ranks = alike;
    for (Rows arriving : layers.rows(Direction.IN, parallel)) {
      double[] weight = influence.onTies ? drawn(arriving, ranks) : arriving.weight;
      Walk walk = new Walk(new Square(arriving.begin, arriving.target, weight, false));
      ranks = walk.shares(influence.onStarts ? ranks : alike, damping, accuracy);
    }
    return Scores.of(
        graph, ranks, Provenance.of("multiplex PageRank", options(layers.names), graph));
  }

  /** The strengths of ties, times the rank of the actor each arrives at. */
  private static double[] drawn(Rows arriving, double[] ranks) {
    double[] weight = new double[arriving.arcs()];
    for (int v = 0; v < ranks.length; v++) {
      for (int arc = arriving.begin[v]; arc < arriving.begin[v + 1]; arc++) {
        weight[arc] = arriving.weight(arc) * ranks[v];
      }
    }
    return weight;
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
