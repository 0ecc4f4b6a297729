package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Arrays;
import org.attache.HistoryAnalysis;
import org.attache.Provenance;
import org.attache.Spell;
import org.attache.TieHistory;

/**
 * The attachment kernel by the method of Jeong, Néda and Barabási: how many ties actors win in a
 * time, by the degree they had before it.
 *
 * <pre>A(k) ∝ m(k) / n(k)</pre>
 *
 * <p>n counts the actors of degree k at the beginning, m the events of the time after it that
 * choose one of them; degrees are frozen meanwhile, so the time should be short against the history
 * before it. {@link Counting} says which ties are events. A is 1 at degree 1, a degree that nobody
 * had is {@code NaN}. α is the slope of an unweighted fit of log A over log k; the cumulative
 * kernel κ(k) = A(1) + … + A(k) rises as k to the α + 1 and is less noisy. Standard errors take the
 * events for Poisson.
 *
 * <p>Time O(ties). Source: Jeong, Néda and Barabási, Measuring preferential attachment in evolving
 * networks, Europhysics Letters 61 (2003) 567, doi 10.1209/epl/i2003-00166-9.
 */
public final class JeongKernel implements HistoryAnalysis<AttachmentKernel> {
  private final Counting counting;
  private final Spell window;
  private final boolean cumulative;
  private final int bins;

  private JeongKernel(Counting counting, Spell window, boolean cumulative, int bins) {
    this.counting = counting;
    this.window = window;
    this.cumulative = cumulative;
    this.bins = bins;
  }

  static JeongKernel between(LocalDate from, LocalDate until) {
    checkArgument(from.isBefore(until), "events need a time after %s: %s", from, until);
    return new JeongKernel(Counting.ties(), new Spell(from, until), false, NewmanKernel.BINS);
  }

  /**
   * {@return this estimator of other events; their time stays}
   *
   * @param counting which ties are events and who can be chosen; default {@link Counting#ties()}
   */
  public JeongKernel counting(Counting counting) {
    return new JeongKernel(counting, window, cumulative, bins);
  }

  /**
   * {@return this estimator with α from the cumulative kernel, or from the kernel}
   *
   * @param cumulative whether α is the slope of log κ less 1; default no. The errors of κ depend on
   *     each other, so that its interval is too narrow
   */
  public JeongKernel withCumulative(boolean cumulative) {
    return new JeongKernel(counting, window, cumulative, bins);
  }

  /**
   * {@return this estimator with degrees in at most so many bins, wider the higher the degree}
   *
   * @param bins at least 2; default 50; {@link Integer#MAX_VALUE} for a bin a degree
   */
  public JeongKernel withBins(int bins) {
    NewmanKernel.checkBins(bins);
    return new JeongKernel(counting, window, cumulative, bins);
  }

  @Override
  public AttachmentKernel of(TieHistory history) {
    Counting during = counting.during(window);
    DegreeRuns runs = DegreeRunsBuilder.of(history, during, true);
    BinnedRuns binned = new BinnedRuns(runs, DegreeBins.of(runs.highest, bins));
    return of(
        binned,
        new KernelReport(
            binned, KernelReport.provenance("kernel by Jeong", during, options(), history)));
  }

  AttachmentKernel of(BinnedRuns binned, KernelReport report) {
    double[] rates = new double[binned.size()];
    double[] errors = new double[rates.length];
    double[] alike = new double[rates.length];
    Arrays.fill(alike, 1);
    for (int i = 0; i < rates.length; i++) {
      rates[i] = binned.events[i] / binned.exposure[i];
      errors[i] = 1 / Math.sqrt(binned.events[i]);
    }
    AttachmentKernel.Exponent exponent =
        cumulative
            ? lessOne(LogLogFit.of(lastDegrees(binned), cumulated(binned, rates), alike))
            : LogLogFit.of(binned.center, rates, alike);
    return report.of(rates, errors, exponent);
  }

  private static double[] lastDegrees(BinnedRuns binned) {
    double[] last = new double[binned.size()];
    for (int i = 0; i < last.length; i++) {
      last[i] = binned.bins.last(i);
    }
    return last;
  }

  /** κ at the last degree of each bin that was there; A is alike in a bin, 0 where nobody was. */
  private static double[] cumulated(BinnedRuns binned, double[] rates) {
    double[] cumulated = new double[rates.length];
    double sum = 0;
    for (int i = 0; i < rates.length; i++) {
      if (binned.exposure[i] > 0 && binned.bins.first(i) > 0) {
        sum += rates[i] * (binned.bins.last(i) - binned.bins.first(i) + 1);
        cumulated[i] = sum;
      }
    }
    return cumulated;
  }

  private static AttachmentKernel.Exponent lessOne(AttachmentKernel.Exponent fit) {
    return new AttachmentKernel.Exponent(
        fit.alpha() - 1, fit.error(), fit.lower() - 1, fit.upper() - 1, fit.points());
  }

  private ImmutableMap<String, String> options() {
    return ImmutableMap.of("α from", cumulative ? "κ" : "A", "bins", NewmanKernel.words(bins));
  }

  /** {@return the estimator, its time and its options} */
  @Override
  public String toString() {
    return Provenance.words("kernel by Jeong " + window + " of " + counting, options());
  }
}
