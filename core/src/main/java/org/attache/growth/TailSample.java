package org.attache.growth;

import java.util.Arrays;

/** Positive values in rising order, each once, with how many are as large and their logarithms. */
final class TailSample {
  private final double[] values;
  private final double[] logs;
  private final int[] from;
  private final double[] logSums;

  private TailSample(double[] values, int[] from) {
    this.values = values;
    this.from = from;
    this.logs = new double[values.length];
    this.logSums = new double[values.length];
    int last = values.length - 1;
    for (int i = last; i >= 0; i--) {
      logs[i] = Math.log(values[i]);
      if (i < last) {
        logSums[i] = logSums[i + 1] + from[i + 1] * logOfRatio(values[i + 1], values[i]);
      }
    }
  }

  /** Of values in any order. */
  static TailSample of(double[] unsorted) {
    double[] sorted = unsorted.clone();
    Arrays.sort(sorted);
    int[] once = new int[sorted.length];
    Arrays.fill(once, 1);
    return counted(sorted, once, sorted.length);
  }

  /** Of the first so many values, none smaller than the one before, with how often each occurs. */
  static TailSample counted(double[] rising, int[] counts, int length) {
    double[] values = new double[length];
    int[] from = new int[length + 1];
    int distinct = 0;
    for (int i = 0; i < length; i++) {
      if (counts[i] > 0) {
        if (distinct == 0 || rising[i] != values[distinct - 1]) {
          values[distinct++] = rising[i];
        }
        from[distinct - 1] += counts[i];
      }
    }
    for (int i = distinct - 1; i >= 0; i--) {
      from[i] += from[i + 1];
    }
    return new TailSample(Arrays.copyOf(values, distinct), Arrays.copyOf(from, distinct + 1));
  }

  /** Close values lose no digits, and values far apart have one too. */
  static double logOfRatio(double larger, double smaller) {
    if (larger < 2 * smaller) {
      return Math.log1p((larger - smaller) / smaller);
    }
    double ratio = larger / smaller;
    return ratio < Double.POSITIVE_INFINITY
        ? Math.log(ratio)
        : Math.log(larger) - Math.log(smaller);
  }

  int distinct() {
    return values.length;
  }

  int total() {
    return from[0];
  }

  double value(int i) {
    return values[i];
  }

  double log(int i) {
    return logs[i];
  }

  /** How many are at least the i-th distinct value. */
  int from(int i) {
    return from[i];
  }

  int count(int i) {
    return from[i] - from[i + 1];
  }

  /** The mean of ln(x/xmin) over values from the first-th on. */
  double meanLog(int first, double xmin) {
    double above = xmin == values[first] ? 0 : logOfRatio(values[first], xmin);
    return logSums[first] / from[first] + above;
  }

  /** The place of the first distinct value of at least x; the number of them if there is none. */
  int placeOf(double x) {
    int place = Arrays.binarySearch(values, x);
    return place < 0 ? -place - 1 : place;
  }
}
