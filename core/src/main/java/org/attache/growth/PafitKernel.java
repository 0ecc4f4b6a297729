package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.TieHistory;

/**
 * The attachment kernel by PAFit: the likelihood of who was chosen, smoothed, and on wish with a
 * fitness of each actor estimated along.
 *
 * <pre>P(i is chosen at t) = A(kᵢ) ηᵢ / Σⱼ A(kⱼ) ηⱼ
 * l = Σ log P − r Σₖ w(k) (log A(k+1) + log A(k−1) − 2 log A(k))² + Σᵢ ((s − 1) log ηᵢ − s ηᵢ)
 * </pre>
 *
 * <p>{@link Counting} says which ties are events, who could be chosen and what k is. Sums over k
 * run over the bins that were chosen, and neighbours are neighbours among them; w is the number of
 * all events divided by that of bins, so that r means the same in any history. Without smoothing (r
 * = 0) the kernel is that of maximum likelihood; it has none where a degree is chosen whenever it
 * is there, which shows as an error; with fewer than three chosen bins there is no bend to smooth.
 * η has a Gamma prior of mean 1 and variance 1/s; whoever was never chosen keeps 1. A is 1 at
 * degree 1; a degree that nobody had is {@code NaN}, one never chosen 0.
 *
 * <p>Standard errors come from the diagonal of the Hessian, and α from a fit of log A over log k
 * weighted by their inverse squares, both as the R package PAFit has them. Its version 1.2 differs
 * in that it stops early: its rule looks at the change of the likelihood, which is flat, and not at
 * that of the kernel. Its published α of .9952 for coauthors with fitness is that of its stop, with
 * its counts of degrees; where nothing moves any more the same counts have .9490.
 *
 * <p>Time O(changes of degree + steps) an iteration, whatever the number of actors, and O(bins ·
 * steps) once for the errors. Sources: Pham, Sheridan and Shimodaira, PAFit: a statistical method
 * for measuring preferential attachment in temporal complex networks, PLoS ONE 10 (2015) e0137796,
 * doi 10.1371/journal.pone.0137796; the same, Joint estimation of preferential attachment and node
 * fitness in growing complex networks, Scientific Reports 6 (2016) 32558, doi 10.1038/srep32558;
 * the same, PAFit: an R package for the non-parametric estimation of preferential attachment and
 * node fitness in temporal complex networks, Journal of Statistical Software 92 (2020) 3, doi
 * 10.18637/jss.v092.i03.
 */
public final class PafitKernel implements HistoryAnalysis<AttachmentKernel> {
  static final PafitKernel DEFAULT =
      new PafitKernel(
          Counting.ties(), 0.1, Double.NaN, false, NewmanKernel.BINS, 1e-9, 1_000_000, false);

  private final Counting counting;
  private final double smoothing;
  private final double shape;
  private final boolean byEvents;
  private final int bins;
  private final double tolerance;
  private final int iterations;
  private final boolean validated;

  private PafitKernel(
      Counting counting,
      double smoothing,
      double shape,
      boolean byEvents,
      int bins,
      double tolerance,
      int iterations,
      boolean validated) {
    this.counting = counting;
    this.smoothing = smoothing;
    this.shape = shape;
    this.byEvents = byEvents;
    this.bins = bins;
    this.tolerance = tolerance;
    this.iterations = iterations;
    this.validated = validated;
  }

  /**
   * {@return this estimator of other events}
   *
   * @param counting which ties are events and who can be chosen; default {@link Counting#ties()}
   */
  public PafitKernel counting(Counting counting) {
    return new PafitKernel(
        counting, smoothing, shape, byEvents, bins, tolerance, iterations, validated);
  }

  /**
   * {@return this estimator with another smoothing of the kernel}
   *
   * @param r at least 0, which does not smooth; default 0.1
   */
  public PafitKernel withSmoothing(double r) {
    checkArgument(r >= 0 && r < Double.POSITIVE_INFINITY, "r must be at least 0 and finite: %s", r);
    return new PafitKernel(counting, r, shape, byEvents, bins, tolerance, iterations, false);
  }

  /**
   * {@return this estimator with w(k) the events of bin k, so that what is seen often is smoothed
   * more, or alike for all}
   *
   * @param byEvents whether by events; default no
   */
  public PafitKernel withSmoothingByEvents(boolean byEvents) {
    return new PafitKernel(
        counting, smoothing, shape, byEvents, bins, tolerance, iterations, validated);
  }

  /**
   * {@return this estimator with a fitness of each actor along with the kernel}
   *
   * @param s positive: the prior of fitness has the variance 1/s
   */
  public PafitKernel withFitness(double s) {
    checkArgument(s > 0 && s < Double.POSITIVE_INFINITY, "s must be positive and finite: %s", s);
    return new PafitKernel(
        counting, smoothing, s, byEvents, bins, tolerance, iterations, validated);
  }

  /** {@return this estimator with fitness, its prior of variance 1/10} */
  public PafitKernel withFitness() {
    return withFitness(10);
  }

  /**
   * {@return this estimator with r, and s where there is fitness, chosen among a power of ten each
   * by how well the kernel of the first three quarters of the events foretells the last}
   */
  public PafitKernel withCrossValidation() {
    return new PafitKernel(counting, smoothing, shape, byEvents, bins, tolerance, iterations, true);
  }

  /**
   * {@return this estimator with degrees in at most so many bins, wider the higher the degree}
   *
   * @param bins at least 2; default 50; {@link Integer#MAX_VALUE} for a bin a degree
   */
  public PafitKernel withBins(int bins) {
    NewmanKernel.checkBins(bins);
    return new PafitKernel(
        counting, smoothing, shape, byEvents, bins, tolerance, iterations, validated);
  }

  /**
   * {@return this estimator, iterated until no log A and no log η changes by more}
   *
   * @param tolerance in (0, 1); default 1e-9
   */
  public PafitKernel withTolerance(double tolerance) {
    checkArgument(tolerance > 0 && tolerance < 1, "the tolerance must be in (0, 1): %s", tolerance);
    return new PafitKernel(
        counting, smoothing, shape, byEvents, bins, tolerance, iterations, validated);
  }

  /**
   * {@return this estimator, given up after so many iterations}
   *
   * @param iterations at least 1; default 1,000,000
   */
  public PafitKernel withIterations(int iterations) {
    checkArgument(iterations >= 1, "iterations must be at least 1: %s", iterations);
    return new PafitKernel(
        counting, smoothing, shape, byEvents, bins, tolerance, iterations, validated);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public AttachmentKernel of(TieHistory history) {
    return of(history, Run.SERIAL);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ArithmeticException if the iterations do not suffice
   */
  @Override
  public AttachmentKernel of(TieHistory history, Run run) {
    DegreeRuns runs = DegreeRunsBuilder.of(history, counting, false);
    BinnedRuns binned = new BinnedRuns(runs, DegreeBins.of(runs.highest, bins));
    PafitKernel chosen = validated ? new CrossValidation(this, binned).best(run) : this;
    Provenance provenance =
        KernelReport.provenance("kernel by PAFit", counting, chosen.options(), history);
    return chosen.of(binned, new KernelReport(binned, provenance));
  }

  AttachmentKernel of(BinnedRuns binned, KernelReport report) {
    PafitModel model = model(binned);
    double[] point = solve(model);
    double[] rates = model.rates(point);
    double[] information = model.information(point);
    double[] errors =
        Arrays.stream(information).map(of -> of > 0 ? 1 / Math.sqrt(of) : Double.NaN).toArray();
    return report.of(
        rates,
        errors,
        LogLogFit.of(binned.center, rates, information),
        model.fitness(point),
        hasFitness() ? Optional.of(model.fitnessErrors(point)) : Optional.empty());
  }

  PafitModel model(BinnedRuns binned) {
    return new PafitModel(binned, smoothing, shape, byEvents);
  }

  double[] solve(PafitModel model) {
    return Accelerated.solve(model, model.start(1), tolerance, iterations, "PAFit");
  }

  boolean hasFitness() {
    return !Double.isNaN(shape);
  }

  private ImmutableMap<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    options.put("r", Double.toString(smoothing) + (byEvents ? " by events" : ""));
    if (hasFitness()) {
      options.put("s", Double.toString(shape));
    }
    if (validated) {
      options.put("chosen by", "cross-validation");
    }
    options.put("bins", NewmanKernel.words(bins));
    if (tolerance != DEFAULT.tolerance) {
      options.put("tolerance", Double.toString(tolerance));
    }
    return options.buildOrThrow();
  }

  /** {@return the estimator and its options} */
  @Override
  public String toString() {
    return Provenance.words("kernel by PAFit of " + counting, options());
  }
}
