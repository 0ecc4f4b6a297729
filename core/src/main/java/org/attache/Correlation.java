package org.attache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How far two lists of numbers agree. */
final class Correlation {
  private Correlation() {}

  /**
   * Kendall's τ-b of two lists of ranks, by Knight's method: sort by the one, count the exchanges
   * that sort by the other.
   */
  static double kendall(int[] x, int[] y) {
    int n = x.length;
    long[] pairs = new long[n];
    for (int i = 0; i < n; i++) {
      pairs[i] = (long) x[i] << 32 | y[i];
    }
    Arrays.sort(pairs);
    int[] byX = new int[n];
    Arrays.setAll(byX, i -> (int) pairs[i]);
    long all = pairs(n);
    long tiedX = tied(Arrays.stream(pairs).map(pair -> pair >>> 32).toArray());
    long tiedY = tied(Arrays.stream(y).sorted().asLongStream().toArray());
    double agreement = all - tiedX - tiedY + tied(pairs) - 2.0 * exchanges(byX);
    double most = Math.sqrt((double) (all - tiedX)) * Math.sqrt((double) (all - tiedY));
    return most == 0 ? Double.NaN : bounded(agreement / most);
  }

  private static long pairs(long n) {
    return n * (n - 1) / 2;
  }

  /** The number of pairs of equal numbers in a sorted list. */
  private static long tied(long[] sorted) {
    long pairs = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[from]) {
        pairs += pairs(i - from);
        from = i;
      }
    }
    return pairs;
  }

  /** Sorts by merging and returns how many pairs stood the wrong way round. */
  private static long exchanges(int[] values) {
    int n = values.length;
    int[] now = values;
    int[] next = new int[n];
    long exchanges = 0;
    for (int width = 1; width < n; width *= 2) {
      for (int low = 0; low < n; low += 2 * width) {
        int middle = Math.min(low + width, n);
        exchanges += merge(now, next, low, middle, Math.min(middle + width, n));
      }
      int[] swap = now;
      now = next;
      next = swap;
    }
    return exchanges;
  }

  private static long merge(int[] from, int[] to, int low, int middle, int high) {
    long exchanges = 0;
    int left = low;
    int right = middle;
    for (int i = low; i < high; i++) {
      if (right == high || (left < middle && from[left] <= from[right])) {
        to[i] = from[left++];
      } else {
        to[i] = from[right++];
        exchanges += middle - left;
      }
    }
    return exchanges;
  }

  /** Pearson's r. */
  static double pearson(double[] x, double[] y) {
    if (isConstant(x) || isConstant(y)) {
      return Double.NaN;
    }
    double[] a = standardized(x);
    double[] b = standardized(y);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return bounded(sum);
  }

  private static boolean isConstant(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }

  /** Deviations from the mean, their squares summing to 1; scaled first, so that none overflows. */
  private static double[] standardized(double[] values) {
    double largest = Arrays.stream(values).map(Math::abs).max().orElse(1);
    double mean = Arrays.stream(values).map(value -> value / largest).sum() / values.length;
    double[] deviations = Arrays.stream(values).map(value -> value / largest - mean).toArray();
    double norm = Math.sqrt(Arrays.stream(deviations).map(d -> d * d).sum());
    return Arrays.stream(deviations).map(d -> d / norm).toArray();
  }

  private static double bounded(double value) {
    return Math.max(-1, Math.min(1, value));
  }

  /** The mean of the places that equal ranks share; a rank is the best of its places. */
  static double[] midranks(int[] ranks) {
    int[] holders = new int[ranks.length + 2];
    for (int rank : ranks) {
      holders[rank]++;
    }
    return Arrays.stream(ranks).mapToDouble(rank -> rank + (holders[rank] - 1) / 2.0).toArray();
  }

  /** Each actor's rank in a ranking, in the order of the list. */
  static int[] ranks(List<Actor> actors, double[] values, Provenance provenance) {
    List<Ranking.Entry> entries = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      entries.add(new Ranking.Entry(1, false, actors.get(i), values[i]));
    }
    int[] ranks = new int[values.length];
    for (Ranking.Entry entry : Ranking.of(entries, provenance).entries()) {
      ranks[Collections.binarySearch(actors, entry.actor())] = entry.rank();
    }
    return ranks;
  }
}
