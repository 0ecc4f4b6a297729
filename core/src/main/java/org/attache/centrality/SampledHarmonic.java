package org.attache.centrality;

import java.util.Map;
import java.util.stream.IntStream;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;
import org.attache.internal.Seeds;

/**
 * Harmonic centrality of large graphs, estimated from some of the distances within a stated error.
 *
 * <pre>h(v) ≈ n / k · Σ 1 / d(v, s) over those s ≠ v of k actors drawn at random</pre>
 *
 * <p>Drawn: k of the n actors without repetition, each set as likely. Distances are in hops, along
 * ties that have a direction, parallel ties as one; who is not reached adds 0. With the confidence
 * asked for, all normalised scores at once lie within the error of the exact ones, hence raw scores
 * within n − 1 times the error; the notes give the numbers. Where k would be n the scores are
 * exact. Isolates score 0. Raw, the hub of a star of n actors scores about n − 1; normalised,
 * divided by n − 1, about 1; a single actor scores 0, undefined when normalised.
 *
 * <p>The bound is Serfling's on means of values between 0 and 1 drawn without repetition, for all n
 * actors together: k = K(n + 1) / (n + K) with K = ln(2n / (1 − confidence)) / 2error², error
 * counted as a part of n, not n − 1. The same seed gives the same digits on any number of threads.
 * Time O(k(n + m) / 64) on small worlds, O(k(n + m)) at worst; space O(n + m) and O(n) a block of
 * sources.
 *
 * <p>Sources: Eppstein and Wang, Fast approximation of centrality, Journal of Graph Algorithms and
 * Applications 8 (2004) 39, doi 10.7155/jgaa.00081, for sampled distances; Serfling, Probability
 * inequalities for the sum in sampling without replacement, Annals of Statistics 2 (1974) 39, doi
 * 10.1214/aos/1176342611.
 */
public final class SampledHarmonic implements Analysis<Scores> {
  private final SampleTerms terms;
  private final Direction direction;
  private final boolean normalized;

  private SampledHarmonic(SampleTerms terms, Direction direction, boolean normalized) {
    this.terms = terms;
    this.direction = direction;
    this.normalized = normalized;
  }

  static SampledHarmonic of(long seed) {
    return new SampledHarmonic(
        new SampleTerms("sampled harmonic", seed, 0.05, 0.95), Direction.OUT, false);
  }

  /**
   * {@return this measure with that error}
   *
   * @param error how far a normalised score may lie from the exact one, in (0, 1); default 0.05
   */
  public SampledHarmonic withError(double error) {
    return new SampledHarmonic(terms.withError(error), direction, normalized);
  }

  /**
   * {@return this measure with that confidence}
   *
   * @param confidence the probability that no score lies further off, in (0, 1); default 0.95
   */
  public SampledHarmonic withConfidence(double confidence) {
    return new SampledHarmonic(terms.withConfidence(confidence), direction, normalized);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} for distances from the actor, the default, IN for those
   *     to it, ALL for either way
   */
  public SampledHarmonic withDirection(Direction direction) {
    return new SampledHarmonic(terms, direction, normalized);
  }

  /**
   * {@return this measure divided by n − 1, or not}
   *
   * @param normalized whether to divide; default no
   */
  public SampledHarmonic withNormalization(boolean normalized) {
    return new SampledHarmonic(terms, direction, normalized);
  }

  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    int n = arcs.order();
    double of = terms.error() * (n - 1.0) / n;
    int k = n < 2 ? n : SampleSizes.sources(of, terms.failure(), n, n);
    int[] sources =
        SourceSample.drawn(IntStream.range(0, n).toArray(), k, Seeds.random(terms.seed(), 0));
    // Distances from the actors are searched from the sources, against the direction.
    Rows rows = Rows.of(arcs, SourceSample.against(direction), Parallel.DISTINCT);
    double[] values = SourceSample.sums(rows, sources, hops -> 1.0 / hops, run);
    for (int v = 0; v < n; v++) {
      double sum = values[v] * n / k;
      values[v] = normalized ? (n == 1 ? Double.NaN : sum / (n - 1)) : sum;
    }
    return Scores.of(
            graph, values, terms.provenance(graph, options(graph.isDirected()), "sources", k))
        .withNote(bound(k, n));
  }

  private String bound(int k, int n) {
    return k == n
        ? "exact: the error needs distances from all " + n + " actors"
        : terms.promise("score", normalized ? "" : (n - 1) + " others")
            + ", by distances from "
            + k
            + " of "
            + n
            + " actors";
  }

  private Map<String, String> options(boolean directed) {
    return terms.options(directed ? direction.toString() : "", normalized ? "by n − 1" : "");
  }

  /** {@return the measure, its options and its seed} */
  @Override
  public String toString() {
    return terms.words(options(direction != Direction.OUT));
  }
}
