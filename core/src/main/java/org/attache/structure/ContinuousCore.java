package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.attache.Adjacency;
import org.attache.Analysis;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;
import org.attache.internal.Seeds;

/**
 * Coreness: how near to the core each actor is, so that pairs are tied as much as both are.
 *
 * <pre>corr(a(i, j), c(i) c(j)) over ordered pairs i ≠ j, as large as can be; c ≥ 0, Σ c² = 1</pre>
 *
 * <p>Counted: along ties where they have a direction, an actor's coreness being the same either
 * way; parallel ties are one, or strengths by choice. An isolate's coreness is 0 as a rule. On a
 * clique and isolates the clique's members are alike and the correlation is 1. Where ties are the
 * same on all pairs, as in a graph without ties, or there are fewer than three actors, nothing
 * correlates: correlation and scores are {@code NaN}.
 *
 * <p>The best fit may be one actor as the whole core, its coreness beyond all proportion to the
 * others', or all actors all but alike. So products vary by a thousandth of their mean at least,
 * and no actor takes more than a share of Σ c², 0.9 unless told otherwise; where that bound holds
 * somebody back the result says so.
 *
 * <p>Climbed from the degrees and from random starts until no coreness moves by more than the
 * tolerance; the best of several optima may be missed. Time O(n + m) an iteration, space O(n) a
 * start and O(m). Source: Borgatti and Everett, Models of core/periphery structures, Social
 * Networks 21 (2000) 375, doi 10.1016/S0378-8733(99)00019-2.
 */
public final class ContinuousCore implements Analysis<Coreness> {
  static final ContinuousCore DEFAULT =
      new ContinuousCore(Parallel.DISTINCT, 0.9, 50, 0, 1e-8, 100_000);
  private static final double SAME = 1e-9;

  private final Parallel parallel;
  private final double share;
  private final int restarts;
  private final long seed;
  private final double tolerance;
  private final int iterations;

  private ContinuousCore(
      Parallel parallel, double share, int restarts, long seed, double tolerance, int iterations) {
    this.parallel = parallel;
    this.share = share;
    this.restarts = restarts;
    this.seed = seed;
    this.tolerance = tolerance;
    this.iterations = iterations;
  }

  /**
   * {@return this model with ties, strengths or the strongest tie of a pair fitted}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#DISTINCT}
   */
  public ContinuousCore withParallel(Parallel parallel) {
    return new ContinuousCore(parallel, share, restarts, seed, tolerance, iterations);
  }

  /**
   * {@return this model with another bound on the first of the core}
   *
   * @param share the most of Σ c² that one actor takes, in [0.5, 1); default 0.9
   */
  public ContinuousCore withLargestShare(double share) {
    checkArgument(share >= 0.5 && share < 1, "the share must be in [0.5, 1): %s", share);
    return new ContinuousCore(parallel, share, restarts, seed, tolerance, iterations);
  }

  /**
   * {@return this model climbed from so many random starts}
   *
   * @param restarts at least 1; default 50
   * @param seed where the random numbers start, 0 by default
   */
  public ContinuousCore withRestarts(int restarts, long seed) {
    checkArgument(restarts >= 1, "restarts must be at least 1: %s", restarts);
    return new ContinuousCore(parallel, share, restarts, seed, tolerance, iterations);
  }

  /**
   * {@return this model, climbed until no coreness moves by more than the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-8
   */
  public ContinuousCore withTolerance(double tolerance) {
    checkArgument(tolerance > 0 && tolerance < 1, "tolerance must be in (0, 1): %s", tolerance);
    return new ContinuousCore(parallel, share, restarts, seed, tolerance, iterations);
  }

  /**
   * {@return this model, given up after so many iterations of one climb}
   *
   * @param iterations at least 1; default 100,000
   */
  public ContinuousCore withIterations(int iterations) {
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
    return new ContinuousCore(parallel, share, restarts, seed, tolerance, iterations);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public Coreness of(TieGraph graph) {
    return of(graph, Run.SERIAL);
  }

  @Override
  public Coreness of(TieGraph graph, Run run) {
    Adjacency arcs = graph.adjacency();
    Rows out = Rows.of(arcs, parallel);
    Rows in = Rows.of(arcs, Direction.IN, parallel);
    CorenessCorrelation correlation = new CorenessCorrelation(out, in);
    if (!correlation.isDefined()) {
      double[] undefined = new double[arcs.order()];
      Arrays.fill(undefined, Double.NaN);
      return new Coreness(scores(graph, undefined, false), Double.NaN, false);
    }
    List<CorenessFit> climbs = run.each(restarts + 1, number -> climbed(correlation, number));
    CorenessFit best = climbs.get(0);
    for (CorenessFit climb : climbs) {
      best = climb.correlation() > best.correlation() + SAME ? climb : best;
    }
    double most = Arrays.stream(best.coreness()).max().orElse(0);
    boolean heldBack = most * most > share - 1e-6;
    return new Coreness(scores(graph, best.coreness(), heldBack), best.correlation(), heldBack);
  }

  private CorenessFit climbed(CorenessCorrelation correlation, int number) {
    double[] start = correlation.strengths();
    if (number > 0) {
      SplittableRandom random = Seeds.random(seed, number);
      Arrays.setAll(start, v -> random.nextDouble());
    }
    CorenessFit fit = new CorenessFit(correlation, share, tolerance, iterations);
    fit.climb(start);
    return fit;
  }

  private Scores scores(TieGraph graph, double[] coreness, boolean heldBack) {
    Provenance seeded = Provenance.of("coreness", options(), graph).withSeed(seed);
    Scores scores = Scores.of(graph, coreness, seeded);
    return heldBack
        ? scores.withNote("one actor is the whole core; its share was held at " + share)
        : scores;
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("parallel", parallel.toString());
    if (share != DEFAULT.share) {
      options.put("largest share", Double.toString(share));
    }
    if (tolerance != DEFAULT.tolerance) {
      options.put("tolerance", Double.toString(tolerance));
    }
    return options.buildOrThrow();
  }

  /** {@return the model and its options} */
  @Override
  public String toString() {
    return Provenance.words("coreness", options());
  }
}
