package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.TieHistory;

/**
 * The attachment kernel by Newman's method: how often a degree is chosen, for how often it would be
 * if all actors were alike.
 *
 * <pre>A(k) ∝ m(k) / Σ m(t) n(k, t) / N(t) over the steps t                      original
 * A(k) ∝ mean of m(k, t) N(t) / n(k, t) over the steps with n(k, t) > 0   corrected</pre>
 *
 * <p>m counts the events of a step, n the actors of a degree and N all actors who could be chosen
 * before it; {@link Counting} says which. The original underrates degrees that only lately have
 * been reached; the correction gives each step the same weight. A is 1 at degree 1, a degree that
 * nobody had is {@code NaN}. α is the slope of an unweighted fit of log A over log k. Standard
 * errors take the events for Poisson.
 *
 * <p>Time O(ties log ties). Sources: Newman, Clustering and preferential attachment in growing
 * networks, Physical Review E 64 (2001) 025102, doi 10.1103/PhysRevE.64.025102; the correction:
 * Pham, Sheridan and Shimodaira, PAFit: a statistical method for measuring preferential attachment
 * in temporal complex networks, PLoS ONE 10 (2015) e0137796, doi 10.1371/journal.pone.0137796.
 */
public final class NewmanKernel implements HistoryAnalysis<AttachmentKernel> {
  static final int BINS = 50;
  static final NewmanKernel DEFAULT = new NewmanKernel(Counting.ties(), true, BINS);

  private final Counting counting;
  private final boolean corrected;
  private final int bins;

  private NewmanKernel(Counting counting, boolean corrected, int bins) {
    this.counting = counting;
    this.corrected = corrected;
    this.bins = bins;
  }

  /**
   * {@return this estimator of other events}
   *
   * @param counting which ties are events and who can be chosen; default {@link Counting#ties()}
   */
  public NewmanKernel counting(Counting counting) {
    return new NewmanKernel(counting, corrected, bins);
  }

  /**
   * {@return this estimator, corrected or as published first}
   *
   * @param corrected whether each step has the same weight; default yes
   */
  public NewmanKernel withCorrection(boolean corrected) {
    return new NewmanKernel(counting, corrected, bins);
  }

  /**
   * {@return this estimator with degrees in at most so many bins, wider the higher the degree}
   *
   * @param bins at least 2; default 50; {@link Integer#MAX_VALUE} for a bin a degree
   */
  public NewmanKernel withBins(int bins) {
    checkBins(bins);
    return new NewmanKernel(counting, corrected, bins);
  }

  static void checkBins(int bins) {
    checkArgument(bins >= 2, "a kernel needs 2 bins at least: %s", bins);
  }

  @Override
  public AttachmentKernel of(TieHistory history) {
    DegreeRuns runs = DegreeRunsBuilder.of(history, counting, false);
    BinnedRuns binned = new BinnedRuns(runs, DegreeBins.of(runs.highest, bins));
    return of(
        binned,
        new KernelReport(
            binned, KernelReport.provenance("kernel by Newman", counting, options(), history)));
  }

  AttachmentKernel of(BinnedRuns binned, KernelReport report) {
    double[] rates = new double[binned.size()];
    double[] errors = new double[rates.length];
    if (corrected) {
      correct(binned, rates, errors);
    } else {
      double[] expected = new Presence(binned).expected();
      for (int i = 0; i < rates.length; i++) {
        rates[i] = binned.events[i] / expected[i];
        errors[i] = 1 / Math.sqrt(binned.events[i]);
      }
    }
    double[] alike = new double[rates.length];
    Arrays.fill(alike, 1);
    return report.of(rates, errors, LogLogFit.of(binned.center, rates, alike));
  }

  private static void correct(BinnedRuns binned, double[] rates, double[] errors) {
    Presence presence = new Presence(binned);
    double[] squares = new double[rates.length];
    int[] present = presence.sumOfRates(rates, squares);
    for (int i = 0; i < rates.length; i++) {
      errors[i] = Math.sqrt(squares[i]) / rates[i];
      rates[i] /= present[i];
    }
  }

  private ImmutableMap<String, String> options() {
    return ImmutableMap.of("form", corrected ? "corrected" : "original", "bins", words(bins));
  }

  static String words(int bins) {
    return bins == Integer.MAX_VALUE ? "one a degree" : Integer.toString(bins);
  }

  /** {@return the estimator and its options} */
  @Override
  public String toString() {
    return Provenance.words("kernel by Newman of " + counting, options());
  }
}
