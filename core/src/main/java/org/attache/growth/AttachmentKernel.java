package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.Provenance;
import org.attache.Result;
import org.attache.Table;
import org.attache.internal.Chances;

/**
 * How the chance to be chosen rises with the degree: what an estimator made of dated ties.
 *
 * <p>The kernel A(k) is known up to a factor, which is chosen so that A is 1 at the lowest degree
 * from 1 on that was ever chosen. A degree that nobody ever had is {@code NaN}, not 0; one that was
 * there and never chosen is 0.
 *
 * @param provenance how it came about
 * @param points the kernel, by rising degree
 * @param exponent the slope of log A over log k
 * @param power the kernel k^α that fits the events best, and its test against α = 1
 * @param logLikelihood of the events under the kernel, and the fitness where it was estimated: Σ
 *     log of the chance of whoever was chosen
 * @param fitness what actors attract beyond their degree, where it was estimated
 * @param unobserved how many ties were left out because a gap of the coverage holds the date on
 *     which they start or the one before it, so that it is not known whether they are new
 */
public record AttachmentKernel(
    Provenance provenance,
    List<Point> points,
    Exponent exponent,
    PowerKernel power,
    double logLikelihood,
    Optional<Fitness> fitness,
    long unobserved)
    implements Result {

  /** Copies the points. */
  public AttachmentKernel {
    points = List.copyOf(points);
  }

  /**
   * The kernel at a degree or a bin of degrees.
   *
   * @param first the lowest degree
   * @param last the highest degree
   * @param center the geometric mean of the degrees chosen; where none was, the lowest
   * @param rate A, {@code NaN} where nobody had such a degree
   * @param error the standard error of log A, {@code NaN} where it was never chosen
   * @param exposure n: how many actors had such a degree, summed over the steps
   * @param events m: how often one of them was chosen
   */
  public record Point(
      int first,
      int last,
      double center,
      double rate,
      double error,
      double exposure,
      double events) {

    /** {@return the rate times exp(−2 errors)} */
    public double lower() {
      return rate * Math.exp(-2 * error);
    }

    /** {@return the rate times exp(2 errors)} */
    public double upper() {
      return rate * Math.exp(2 * error);
    }

    String degrees() {
      return first == last ? Integer.toString(first) : first + "-" + last;
    }
  }

  /**
   * The slope of log A over log k by least squares, over the points from degree 1 on that were
   * chosen.
   *
   * @param alpha the slope, {@code NaN} of fewer than two points
   * @param error its standard error, {@code NaN} of fewer than three points
   * @param lower where its interval of 95% by Student's t begins
   * @param upper where it ends
   * @param points how many points there are
   */
  public record Exponent(double alpha, double error, double lower, double upper, int points) {

    /** {@return whether the interval lies above 1: whoever leads gains more than its share} */
    public boolean isSuperlinear() {
      return lower > 1;
    }
  }

  /**
   * The kernel k^α by maximum likelihood, from exact degrees, given that somebody with a tie was
   * chosen.
   *
   * @param alpha the exponent, {@code NaN} where the likelihood has no highest point
   * @param error its standard error
   * @param logLikelihood at that exponent
   * @param linear the log-likelihood at α = 1
   * @param uniform the log-likelihood at α = 0
   */
  public record PowerKernel(
      double alpha, double error, double logLikelihood, double linear, double uniform) {

    /** {@return twice the log of the likelihood ratio against α = 1} */
    public double ratio() {
      return Math.max(0, 2 * (logLikelihood - linear));
    }

    /** {@return the chance of so high a ratio where α is 1, by χ² of one degree of freedom} */
    public double pValue() {
      return Double.isNaN(logLikelihood) ? Double.NaN : Chances.aboveChiSquare(ratio(), 1);
    }
  }

  /** {@return the kernel with its exposures and events; below it α, its interval and its test} */
  @Override
  public Table table() {
    List<List<Object>> rows = new ArrayList<>();
    for (Point point : points) {
      if (point.exposure() > 0) {
        rows.add(
            List.of(
                point.degrees(),
                point.rate(),
                point.lower(),
                point.upper(),
                point.exposure(),
                point.events()));
      }
    }
    return Table.of(List.of("degree", "A", "lower", "upper", "exposure", "events"), rows)
        .withTitle(provenance.toString())
        .withFooter(footer());
  }

  private String footer() {
    String slope =
        words("α %.4f", exponent.alpha())
            + words(" (95%%: %.4f", exponent.lower())
            + words(" to %.4f) by log-log fit", exponent.upper());
    String likelihood =
        words("α %.4f", power.alpha())
            + words(" (s.e. %.4f) by maximum likelihood", power.error())
            + words(", against α = 1: χ² %.4f", power.ratio())
            + ", p "
            + Chances.words(power.pValue());
    String left =
        unobserved == 0 ? "" : "\nleft out: " + unobserved + " ties in gaps of the sources";
    return slope + "\n" + likelihood + left;
  }

  private static String words(String format, double value) {
    return Double.isNaN(value)
        ? format.replaceAll("%\\.4f", "NA").replace("%%", "%")
        : String.format(Locale.ROOT, format, value);
  }

  /** {@return the table} */
  @Override
  public String toString() {
    return table().toString();
  }
}
