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

/**
 * Versatility: an actor's centrality in all layers of a multiplex together, the layers being kinds
 * of ties.
 *
 * <pre>
 * S       replicas (v, α), one an actor and layer: ties within layers, coupling ω between any two
 *         replicas of one actor
 * EIGENVECTOR    λ x = Sᵀ x, summed over an actor's replicas; the largest is 1
 * KATZ           x = 1 + a Sᵀ x with a = d/λ, summed so; the largest is 1
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
 * are then 0. Actors in no layer score 0, and a note counts them. Without any cycle of ties and
 * couplings eigenvector versatility is {@code NaN}, and Katz's a is d. Where parts of S are not
 * joined, the eigenvector is that of the part with the largest λ, others score 0; where several
 * parts share it, an equal start is projected on them. Alike actors, as on a cycle in each layer,
 * score alike: 1, and 1/n for PageRank. With one layer eigenvector, Katz and PageRank versatility
 * are the measures of that name.
 *
 * <p>Iterated until the residual, for PageRank the sum of changes, is under the tolerance; not
 * getting there is an error. Time O(M² n + m) an iteration, space O(M² n + m), over M layers.
 * Source: De Domenico, Solé-Ribalta, Omodei, Gómez and Arenas, Ranking in interconnected multilayer
 * networks reveals versatile nodes, Nature Communications 6 (2015) 6868, doi 10.1038/ncomms7868.
 */
public final class Versatility implements Analysis<Scores> {
  static final Versatility EIGENVECTOR = of(VersatilityMeasure.EIGENVECTOR);
  static final Versatility KATZ = of(VersatilityMeasure.KATZ);
  static final Versatility PAGERANK = of(VersatilityMeasure.PAGERANK);
  static final Versatility CORE = of(VersatilityMeasure.CORE);
  static final Versatility MULTIPLEXITY = of(VersatilityMeasure.MULTIPLEXITY);

  private final VersatilityMeasure measure;
  private final List<TieKind> kinds;
  private final double coupling;
  private final boolean allReplicas;
  private final Direction direction;
  private final Parallel parallel;
  private final double damping;
  private final Accuracy accuracy;

  private Versatility(
      VersatilityMeasure measure,
      List<TieKind> kinds,
      double coupling,
      boolean allReplicas,
      Direction direction,
      Parallel parallel,
      double damping,
      Accuracy accuracy) {
    this.measure = measure;
    this.kinds = kinds;
    this.coupling = coupling;
    this.allReplicas = allReplicas;
    this.direction = direction;
    this.parallel = parallel;
    this.damping = damping;
    this.accuracy = accuracy;
  }

  private static Versatility of(VersatilityMeasure measure) {
    Accuracy accuracy = Accuracy.of(measure.words);
    return new Versatility(
        measure, List.of(), 1, false, Direction.IN, Parallel.SUM, 0.85, accuracy);
  }

  /**
   * {@return this measure over these layers}
   *
   * @param kinds the kinds, each another; default all of the graph
   */
  public Versatility over(TieKind... kinds) {
    List<TieKind> chosen = Layers.chosen(kinds);
    return new Versatility(
        measure, chosen, coupling, allReplicas, direction, parallel, damping, accuracy);
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
    checkArgument(measure.coupled, "%s takes each layer by itself", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, accuracy);
  }

  /**
   * {@return this measure with a replica in every layer, tied or not}
   *
   * @param allReplicas whether actors are in layers in which they have no tie; default no
   */
  public Versatility withAllReplicas(boolean allReplicas) {
    checkArgument(
        measure != VersatilityMeasure.MULTIPLEXITY,
        "multiplexity is the share of layers with a tie");
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, accuracy);
  }

  /**
   * {@return this measure for some direction; refused where ties are taken either way}
   *
   * @param direction which ties give importance; default {@link Direction#IN}, those that arrive
   */
  public Versatility withDirection(Direction direction) {
    checkArgument(measure.coupled, "%s takes ties either way", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, accuracy);
  }

  /**
   * {@return this measure with parallel ties taken another way; refused where partners count once}
   *
   * @param parallel what parallel ties of one layer amount to; default {@link Parallel#SUM}
   */
  public Versatility withParallel(Parallel parallel) {
    checkArgument(measure.coupled, "%s counts partners once", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, accuracy);
  }

  /**
   * {@return this measure with another damping; for Katz and PageRank only}
   *
   * @param damping in [0, 1): the chance to follow a tie, or Katz's attenuation in units of 1/λ;
   *     default 0.85. muxViz takes 0.99999 for Katz
   */
  public Versatility withDamping(double damping) {
    checkArgument(damping >= 0 && damping < 1, "damping must be in [0, 1): %s", damping);
    checkArgument(measure.damped, "%s has no damping", measure.words);
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, accuracy);
  }

  /**
   * {@return this measure, iterated until it is that exact}
   *
   * @param tolerance in (0, 1): of the residual, or for PageRank of the sum of changes; default
   *     1e-12
   */
  public Versatility withTolerance(double tolerance) {
    return with(accuracy.withTolerance(tolerance));
  }

  /**
   * {@return this measure, given up after so many iterations}
   *
   * @param iterations at least 1; default 10,000
   */
  public Versatility withIterations(int iterations) {
    return with(accuracy.withIterations(iterations));
  }

  private Versatility with(Accuracy changed) {
    return new Versatility(
        measure, kinds, coupling, allReplicas, direction, parallel, damping, changed);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Scores of(TieGraph graph) {
    Layers layers = Layers.of(graph, kinds);
    int n = graph.actors().size();
    boolean[][] present = layers.present();
    int absent = absent(present, n);
    for (boolean[] layer : allReplicas ? present : new boolean[0][]) {
      Arrays.fill(layer, true);
    }
    Supra supra = new Supra(layers, present, direction, parallel, coupling, n);
    double[] values = supra.replicas() == 0 ? new double[n] : measure.of(supra, damping, accuracy);
    Scores scores =
        Scores.of(
            graph, values, Provenance.of(measure.words, options(layers.names, layers), graph));
    return absent == 0 ? scores : scores.withNote("in no layer: " + absent + " of " + n);
  }

  private static int absent(boolean[][] present, int n) {
    int absent = 0;
    for (int v = 0; v < n; v++) {
      int actor = v;
      absent += Arrays.stream(present).noneMatch(layer -> layer[actor]) ? 1 : 0;
    }
    return absent;
  }

  private Map<String, String> options(List<String> layers, Layers found) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("layers", String.join("+", layers));
    return common(options, found.isDirected()).buildOrThrow();
  }

  private ImmutableMap.Builder<String, String> common(
      ImmutableMap.Builder<String, String> options, boolean directed) {
    if (measure.damped) {
      options.put("damping", Double.toString(damping));
    }
    if (measure.coupled) {
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
