package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/**
 * Numbers in two parts each, on grids so coarse that sums of the parts are exact: the sum of any of
 * the numbers has the same digits in whatever order it is made. What is below n 2⁻¹⁰⁰ of the sum of
 * all is lost.
 */
final class SplitNumbers {
  /** The upper parts. */
  final double[] high;

  /** The rest of each number. */
  final double[] low;

  /** Splits numbers that are finite and not negative. */
  SplitNumbers(String name, double[] values) {
    int n = values.length;
    double sum = Arrays.stream(values).sum();
    checkArgument(sum < Double.MAX_VALUE / 8, "the sum of %s is too large: %s", name, sum);
    double coarse = above(sum);
    double fine = above(n * Math.ulp(coarse));
    high = Arrays.stream(values).map(value -> value + coarse - coarse).toArray();
    low = new double[n];
    Arrays.setAll(low, v -> values[v] - high[v] + fine - fine);
  }

  /** A power of two, more than twice as large. */
  private static double above(double bound) {
    return Math.scalb(1.0, Math.getExponent(bound) + 2);
  }
}
