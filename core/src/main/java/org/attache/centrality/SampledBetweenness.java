package org.attache.centrality;

import java.util.Arrays;
import java.util.Map;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Betweenness of large graphs, estimated from random shortest paths within a stated error.
 *
 * <pre>b(v) ≈ pairs · share of the drawn paths with v inside</pre>
 *
 * <p>Drawn: two actors, each pair as likely, and one of the shortest paths from one to the other,
 * each as likely; a pair that is not connected is a path with nobody inside. Counted as in {@link
 * Betweenness}: paths in hops, along ties that have a direction, parallel ties as one, ends left
 * out; ordered pairs in a directed graph. With the confidence asked for, all normalised scores at
 * once lie within the error of the exact ones, hence raw scores within the error times the number
 * of pairs of others; the notes give the numbers. Isolates score 0 exactly. Raw, the hub of a star
 * of n actors scores about (n − 1)(n − 2) / 2; normalised, about 1. Fewer than three actors score
 * 0, undefined when normalised.
 *
 * <p>Paths are drawn in rounds, each a quarter larger than the last, until for every actor the
 * bound of Hoeffding's theorem 1 on a frequency rules out a larger error, or until there are so
 * many that Bennett's inequality does for whatever frequencies. Half of the allowed failure goes to
 * either; the first half is spread evenly over rounds and over actors by their frequency among a
 * few paths drawn before, which are not counted again. The second needs that the frequencies sum to
 * the mean number of inner actors, which is below the diameter.
 *
 * <p>The same seed gives the same digits on any number of threads. The error halved costs two to
 * four times the paths. A path takes time O(m) at worst, about O(√m) on small worlds; space O(n +
 * m) a thread. Below some thousand actors {@link Betweenness} is exact and no slower.
 *
 * <p>Sources: Borassi and Natale, KADABRA is an adaptive algorithm for betweenness via random
 * approximation, ACM Journal of Experimental Algorithmics 24 (2019) 1.2, doi 10.1145/3284359, for
 * the search from both ends and bounds by actor; Riondato and Kornaropoulos, Fast approximation of
 * betweenness centrality through sampling, Data Mining and Knowledge Discovery 30 (2016) 438, doi
 * 10.1007/s10618-015-0423-0, for paths as samples and the bound on the diameter; Pellegrina and
 * Vandin, SILVAN, ACM Transactions on Knowledge Discovery from Data 18 (2023) 3, doi
 * 10.1145/3628601, for the largest number of paths; Hoeffding, Probability inequalities for sums of
 * bounded random variables, Journal of the American Statistical Association 58 (1963) 13, doi
 * 10.1080/01621459.1963.10500830.
 */
public final class SampledBetweenness implements Analysis<Scores> {
  private final SampleTerms terms;
  private final boolean normalized;

  private SampledBetweenness(SampleTerms terms, boolean normalized) {
    this.terms = terms;
    this.normalized = normalized;
  }

  static SampledBetweenness of(long seed) {
    return new SampledBetweenness(new SampleTerms("sampled betweenness", seed, 0.01, 0.95), false);
  }

  /**
   * {@return this measure with that error}
   *
   * @param error how far a normalised score may lie from the exact one, in (0, 1); default 0.01
   */
  public SampledBetweenness withError(double error) {
    return new SampledBetweenness(terms.withError(error), normalized);
  }

  /**
   * {@return this measure with that confidence}
   *
   * @param confidence the probability that no score lies further off, in (0, 1); default 0.95
   */
  public SampledBetweenness withConfidence(double confidence) {
    return new SampledBetweenness(terms.withConfidence(confidence), normalized);
  }

  /**
   * {@return this measure divided by the number of pairs of others, or not}
   *
   * @param normalized whether to divide; default no
   */
  public SampledBetweenness withNormalization(boolean normalized) {
    return new SampledBetweenness(terms, normalized);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if there are too many shortest paths to count
   */
  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    int n = arcs.order();
    if (n < 3) {
      double[] values = new double[n];
      Arrays.fill(values, normalized ? Double.NaN : 0);
      return Scores.of(graph, values, provenance(graph, 0));
    }
    double others = (n - 2.0) / n;
    PathSample sample = new PathSample(arcs, terms, others);
    sample.draw(run);
    double pairs = (n - 1.0) * (n - 2.0) / (arcs.isDirected() ? 1 : 2);
    double[] values = sample.frequencies();
    for (int v = 0; v < n; v++) {
      values[v] *= (normalized ? 1 : pairs) / others;
    }
    return Scores.of(graph, values, provenance(graph, sample.paths()))
        .withNote(bound(normalized ? 1 : pairs))
        .withNote(sample + " were enough");
  }

  private String bound(double pairs) {
    return terms.promise("score", pairs == 1 ? "" : Math.round(pairs) + " pairs of others");
  }

  private Provenance provenance(TieGraph graph, long drawn) {
    return terms.provenance(graph, options(graph.isDirected()), "paths", drawn);
  }

  private Map<String, String> options(boolean directed) {
    return terms.options(directed ? "along ties" : "", normalized ? "by pairs of others" : "");
  }

  /** {@return the measure, its options and its seed} */
  @Override
  public String toString() {
    return terms.words(options(false));
  }
}
