package org.attache.growth;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** A straight line through the logarithms of a kernel. */
final class LogLogFit {
  private static final double CHANCE = 0.05;

  private LogLogFit() {}

  /**
   * The slope of log A over log k, over the bins where both are positive and the weight is.
   *
   * @param weights the inverse variance of each log A
   */
  static AttachmentKernel.Exponent of(double[] k, double[] rates, double[] weights) {
    double total = 0;
    double meanX = 0;
    double meanY = 0;
    int points = 0;
    for (int i = 0; i < k.length; i++) {
      if (counts(k[i], rates[i], weights[i])) {
        total += weights[i];
        meanX += weights[i] * Math.log(k[i]);
        meanY += weights[i] * Math.log(rates[i]);
        points++;
      }
    }
    meanX /= total;
    meanY /= total;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int i = 0; i < k.length; i++) {
      if (counts(k[i], rates[i], weights[i])) {
        double x = Math.log(k[i]) - meanX;
        double y = Math.log(rates[i]) - meanY;
        xx += weights[i] * x * x;
        xy += weights[i] * x * y;
        yy += weights[i] * y * y;
      }
    }
    return exponent(points, xx, xy, yy);
  }

  private static boolean counts(double k, double rate, double weight) {
    return k > 0 && rate > 0 && weight > 0;
  }

  private static AttachmentKernel.Exponent exponent(int points, double xx, double xy, double yy) {
    if (points < 2) {
      return new AttachmentKernel.Exponent(Double.NaN, Double.NaN, Double.NaN, Double.NaN, points);
    }
    double slope = xy / xx;
    double error =
        points == 2 ? Double.NaN : Math.sqrt(Math.max(0, yy - slope * xy) / (points - 2) / xx);
    double reach = points == 2 ? Double.NaN : error * studentQuantile(points - 2);
    return new AttachmentKernel.Exponent(slope, error, slope - reach, slope + reach, points);
  }

  /** What the absolute value of Student's t exceeds with the chance, found by halving. */
  static double studentQuantile(int degrees) {
    double low = 0;
    double high = 1;
    while (twoSided(high, degrees) > CHANCE) {
      high *= 2;
    }
    for (int i = 0; i < 200 && Math.nextUp(low) < high; i++) {
      double middle = (low + high) / 2;
      if (twoSided(middle, degrees) > CHANCE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static double twoSided(double t, double degrees) {
    return RegularizedBeta.value(degrees / (degrees + t * t), degrees / 2, 0.5);
  }
}
