package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A kernel known at some degrees, in logarithms.
 *
 * @param none what an actor without ties attracts
 * @param degree the logarithms of those degrees, rising
 * @param rate the logarithms of what they attract
 * @param alpha the exponent outside them
 * @param words where it is from
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Estimated(double none, double[] degree, double[] rate, double alpha, String words)
    implements Kernel {

  static Estimated of(AttachmentKernel estimate) {
    List<AttachmentKernel.Point> chosen =
        estimate.points().stream().filter(p -> p.first() >= 1 && p.rate() > 0).toList();
    checkArgument(!chosen.isEmpty(), "nobody with a tie was chosen: %s", estimate.provenance());
    double alpha = estimate.exponent().alpha();
    String words = "estimated by " + estimate.provenance().measure().replace("kernel by ", "");
    return new Estimated(
        none(estimate.points()),
        chosen.stream().mapToDouble(point -> Math.log(point.center())).toArray(),
        chosen.stream().mapToDouble(point -> Math.log(point.rate())).toArray(),
        Double.isNaN(alpha) ? 0 : alpha,
        words + String.format(Locale.ROOT, ", α %.4f", alpha).replace("NaN", "NA"));
  }

  private static double none(List<AttachmentKernel.Point> points) {
    return points.stream()
        .filter(point -> point.first() == 0 && point.rate() > 0)
        .mapToDouble(AttachmentKernel.Point::rate)
        .findFirst()
        .orElse(0);
  }

  @Override
  public double weight(int k) {
    return k == 0 ? none : Math.exp(log(Math.log(k)));
  }

  private double log(double k) {
    int place = Arrays.binarySearch(degree, k);
    int above = place >= 0 ? place : -place - 1;
    if (place >= 0) {
      return rate[place];
    }
    int last = degree.length - 1;
    if (above == 0 || above > last) {
      int end = above == 0 ? 0 : last;
      return rate[end] + alpha * (k - degree[end]);
    }
    double share = (k - degree[above - 1]) / (degree[above] - degree[above - 1]);
    return rate[above - 1] + share * (rate[above] - rate[above - 1]);
  }

  @Override
  public String toString() {
    return words;
  }
}
