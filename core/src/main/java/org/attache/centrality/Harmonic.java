package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Harmonic closeness: how near an actor is to the others, those it does not reach among them.
 *
 * <pre>h(v) = Σ 1 / d(v, u) over u ≠ v, with 1/∞ = 0</pre>
 *
 * <p>d(v, u) is the length of a shortest path. Counted: paths that leave the actor, where ties have
 * a direction; parallel ties are one: the strongest, or any when hops are counted; an actor that is
 * not reached adds nothing. Isolates score 0. The hub of a star of n actors scores n − 1 and each
 * other n/2; normalised, divided by n − 1, the hub scores 1, and a single actor is undefined. Unit:
 * one over that of the lengths.
 *
 * <p>Centralization is told of scores in hops without a cutoff: a star has the most unequal ones,
 * of graphs without direction by (n − 1)(n − 2) / 2, along direction, where its ties all leave the
 * hub, by (n − 1)².
 *
 * <p>Hops are counted for many actors at once, in bit sets. Time O(nm) at most, in hops a fraction
 * of it; with other lengths O(nm log n); space O(n + m), and O(n) a thread.
 *
 * <p>Sources: Marchiori and Latora, Harmony in the small-world, Physica A 285 (2000) 539, doi
 * 10.1016/S0378-4371(00)00311-3; Boldi and Vigna, Axioms for centrality, Internet Mathematics 10
 * (2014) 222, doi 10.1080/15427951.2013.865686.
 */
public final class Harmonic implements Analysis<Scores> {
  static final Harmonic DEFAULT = new Harmonic(Metric.DEFAULT, false);

  private final Metric metric;
  private final boolean normalized;

  private Harmonic(Metric metric, boolean normalized) {
    this.metric = metric;
    this.normalized = normalized;
  }

  /**
   * {@return this measure with paths of that length}
   *
   * @param length how long a tie of a given strength is; default {@link Length#HOPS}
   */
  public Harmonic withLength(Length length) {
    return new Harmonic(metric.withLength(length), normalized);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction how soon the actor reaches others, {@link Direction#OUT}, the default; how
   *     soon they reach it; or along ties either way
   */
  public Harmonic withDirection(Direction direction) {
    return new Harmonic(metric.withDirection(direction), normalized);
  }

  /**
   * {@return this measure with actors farther away taken as unreached}
   *
   * @param cutoff the longest distance that counts, positive; default infinite
   */
  public Harmonic withCutoff(double cutoff) {
    return new Harmonic(metric.withCutoff(cutoff), normalized);
  }

  /**
   * {@return this measure divided by n − 1, or not}
   *
   * @param normalized whether to divide; default no
   */
  public Harmonic withNormalization(boolean normalized) {
    return new Harmonic(metric, normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if a distance or a score is more than a double holds
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    int n = arcs.order();
    double[] values = new double[n];
    metric.tell(arcs, run, (source, distance, found) -> values[source] += found / distance);
    if (normalized) {
      for (int v = 0; v < n; v++) {
        values[v] = n == 1 ? Double.NaN : values[v] / (n - 1);
      }
    }
    Scores scores =
        Scores.of(
            graph,
            Metric.finite(values),
            Provenance.of("harmonic", options(arcs.isDirected()), graph));
    return centralized(scores, n, arcs.isDirected());
  }

  private Scores centralized(Scores scores, int n, boolean directed) {
    if (!metric.countsHops() || metric.hasCutoff()) {
      return scores;
    }
    boolean oneWay = directed && metric.direction() != Direction.ALL;
    double most = n < 2 ? 0 : oneWay ? n - 1.0 : (n - 2.0) / 2;
    return scores.withMostUnequal(normalized ? most : most * (n - 1));
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    metric.describe(options, directed);
    if (normalized) {
      options.put("normalised", "by n − 1");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words("harmonic", options(metric.direction() != Direction.OUT));
  }
}
