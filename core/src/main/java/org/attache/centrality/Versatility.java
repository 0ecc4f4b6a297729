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
  private final Replication replication;
  private final double damping;
  private final Accuracy accuracy;

  private Versatility(
      VersatilityMeasure measure,
      List<TieKind> kinds,
      Replication replication,
      double damping,
      Accuracy accuracy) {
    this.measure = measure;
    this.kinds = kinds;
    this.replication = replication;
    this.damping = damping;
    this.accuracy = accuracy;
  }

  private static Versatility of(VersatilityMeasure measure) {
    return new Versatility(
        measure, List.of(), Replication.DEFAULT, 0.85, Accuracy.of(measure.words));
  }

  /**
   * {@return this measure over these layers}
   *
   * @param kinds the kinds, each another; default all of the graph
   */
  public Versatility over(TieKind... kinds) {
    return new Versatility(measure, Layers.chosen(kinds), replication, damping, accuracy);
  }

  /**
   * {@return this measure with replicas coupled otherwise; refused where none are}
   *
   * @param coupling the strength between two replicas of an actor, not negative; default 1
   */
  public Versatility withCoupling(double coupling) {
    checkArgument(measure.coupled, "%s takes each layer by itself", measure.words);
    return with(replication.withCoupling(coupling));
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
    return with(replication.withAll(allReplicas));
  }

  /**
   * {@return this measure for some direction; refused where ties are taken either way}
   *
   * @param direction which ties give importance; default {@link Direction#IN}, those that arrive
   */
  public Versatility withDirection(Direction direction) {
    checkArgument(measure.coupled, "%s takes ties either way", measure.words);
    return with(replication.withDirection(direction));
  }

  /**
   * {@return this measure with parallel ties taken another way; refused where partners count once}
   *
   * @param parallel what parallel ties of one layer amount to; default {@link Parallel#SUM}
   */
  public Versatility withParallel(Parallel parallel) {
    checkArgument(measure.coupled, "%s counts partners once", measure.words);
    return with(replication.withParallel(parallel));
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
    return new Versatility(measure, kinds, replication, damping, accuracy);
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

  private Versatility with(Replication changed) {
    return new Versatility(measure, kinds, changed, damping, accuracy);
  }

  private Versatility with(Accuracy changed) {
    return new Versatility(measure, kinds, replication, damping, changed);
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
    boolean[][] tied = layers.present();
    Supra supra = replication.of(layers, tied, n);
    double[] values = supra.replicas() == 0 ? new double[n] : measure.of(supra, damping, accuracy);
    Scores scores =
        Scores.of(
            graph, values, Provenance.of(measure.words, options(layers.names, layers), graph));
    int absent = absent(tied, n);
    return absent == 0 ? scores : scores.withNote("in no layer: " + absent + " of " + n);
  }

  private static int absent(boolean[][] tied, int n) {
    int absent = 0;
    for (int v = 0; v < n; v++) {
      int actor = v;
      absent += Arrays.stream(tied).noneMatch(layer -> layer[actor]) ? 1 : 0;
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
      replication.print(options, directed);
    }
    if (replication.all()) {
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
        measure.words, common(options, replication.direction() != Direction.IN).buildOrThrow());
  }
}
