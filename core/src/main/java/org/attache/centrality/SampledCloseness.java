package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
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
 * Closeness of large graphs, estimated from some of the distances within a stated error.
 *
 * <pre>c(v) = (r − 1) / (n − 1) / mean d(v, u),  mean d(v, u) ≈ r / (r − 1) / k · Σ d(v, s)</pre>
 *
 * <p>r is the size of the actor's component, the first factor Wasserman and Faust's, and the sum
 * runs over k members of the component drawn without repetition, each set as likely. Distances are
 * in hops, along ties that have a direction, parallel ties as one. With the confidence asked for,
 * all mean distances at once lie within the error times the largest distance there is; the notes
 * give an upper bound on it, twice the distance from some actor to the furthest. Components that
 * have no more actors than would be drawn are scored exactly. The hub of a star scores about 1, an
 * isolate 0; a single actor is undefined. Along direction everybody in a component has to reach all
 * others there; of other graphs take {@link SampledHarmonic}.
 *
 * <p>The bound is Serfling's on means of values between 0 and 1, for all n actors together: k = K(r
 * + 1) / (r + K) with K = ln(2n / (1 − confidence)) / 2error², error counted as a part of r, not r
 * − 1. The same seed gives the same digits on any number of threads. Time O(k(n + m) / 64) on small
 * worlds, O(k(n + m)) at worst; space O(n + m) and O(n) a block of sources.
 *
 * <p>Sources: Eppstein and Wang, Fast approximation of centrality, Journal of Graph Algorithms and
 * Applications 8 (2004) 39, doi 10.7155/jgaa.00081; Wasserman and Faust, Social Network Analysis,
 * 1994, eq. 5.22; Serfling, Probability inequalities for the sum in sampling without replacement,
 * Annals of Statistics 2 (1974) 39, doi 10.1214/aos/1176342611.
 */
public final class SampledCloseness implements Analysis<Scores> {
  private final SampleTerms terms;
  private final Direction direction;

  private SampledCloseness(SampleTerms terms, Direction direction) {
    this.terms = terms;
    this.direction = direction;
  }

  static SampledCloseness of(long seed) {
    return new SampledCloseness(
        new SampleTerms("sampled closeness", seed, 0.05, 0.95), Direction.OUT);
  }

  /**
   * {@return this measure with that error}
   *
   * @param error how far a mean distance may lie from the exact one, as a part of the largest
   *     distance, in (0, 1); default 0.05
   */
  public SampledCloseness withError(double error) {
    return new SampledCloseness(terms.withError(error), direction);
  }

  /**
   * {@return this measure with that confidence}
   *
   * @param confidence the probability that none lies further off, in (0, 1); default 0.95
   */
  public SampledCloseness withConfidence(double confidence) {
    return new SampledCloseness(terms.withConfidence(confidence), direction);
  }

  /**
   * {@return this measure for some direction; without effect where ties have none}
   *
   * @param direction {@link Direction#OUT} for distances from the actor, the default, IN for those
   *     to it, ALL for either way
   */
  public SampledCloseness withDirection(Direction direction) {
    return new SampledCloseness(terms, direction);
  }

  @Override
  public Scores of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Scores of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Components components = new Components(arcs, direction);
    int[] drawn = new int[components.count()];
    int[] sources = sources(components, arcs.order(), drawn);
    String bound = bound(components, drawn);
    // Distances from the actors are searched from the sources, against the direction.
    Rows rows = Rows.of(arcs, SourceSample.against(direction), Parallel.DISTINCT);
    double[] sums = SourceSample.sums(rows, sources, hops -> hops, run);
    for (int component = 0; component < drawn.length; component++) {
      for (int v : components.members(component)) {
        sums[v] = closeness(sums[v], drawn[component], components.size(component), sums.length);
      }
    }
    Map<String, String> options = options(graph.isDirected());
    return Scores.of(graph, sums, terms.provenance(graph, options, "sources", sources.length))
        .withNote(bound);
  }

  private static double closeness(double sum, int drawn, int size, int n) {
    if (n == 1 || size == 1) {
      return n == 1 ? Double.NaN : 0;
    }
    return (size - 1.0) / (n - 1) * (size - 1.0) * drawn / (size * sum);
  }

  /** Draws from each component, the largest numbers that could be needed. */
  private int[] sources(Components components, int n, int[] drawn) {
    SplittableRandom random = Seeds.random(terms.seed(), 0);
    int[] sources = new int[n];
    int size = 0;
    for (int component = 0; component < drawn.length; component++) {
      int members = components.size(component);
      double of = terms.error() * (members - 1.0) / members;
      drawn[component] = members == 1 ? 1 : SampleSizes.sources(of, terms.failure(), members, n);
      int[] some = SourceSample.drawn(components.members(component), drawn[component], random);
      System.arraycopy(some, 0, sources, size, some.length);
      size += some.length;
    }
    return Arrays.copyOf(sources, size);
  }

  private String bound(Components components, int[] drawn) {
    int widest = 0;
    int all = 0;
    for (int component = 0; component < drawn.length; component++) {
      int width = components.widest(component);
      checkArgument(
          width >= 0,
          "sampled closeness needs components where everybody reaches all others;"
              + " take sampledHarmonic, or direction ALL");
      widest = drawn[component] == components.size(component) ? widest : Math.max(widest, width);
      all += drawn[component];
    }
    return widest == 0
        ? "exact: the error needs distances from all actors"
        : terms.promise("mean distance", widest + " hops")
            + ", by distances from "
            + all
            + " actors";
  }

  private Map<String, String> options(boolean directed) {
    return terms.options(directed ? direction.toString() : "", "");
  }

  /** {@return the measure, its options and its seed} */
  @Override
  public String toString() {
    return terms.words(options(direction != Direction.OUT));
  }
}
