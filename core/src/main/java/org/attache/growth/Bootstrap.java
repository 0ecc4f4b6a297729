package org.attache.growth;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.Run;

/**
 * The percentile interval of a mean: the mean is taken again of as many values drawn with
 * replacement, 1,999 times, and the interval leaves out the 2.5 % of means at either end.
 *
 * <p>Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
final class Bootstrap {
  static final int RESAMPLES = 1999;

  private static final int LEFT_OUT = (RESAMPLES + 1) / 40;

  private Bootstrap() {}

  /** The lower and the upper end; undefined where there are no values. */
  static double[] interval(double[] values, long seed) {
    if (values.length == 0) {
      return new double[] {Double.NaN, Double.NaN};
    }
    double first = values[0];
    if (Arrays.stream(values).allMatch(value -> value == first)) {
      return new double[] {first, first};
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] means = new double[RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      Run.stopIfInterrupted();
      means[resample] = resampled(values, random);
    }
    Arrays.sort(means);
    return new double[] {means[LEFT_OUT - 1], means[RESAMPLES - LEFT_OUT]};
  }

  private static double resampled(double[] values, SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[random.nextInt(values.length)];
    }
    return sum / values.length;
  }
}
