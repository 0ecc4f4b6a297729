package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Two-mode centralities: who matters in a graph of institutions and their members, each mode
 * measured against what is possible for it.
 *
 * <pre>
 * degree      k(v) / n₂
 * closeness   (r₂ + 2 r₁) / Σ d(v, u) · (r₁ + r₂) / (n − 1)
 * betweenness b(v) / the most that v could have
 * eigenvector x(v) ∝ Σ y(u) over partners u of v, and y likewise; Σ x² = Σ y² = 1
 * </pre>
 *
 * <p>n₁ is the number of actors of v's own mode, n₂ of the other, n of both; r₁ and r₂ are the
 * others of each that v reaches, all of them where the graph is connected. In hops members of one
 * institution are two apart. Counted: each membership once, whatever its kind, strength or
 * direction; unordered pairs. Isolates score 0. The only institution of a star scores 1 in all
 * four.
 *
 * <p>Not normalised, degree is k, closeness lacks the factor r₂ + 2 r₁, betweenness is that of
 * {@link Centrality#betweenness}, and the squares of the eigenvector sum to 1 over both modes.
 * Undefined: where a mode has nobody, degree; where none of a mode could be between others,
 * betweenness; without ties, the eigenvector; of a single actor, closeness. Where the graph is not
 * connected, the eigenvector is that of the component whose singular value is the largest; the
 * others score 0. Where several components share it, an equal start is projected on them, and a
 * note says so.
 *
 * <p>Iterated like {@link Eigenvector}, to a relative residual of 10⁻¹²; not getting there is an
 * error. Time O(nm), space O(n + m).
 *
 * <p>Sources: Borgatti and Everett, Network analysis of 2-mode data, Social Networks 19 (1997) 243,
 * doi 10.1016/S0378-8733(96)00301-2; Faust, Centrality in affiliation networks, Social Networks 19
 * (1997) 157, doi 10.1016/S0378-8733(96)00300-0; Bonacich, Simultaneous group and individual
 * centralities, Social Networks 13 (1991) 155, doi 10.1016/0378-8733(91)90018-O. The last factor of
 * closeness is Wasserman and Faust's, as in {@link Closeness}.
 */
public final class TwoMode implements Analysis<TwoModeScores> {
  static final TwoMode DEFAULT = new TwoMode(true);

  private final boolean normalized;

  private TwoMode(boolean normalized) {
    this.normalized = normalized;
  }

  /**
   * {@return these measures set against what is possible for the actor's mode, or not}
   *
   * @param normalized whether to divide; default yes
   */
  public TwoMode withNormalization(boolean normalized) {
    return new TwoMode(normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException if a tie does not join an institution with another actor
   * @throws ArithmeticException if the iterations of the eigenvector do not suffice
   */
  @Override
  public TwoModeScores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public TwoModeScores of(TieGraph graph, Run run) {
    TieGraph both = graph.isDirected() ? graph.undirected() : graph;
    Modes modes = Modes.of(both);
    ModeVectors vectors = new ModeVectors(both.adjacency(), modes, normalized);
    return new TwoModeScores(
        scores(graph, "degree", degrees(modes)),
        scores(graph, "closeness", closeness(both, modes, run)),
        scores(graph, "betweenness", betweenness(both, modes, run)),
        eigenvector(graph, vectors),
        vectors.singularValue,
        Provenance.of("two-mode centrality", options(), graph));
  }

  private Scores scores(TieGraph graph, String measure, double[] values) {
    return Scores.of(graph, values, Provenance.of("two-mode " + measure, options(), graph));
  }

  private Scores eigenvector(TieGraph graph, ModeVectors vectors) {
    Scores scores = scores(graph, "eigenvector", vectors.values);
    return vectors.components < 2
        ? scores
        : scores.withNote(
            "the largest singular value belongs to "
                + vectors.components
                + " components alike: an equal start is projected on each");
  }

  private double[] degrees(Modes modes) {
    double[] values = new double[modes.order()];
    for (int v = 0; v < values.length; v++) {
      values[v] = modes.rows.degree(v);
      if (normalized) {
        values[v] = modes.other(v) == 0 ? Double.NaN : values[v] / modes.other(v);
      }
    }
    return values;
  }

  private double[] closeness(TieGraph graph, Modes modes, Run run) {
    int n = modes.order();
    long[] distance = new long[n];
    int[] reached = new int[n];
    long[] least = new long[n];
    Metric.DEFAULT.tell(
        graph.adjacency(),
        run,
        (source, hops, found) -> {
          boolean ownMode = hops % 2 == 0;
          distance[source] += (long) (hops * found);
          reached[source] += found;
          least[source] += (ownMode ? 2L : 1L) * found;
        });
    double[] values = new double[n];
    for (int v = 0; v < n; v++) {
      double near = reached[v] == 0 ? 0 : (normalized ? least[v] : 1.0) / distance[v];
      values[v] = n == 1 ? Double.NaN : near * reached[v] / (n - 1);
    }
    return values;
  }

  private double[] betweenness(TieGraph graph, Modes modes, Run run) {
    double[] values = new double[modes.order()];
    Iterator<Double> raw = Centrality.betweenness().of(graph, run).asMap().values().iterator();
    Arrays.setAll(values, v -> raw.next());
    if (normalized) {
      for (int v = 0; v < values.length; v++) {
        double most = mostBetween(modes.own(v), modes.other(v));
        values[v] = most == 0 ? Double.NaN : values[v] / most;
      }
    }
    return values;
  }

  /** Borgatti and Everett's maximum, for one of a mode of {@code own} actors. */
  private static double mostBetween(int own, int other) {
    if (other == 0) {
      return 0;
    }
    double m = other;
    double s = Math.floorDiv(own - 1, other);
    double t = (own - 1) % other;
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
  }

  private Map<String, String> options() {
    return normalized ? ImmutableMap.of("normalised", "by mode") : ImmutableMap.of();
  }

  /** {@return the measures and their options} */
  @Override
  public String toString() {
    return Provenance.words("two-mode centrality", options());
  }
}
