package org.attache.growth;

import java.util.Arrays;

/**
 * Degrees in bins of growing width: bin i holds ⌊bⁱ⌋ degrees from bin i − 1 on, with the smallest b
 * for which so many bins reach the highest degree; one degree a bin where there are no more degrees
 * than bins.
 */
final class DegreeBins {
  private final int[] begin;
  private final int[] binOf;

  private DegreeBins(int[] begin, int highest) {
    this.begin = begin;
    this.binOf = new int[highest + 1];
    int bin = 0;
    for (int k = 0; k <= highest; k++) {
      while (bin + 1 < begin.length && begin[bin + 1] <= k) {
        bin++;
      }
      binOf[k] = bin;
    }
  }

  static DegreeBins of(int highest, int bins) {
    int count = Math.min(bins, highest + 1);
    int[] begin = new int[count];
    double base = count == highest + 1 ? 1 : base(highest + 1, count);
    double width = 1;
    for (int bin = 1; bin < count; bin++) {
      begin[bin] = begin[bin - 1] + (int) width;
      width *= base;
    }
    return new DegreeBins(trimmed(begin, highest), highest);
  }

  private static int[] trimmed(int[] begin, int highest) {
    int used = begin.length;
    while (begin[used - 1] > highest) {
      used--;
    }
    return Arrays.copyOf(begin, used);
  }

  private static double base(int degrees, int bins) {
    double low = 1;
    double high = degrees;
    for (int i = 0; i < 200 && Math.nextUp(low) < high; i++) {
      double middle = (low + high) / 2;
      if (reach(middle, bins) >= degrees) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static double reach(double base, int bins) {
    double sum = 0;
    double width = 1;
    for (int bin = 0; bin < bins; bin++) {
      sum += Math.floor(width);
      width *= base;
    }
    return sum;
  }

  int size() {
    return begin.length;
  }

  int of(int degree) {
    return binOf[degree];
  }

  int first(int bin) {
    return begin[bin];
  }

  int last(int bin) {
    return bin + 1 < begin.length ? begin[bin + 1] - 1 : binOf.length - 1;
  }
}
