package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Direction;
import org.attache.HistoryAnalysis;
import org.attache.Parallel;
import org.attache.Profile;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Series;
import org.attache.TieGraph;
import org.attache.TieHistory;

/**
 * Supra-centrality: eigenvector centrality of actors and years at once. Each year's graph is a
 * layer, and each actor is tied to itself in the years before and after.
 *
 * <pre>λ x(v, t) = Σ w(u, v, t) x(u, t) + ω · (x(v, t − 1) + x(v, t + 1))</pre>
 *
 * <p>ω is the coupling: with a small one the year with the strongest layer has nearly all, with a
 * large one actors keep their place through time. Counted: strengths, parallel ties added up; an
 * actor that a year's graph does not hold is not there that year, its chain is broken, and it has
 * no score for that year. Where ties have a direction, those that arrive count; a year that has
 * kinds with a direction and kinds without is refused. Where all ties last throughout T years,
 * actors have the shares of their eigenvector centrality, and the share of year t is as sin(πt / (T
 * + 1)). Where the years together fall into parts, only the part with the largest λ scores; parts
 * that are alike share.
 *
 * <p>Iterated from equal scores until Σ |Mx − λx| is under the tolerance times λ; not getting there
 * is an error, and happens where directed ties never run in a circle. Time O(M + nT) an iteration,
 * space O(M + nT), with M ties over all years. Source: Taylor, Myers, Clauset, Porter and Mucha,
 * Eigenvector-based centrality measures for temporal networks, Multiscale Modeling and Simulation
 * 15 (2017) 537, doi 10.1137/16M1066142.
 */
public final class SupraCentrality implements HistoryAnalysis<SupraScores> {
  private final int from;
  private final int to;
  private final double coupling;
  private final Parallel parallel;
  private final double tolerance;
  private final int iterations;

  private SupraCentrality(
      int from, int to, double coupling, Parallel parallel, double tolerance, int iterations) {
    this.from = from;
    this.to = to;
    this.coupling = coupling;
    this.parallel = parallel;
    this.tolerance = tolerance;
    this.iterations = iterations;
  }

  static SupraCentrality during(int from, int to) {
    checkArgument(from <= to, "the last year must not be before the first: %s, %s", from, to);
    return new SupraCentrality(from, to, 1, Parallel.SUM, 1e-12, 100_000);
  }

  /**
   * {@return this measure with another coupling of years}
   *
   * @param coupling ω, positive and finite; default 1
   */
  public SupraCentrality withCoupling(double coupling) {
    checkArgument(
        coupling > 0 && coupling < Double.POSITIVE_INFINITY,
        "coupling must be positive and finite: %s",
        coupling);
    return new SupraCentrality(from, to, coupling, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure with parallel ties taken another way}
   *
   * @param parallel what parallel ties amount to; default {@link Parallel#SUM}
   */
  public SupraCentrality withParallel(Parallel parallel) {
    return new SupraCentrality(from, to, coupling, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure, iterated until the residual is under the tolerance}
   *
   * @param tolerance in (0, 1); default 1e-12
   */
  public SupraCentrality withTolerance(double tolerance) {
    checkArgument(tolerance > 0 && tolerance < 1, "tolerance must be in (0, 1): %s", tolerance);
    return new SupraCentrality(from, to, coupling, parallel, tolerance, iterations);
  }

  /**
   * {@return this measure, given up after so many iterations}
   *
   * @param iterations at least 1; default 100,000
   */
  public SupraCentrality withIterations(int iterations) {
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
    return new SupraCentrality(from, to, coupling, parallel, tolerance, iterations);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public SupraScores of(TieHistory history) {
    TimeSlices slices = TimeSlices.of(history, from, to, Direction.IN, parallel);
    SupraMatrix matrix = new SupraMatrix(slices, coupling);
    double value = matrix.solve(tolerance, iterations);
    return scored(slices, matrix.vector(), value);
  }

  @Override
  public SupraScores of(TieHistory history, Run run) {
    return of(history);
  }

  private SupraScores scored(TimeSlices slices, double[] x, double value) {
    double[] marginal = new double[slices.order()];
    TreeMap<Integer, Double> years = new TreeMap<>();
    TreeMap<Integer, Profile> profiles = new TreeMap<>();
    for (int t = 0; t < slices.slices; t++) {
      int[] places = slices.places[t];
      double[] joint = new double[places.length];
      double year = 0;
      for (int i = 0; i < places.length; i++) {
        joint[i] = x[places[i] * slices.slices + t];
        marginal[places[i]] += joint[i];
        year += joint[i];
      }
      years.put(from + t, year);
      profiles.put(from + t, profile(slices.graphs.get(t), joint, year));
    }
    Provenance provenance = Provenance.of("supra-centrality", options(), slices.all);
    return new SupraScores(
        Series.of(profiles), Scores.of(slices.all, marginal, provenance), Series.of(years), value);
  }

  private Profile profile(TieGraph graph, double[] joint, double year) {
    double[] conditional = joint.clone();
    for (int i = 0; i < joint.length; i++) {
      conditional[i] = year == 0 ? Double.NaN : joint[i] / year;
    }
    return new Profile(
        List.of(
            Scores.of(graph, joint, Provenance.of("joint", options(), graph)),
            Scores.of(graph, conditional, Provenance.of("conditional", options(), graph))));
  }

  private Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("coupling", Double.toString(coupling)).put("parallel", parallel.toString());
    if (tolerance != 1e-12) {
      options.put("tolerance", Double.toString(tolerance));
    }
    return options.buildOrThrow();
  }

  /** {@return the measure, its years and its options} */
  @Override
  public String toString() {
    return Provenance.words("supra-centrality " + from + "-" + to, options());
  }
}
