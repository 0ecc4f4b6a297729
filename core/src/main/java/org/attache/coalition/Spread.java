package org.attache.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * The spread of each actor: how many would be expected to join, if it founded a coalition alone;
 * ranked, who would make the best pivotal state of a {@link Cascade}.
 *
 * <pre>
 * σ({v}) = Σ P(w joins | v founds), v itself among them
 * normalised: (σ({v}) − 1) / (n − 1)
 * </pre>
 *
 * <p>Counted as in the cascade: an isolate, and who brings in nobody, scores 1, normalised 0; the
 * only actor of a graph is undefined when normalised. Exact for each actor within whose reach there
 * is little uncertain, as in the cascade; else the mean over the same replicates for all, so that
 * two actors differ by less than their standard errors say.
 *
 * <p>The landmark: the hub of a star of n, each of whose leaves has no other partner, scores n.
 *
 * <p>Time O(n · R · (n + m)) for R replicates; space O(R · (n + m)) bits. Source: D. Kempe, J.
 * Kleinberg and É. Tardos, Maximizing the spread of influence through a social network, KDD 2003,
 * doi:10.1145/956750.956769.
 */
public final class Spread implements Analysis<Scores> {
  static final Spread DEFAULT = new Spread(Cascade.independent().withReplicates(1000), false);

  private final Cascade cascade;
  private final boolean normalized;

  private Spread(Cascade cascade, boolean normalized) {
    this.cascade = cascade;
    this.normalized = normalized;
  }

  /**
   * {@return this spread with another cascade}
   *
   * @param cascade how they join, in which direction, with how many replicates; its own founders
   *     are without effect. By default independent, with 1,000 replicates
   */
  public Spread withCascade(Cascade cascade) {
    return new Spread(cascade, normalized);
  }

  /**
   * {@return this spread, counted or as a share of the others}
   *
   * @param normalized whether it is a share; by default it is not
   */
  public Spread withNormalization(boolean normalized) {
    return new Spread(cascade, normalized);
  }

  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    CascadeArcs arcs = cascade.arcs(graph);
    if (cascade.expands() && Influence.isSmall(arcs, 1)) {
      double[] sigma = new double[arcs.order()];
      Arrays.setAll(sigma, v -> Influence.sigma(arcs, new int[] {v}));
      return Scores.of(graph, scaled(sigma), Provenance.of("spread", options(false), graph));
    }
    LazyGreedy worlds = new LazyGreedy(arcs, cascade, run);
    List<double[]> each = run.each(arcs.order(), worlds::alone);
    double error = each.stream().mapToDouble(estimate -> estimate[1]).max().orElse(0);
    double[] sigma = each.stream().mapToDouble(estimate -> estimate[0]).toArray();
    return Scores.of(
            graph,
            scaled(sigma),
            Provenance.of("spread", options(true), graph).withSeed(cascade.seed()))
        .withNote(
            String.format(
                Locale.ROOT,
                "standard errors are at most %.2g",
                normalized ? error / (sigma.length - 1) : error));
  }

  private double[] scaled(double[] sigma) {
    return normalized
        ? Arrays.stream(sigma).map(size -> (size - 1) / (sigma.length - 1)).toArray()
        : sigma;
  }

  private Map<String, String> options(boolean replicated) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("cascade", cascade.name());
    cascade.withoutFounders().options(replicated).forEach(options::put);
    if (normalized) {
      options.put("normalised", "by n − 1");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("spread", options(!cascade.expands()));
  }
}
