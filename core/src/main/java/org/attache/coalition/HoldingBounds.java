package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What so many candidates could hold at most of each capability, and of all taken together. A
 * candidate is needless where another that holds as much of everything is not in: there is a group
 * at least as good without it.
 */
final class HoldingBounds {
  private final int[] kept;
  private final int[][] better;
  private final double[][] own;
  private final double[][][] most;
  private final double[] need;

  /** The candidates in order of worth; with dominance, only those who may be in a best group. */
  HoldingBounds(
      double[][] shares,
      double[] worth,
      double[] need,
      int[] order,
      int count,
      boolean withDominance) {
    int[][] above = new int[order.length][];
    for (int i = 0; i < order.length; i++) {
      above[i] = withDominance ? above(shares, order, i, count) : new int[0];
    }
    int[] places =
        IntStream.range(0, order.length)
            .filter(i -> above[i].length < Math.max(1, count))
            .toArray();
    int[] placeOf = new int[order.length];
    for (int i = 0; i < places.length; i++) {
      placeOf[places[i]] = i;
    }
    this.kept = Arrays.stream(places).map(i -> order[i]).toArray();
    this.better = new int[kept.length][];
    for (int i = 0; i < kept.length; i++) {
      better[i] = Arrays.stream(above[places[i]]).map(q -> placeOf[q]).toArray();
    }
    this.need = need;
    this.own = new double[need.length + 1][kept.length];
    for (int i = 0; i < kept.length; i++) {
      for (int c = 0; c < need.length; c++) {
        own[c][i] = shares[c][kept[i]];
      }
      own[need.length][i] = worth[kept[i]];
    }
    this.most = new double[own.length][][];
    for (int c = 0; c < own.length; c++) {
      most[c] = most(own[c], count);
    }
  }

  /** Who before a place holds at least as much of everything, so many of them at most. */
  private static int[] above(double[][] shares, int[] order, int place, int enough) {
    int[] found = new int[Math.min(place, enough)];
    int size = 0;
    for (int i = 0; i < place && size < found.length; i++) {
      boolean more = true;
      for (int c = 0; c < shares.length && more; c++) {
        more = shares[c][order[i]] >= shares[c][order[place]];
      }
      if (more) {
        found[size++] = i;
      }
    }
    return Arrays.copyOf(found, size);
  }

  /** The sum of the k largest from each place on. */
  private static double[][] most(double[] values, int count) {
    double[][] most = new double[values.length + 1][count + 1];
    double[] largest = new double[count + 1];
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    Arrays.fill(most[values.length], 1, count + 1, Double.NEGATIVE_INFINITY);
    for (int place = values.length - 1; place >= 0; place--) {
      int at = count;
      largest[at] = values[place];
      for (; at > 0 && largest[at - 1] < largest[at]; at--) {
        double lower = largest[at - 1];
        largest[at - 1] = largest[at];
        largest[at] = lower;
      }
      for (int k = 1; k <= count; k++) {
        most[place][k] = most[place][k - 1] + largest[k - 1];
      }
    }
    return most;
  }

  /** How many candidates it takes at least: what the capability takes that takes most. */
  static int fewest(double[][] shares, double[] need, int[] free) {
    int fewest = 0;
    for (int c = 0; c < need.length; c++) {
      double[] share = shares[c];
      double[] falling = Arrays.stream(free).mapToDouble(v -> -share[v]).sorted().toArray();
      int count = 0;
      double sum = 0;
      while (sum < need[c] - SmallestHolding.ROUNDING && count < falling.length) {
        sum -= falling[count++];
      }
      fewest = Math.max(fewest, count);
    }
    return fewest;
  }

  int candidate(int place) {
    return kept[place];
  }

  /** The sums with one more candidate. */
  void add(double[] sums, int place, double[] more) {
    for (int c = 0; c < own.length; c++) {
      more[c] = sums[c] + own[c][place];
    }
  }

  /** Whether so many more from a place on could hold enough, and be worth enough. */
  boolean couldHold(double[] sums, int place, int count, double least) {
    if (place + count > kept.length) {
      return false;
    }
    double needed = 0;
    for (int c = 0; c < need.length; c++) {
      if (sums[c] + most[c][place][count] < need[c] - SmallestHolding.ROUNDING) {
        return false;
      }
      needed += need[c];
    }
    double worth = sums[need.length] + most[need.length][place][count];
    return worth >= needed - SmallestHolding.ROUNDING && worth >= least;
  }

  /** Whether somebody who holds as much of everything was left out before. */
  boolean isNeedless(int place, int[] path, int depth) {
    if (better[place].length > depth) {
      return true;
    }
    for (int above : better[place]) {
      if (Arrays.binarySearch(path, 0, depth, above) < 0) {
        return true;
      }
    }
    return false;
  }
}
