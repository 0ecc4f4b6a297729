package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
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
 * Versatility: an actor's centrality in all layers of a multiplex together, the layers being kinds
 * of ties.
 *
 * <pre>
 * S       replicas (v, α), one an actor and layer: ties within layers, coupling ω between any two
 *         replicas of one actor
 * EIGENVECTOR    λ x = Sᵀ x, summed over an actor's replicas; the largest is 1
 * KATZ           x = 1 + (d/λ) Sᵀ x, summed so; the largest is 1
 * PAGERANK       a walker on S who follows a tie or coupling with chance d, by strength, and else
 *                starts at any replica; summed so; all sum to 1
 * CORE           the smallest of its k-cores over layers
 * MULTIPLEXITY   the share of layers in which it has a tie
 * </pre>
 *
 * <p>Counted: strengths, parallel ties added up, or by choice; importance comes from ties that
 * arrive, other directions by choice, except that cores and multiplexity take ties either way and
 * each partner once. A tie of several kinds is in the layer of each. Layers are all kinds of the
 * graph unless chosen; one layer may not be both directed and undirected.
 *
 * <p>An actor without ties in a layer has no replica there: it would get a share through its
 * couplings alone. {@link #withAllReplicas} puts them in, as muxViz does; cores of absent replicas
 * are then 0. Actors in no layer score 0, and a note counts them. Without any tie or coupling to
 * follow, eigenvector and Katz versatility are {@code NaN}. Where parts of S are not joined, the
 * eigenvector is that of the part with the largest λ, others score 0. Alike actors, as on a cycle
 * in each layer, score alike: 1, and 1/n for PageRank. With one layer eigenvector, Katz and
 * PageRank versatility are the measures of that name.
 *
 * <p>Iterated until the sum of changes is under the tolerance; not getting there is an error, as
 * for directed ties without cycles when there is no coupling. Time O(M n + m) an iteration, space
 * O(M n + m). Source: De Domenico, Solé-Ribalta, Omodei, Gómez and Arenas, Ranking in
 * interconnected multilayer networks reveals versatile nodes, Nature Communications 6 (2015) 6868,
 * doi 10.1038/ncomms7868.
 */
public final class Versatility implements Analysis<Scores> {
  private enum Measure {
    EIGENVECTOR("eigenvector versatility"),
    KATZ("Katz versatility"),
    PAGERANK("PageRank versatility"),
    CORE("core versatility"),
    MULTIPLEXITY("multiplexity");

    private final String words;

    Measure(String words) {
      this.words = words;
    }

    private boolean isDamped() {
      return this == KATZ || this == PAGERANK;
    }

    private boolean isCoupled() {
      return this != CORE && this != MULTIPLEXITY;
    }
  }

  static final Versatility EIGENVECTOR = of(Measure.EIGENVECTOR);
  static final Versatility KATZ = of(Measure.KATZ);
  static final Versatility PAGERANK = of(Measure.PAGERANK);
  static final Versatility CORE = of(Measure.CORE);
  static final Versatility MULTIPLEXITY = of(Measure.MULTIPLEXITY);

  private final Measure measure;
  private final List<TieKind> kinds;
  private final double coupling;
  private final boolean allReplicas;
  private final Direction direction;
  private final Parallel parallel;
  private final double damping;
  private final double tolerance;
  private final int iterations;

  private Versatility(
      Measure measure,
      List<TieKind> kinds,
      double coupling,
      boolean allReplicas,
      Direction direction,
      Parallel parallel,
      double damping,
      double tolerance,
      int iterations) {
    this.measure = measure;
    this.kinds = kinds;
    this.coupling = coupling;
    this.allReplicas = allReplicas;
    this.direction = direction;
    this.parallel = parallel;
    this.damping = damping;
    this.tolerance = tolerance;
    this.iterations = iterations;
  }

  private static Versatility of(Measure measure) {
    return new Versatility(
        measure, List.of(), 1, false, Direction.IN, Parallel.SUM, 0.85, 1e-12, 10_000);
  }

  /**
   * {@return this measure over these layers}
   *
   * @param kinds the kinds, each another; default all of the graph
   */
  public Versatility over(TieKind... kinds) {
    return new Versatility(
        measure,
        Layers.chosen(kinds),
        coupling,
        allReplicas,
        direction,
        parallel,
        damping,
        tolerance,
        iterations);
  }

  /**
   * {@return this measure with replicas coupled otherwise; refused where none are}
   *
   * @param coupling the strength between two replicas of an actor, not negative; default 1
   */
  public Versatility withCoupling(double coupling) {
    checkArgument(
        coupling >= 0 && coupling < Double.POSITIVE_INFINITY,
        "coupling must be finite and not negative: %s",
        coupling);
    checkArgument(measure.isCoupled(), "%s takes each layer by itself", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, tolerance, iterations);
  }

  /**
   * {@return this measure with a replica in every layer, tied or not}
   *
   * @param allReplicas whether actors are in layers in which they have no tie; default no
   */
  public Versatility withAllReplicas(boolean allReplicas) {
    checkArgument(
        measure != Measure.MULTIPLEXITY, "multiplexity is the share of layers with a tie");
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, tolerance, iterations);
  }

  /**
   * {@return this measure for some direction; refused where ties are taken either way}
   *
   * @param direction which ties give importance; default {@link Direction#IN}, those that arrive
   */
  public Versatility withDirection(Direction direction) {
    checkArgument(measure.isCoupled(), "%s takes ties either way", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, tolerance, iterations);
  }

  /**
   * {@return this measure with parallel ties taken another way; refused where partners count once}
   *
   * @param parallel what parallel ties of one layer amount to; default {@link Parallel#SUM}
   */
  public Versatility withParallel(Parallel parallel) {
    checkArgument(measure.isCoupled(), "%s counts partners once", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, tolerance, iterations);
  }

  /**
   * {@return this measure with another damping; for Katz and PageRank only}
   *
   * @param damping in [0, 1): the chance to follow a tie, or Katz's attenuation in units of 1/λ;
   *     default 0.85. muxViz takes 0.99999 for Katz, which needs more iterations
   */
  public Versatility withDamping(double damping) {
    checkArgument(damping >= 0 && damping < 1, "damping must be in [0, 1): %s", damping);
    checkArgument(measure.isDamped(), "%s has no damping", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, tolerance, iterations);
  }

  /**
   * {@return this measure, iterated until the sum of changes is under the tolerance}
   *
   * @param tolerance in (0, 1), as a share of the sum of scores; default 1e-12
   */
  public Versatility withTolerance(double tolerance) {
    checkArgument(tolerance > 0 && tolerance < 1, "tolerance must be in (0, 1): %s", tolerance);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, tolerance, iterations);
  }

  /**
   * {@return this measure, given up after so many iterations}
   *
   * @param iterations at least 1; default 10,000
   */
  public Versatility withIterations(int iterations) {
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, tolerance, iterations);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Layers layers = Layers.of(graph, kinds);
    boolean[][] present = layers.present();
    int n = graph.actors().size();
    double[] values =
        switch (measure) {
          case CORE -> cores(layers, present, n);
          case MULTIPLEXITY -> shares(present, n);
          case EIGENVECTOR, KATZ, PAGERANK -> coupled(layers, n);
        };
    Scores scores =
        Scores.of(
            graph, values, Provenance.of(measure.words, options(layers.names, layers), graph));
    int absent = 0;
    for (double share : shares(present, n)) {
      absent += share == 0 ? 1 : 0;
    }
    return absent == 0 ? scores : scores.withNote("in no layer: " + absent + " of " + n);
  }

  private double[] coupled(Layers layers, int n) {
    Supra supra = new Supra(layers, n, direction, parallel, coupling, allReplicas);
    double[] values = new double[n];
    if (supra.replicas() == 0) {
      return values;
    }
    SupraIteration iteration = new SupraIteration(supra, tolerance, iterations);
    if (measure == Measure.PAGERANK) {
      return supra.summed(iteration.walk(damping));
    }
    if (Arrays.stream(supra.summed(supra.strengths())).allMatch(strength -> strength == 0)) {
      Arrays.fill(values, Double.NaN);
      return values;
    }
    double[][] leading = iteration.leading();
    double[] sums =
        supra.summed(
            measure == Measure.EIGENVECTOR
                ? leading
                : iteration.katz(damping / iteration.eigenvalue(leading)));
    double most = Arrays.stream(sums).max().orElse(1);
    return Arrays.stream(sums).map(sum -> sum / most).toArray();
  }

  private double[] cores(Layers layers, boolean[][] present, int n) {
    Rows[] rows = layers.rows(Direction.ALL, Parallel.DISTINCT);
    double[] values = new double[n];
    boolean[] seen = new boolean[n];
    for (int layer = 0; layer < rows.length; layer++) {
      int[] core = LayerCores.of(rows[layer]);
      for (int v = 0; v < n; v++) {
        if (allReplicas || present[layer][v]) {
          values[v] = seen[v] ? Math.min(values[v], core[v]) : core[v];
          seen[v] = true;
        }
      }
    }
    return values;
  }

  private static double[] shares(boolean[][] present, int n) {
    double[] values = new double[n];
    for (boolean[] layer : present) {
      for (int v = 0; v < n; v++) {
        values[v] += layer[v] ? 1.0 / present.length : 0;
      }
    }
    return values;
  }

  private Map<String, String> options(List<String> layers, Layers found) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("layers", String.join("+", layers));
    return common(options, found.isDirected()).buildOrThrow();
  }

  private ImmutableMap.Builder<String, String> common(
      ImmutableMap.Builder<String, String> options, boolean directed) {
    if (measure.isDamped()) {
      options.put("damping", Double.toString(damping));
    }
    if (measure.isCoupled()) {
      options.put("coupling", Double.toString(coupling));
      if (directed) {
        options.put("direction", direction.toString());
      }
      options.put("parallel", parallel.toString());
    }
    if (allReplicas) {
      options.put("replicas", "all");
    }
    return options;
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (!kinds.isEmpty()) {
      options.put("layers", String.join("+", kinds.stream().map(TieKind::name).toList()));
    }
    return Provenance.words(
        measure.words, common(options, direction != Direction.IN).buildOrThrow());
  }
}
