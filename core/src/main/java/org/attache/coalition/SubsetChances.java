package org.attache.coalition;

import java.util.Arrays;

/** The chance of each candidate to be in a set of so many, sets being drawn by their weight. */
final class SubsetChances {
  private SubsetChances() {}

  /**
   * Chances that add up to the size.
   *
   * @param utility the logarithm of the weight of each
   * @param size how many are in the set
   */
  static double[] of(double[] utility, int size) {
    int n = utility.length;
    double[][] before = sums(utility, size, false);
    double[][] after = sums(utility, size, true);
    double all = before[n][size];
    double[] chances = new double[n];
    for (int j = 0; j < n && size > 0; j++) {
      for (int some = 0; some < size; some++) {
        double others = before[j][some] + after[j + 1][size - 1 - some];
        chances[j] += Math.exp(others + utility[j] - all);
      }
    }
    return chances;
  }

  /** By place and size: the logarithm of the weight of all sets before the place, or from it on. */
  private static double[][] sums(double[] utility, int size, boolean backwards) {
    int n = utility.length;
    double[][] sums = new double[n + 1][size + 1];
    for (double[] row : sums) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
      row[0] = 0;
    }
    for (int j = 0; j < n; j++) {
      int which = backwards ? n - 1 - j : j;
      double[] from = sums[backwards ? which + 1 : which];
      double[] to = sums[backwards ? which : which + 1];
      for (int some = 1; some <= Math.min(j + 1, size); some++) {
        double with = from[some - 1] + utility[which];
        double larger = Math.max(with, from[some]);
        double apart = Math.abs(with - from[some]);
        to[some] = larger + Math.log1p(Math.exp(-apart));
      }
    }
    return sums;
  }
}
