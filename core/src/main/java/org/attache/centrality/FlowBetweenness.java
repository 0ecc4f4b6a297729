package org.attache.centrality;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Map;
import org.attache.Analysis;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;

/**
 * Flow betweenness: how much less can flow between others when an actor is not there.
 *
 * <pre>b(v) = Σ f(s, t) − f(s, t | without v) over pairs s ≠ v ≠ t</pre>
 *
 * <p>f(s, t) is the maximum flow from s to t through all ties at once, each taking no more than its
 * strength. Counted: unordered pairs, ordered pairs where ties have a direction, and flow along it;
 * pairs that do not reach each other add nothing; ends do not count. Parallel ties add up ({@link
 * Parallel#SUM}); with {@link Parallel#DISTINCT} flows count the ways between two actors that share
 * no pair of partners. Isolates and leaves score 0. Unit: that of strength; raw, the hub of a star
 * of n actors whose ties have strength 1 scores (n − 1)(n − 2) / 2.
 *
 * <p>Normalised, it is the share of all that can flow between others; undefined where nothing can.
 * With pairs alike, each pair's loss counts as a share of its own flow, and normalised divides by
 * the number of pairs of others. Either way the hub of a star scores 1. These are the raw, normed
 * and fractional flows of sna's {@code flowbet}.
 *
 * <p>Without direction n² maximum flows are computed, else n³, each in O(n²m) at worst and mostly
 * near O(m); space O(n² + m) a thread, O(n + m) with direction. More memory than the JVM has is
 * refused; strengths that sum to more than a double holds are an error. Losses under 10⁻¹² of a
 * flow are rounding and count as none. Actors are dealt in fixed blocks; the digits do not depend
 * on threads.
 *
 * <p>Source: Freeman, Borgatti and White, Centrality in valued graphs: a measure of betweenness
 * based on network flow, Social Networks 13 (1991) 141, doi 10.1016/0378-8733(91)90017-N.
 */
public final class FlowBetweenness implements Analysis<Scores> {
  static final FlowBetweenness DEFAULT = new FlowBetweenness(Parallel.SUM, false, false);
  private static final String NAME = "flow betweenness";
  private static final int BLOCKS = 64;

  private final Parallel parallel;
  private final boolean alike;
  private final boolean normalized;

  private FlowBetweenness(Parallel parallel, boolean alike, boolean normalized) {
    this.parallel = parallel;
    this.alike = alike;
    this.normalized = normalized;
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public FlowBetweenness withParallel(Parallel parallel) {
    return new FlowBetweenness(parallel, alike, normalized);
  }

  /**
   * {@return this measure with each pair's loss as a share of its flow, or as it is}
   *
   * @param alike whether all pairs weigh alike; default no: those that more can flow between weigh
   *     more
   */
  public FlowBetweenness withPairsAlike(boolean alike) {
    return new FlowBetweenness(parallel, alike, normalized);
  }

  /**
   * {@return this measure as a share of what can flow between others, or of pairs of others where
   * they are alike; or not}
   *
   * @param normalized whether to divide; default no
   */
  public FlowBetweenness withNormalization(boolean normalized) {
    return new FlowBetweenness(parallel, alike, normalized);
  }

  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    FlowNetwork network = FlowNetwork.of(graph.adjacency(), parallel);
    int n = network.order;
    FlowLosses losses =
        network.directed
            ? Detours.losses(network, alike, run, BLOCKS)
            : FlowTree.losses(network, alike, run, BLOCKS);
    double[] values = losses.lost;
    double pairs = (n - 1.0) * (n - 2.0) / (network.directed ? 1 : 2);
    if (normalized) {
      Arrays.setAll(values, v -> values[v] / (alike ? pairs : losses.between[v]));
    }
    double most = n < 3 ? 0 : (n - 1.0) * (normalized ? 1 : pairs);
    Scores scores = Scores.of(graph, values, Provenance.of(NAME, options(network.directed), graph));
    return alike || normalized ? scores.withMostUnequal(most) : scores;
  }

  private Map<String, String> options(boolean directed) {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("parallel", parallel.toString());
    if (directed) {
      options.put("direction", "along ties");
    }
    if (alike) {
      options.put("pairs", "alike");
    }
    if (normalized) {
      options.put("normalised", alike ? "by pairs of others" : "by flow between others");
    }
    return options.buildOrThrow();
  }

  /** {@return the measure and its options} */
  @Override
  public String toString() {
    return Provenance.words(NAME, options(false));
  }
}
