package org.attache.voting;

import java.util.Arrays;

/**
 * What a quota still needs when the first voters of an order have voted, equal needs written alike:
 * as the least sum of weights to come that reaches it.
 */
final class Needs {
  static final long MET = 0;
  static final long DEAD = -1;
  private static final int MOST_SUMS = 1 << 17;

  final long quota;
  private final long[] weight;
  private final long[] left;

  /** Of each level the sums of weights to come, ascending; none where there are too many. */
  private final long[][] sums;

  Needs(Votes votes, int[] order) {
    int n = order.length;
    this.quota = votes.quota;
    this.weight = Arrays.stream(order).mapToLong(v -> votes.weight[v]).toArray();
    this.left = new long[n + 1];
    this.sums = new long[n + 1][];
    sums[n] = new long[1];
    for (int level = n - 1; level >= 0; level--) {
      left[level] = left[level + 1] + weight[level];
      sums[level] =
          sums[level + 1].length == 0 || 2 * sums[level + 1].length > MOST_SUMS
              ? new long[0]
              : merged(sums[level + 1], weight[level]);
    }
  }

  private static long[] merged(long[] sums, long weight) {
    if (weight == 0) {
      return sums;
    }
    long[] all = new long[2 * sums.length];
    int count = 0;
    int i = 0;
    for (long with : sums) {
      while (i < sums.length && sums[i] < with + weight) {
        all[count++] = sums[i++];
      }
      i += i < sums.length && sums[i] == with + weight ? 1 : 0;
      all[count++] = with + weight;
    }
    return Arrays.copyOf(all, count);
  }

  /** What is needed at the next level after the voter of this level says yes, or no. */
  long after(long need, int level, boolean yes) {
    if (need <= MET) {
      return need;
    }
    return written(yes ? need - weight[level] : need, level + 1);
  }

  private long written(long need, int level) {
    if (need <= 0) {
      return MET;
    }
    if (need > left[level]) {
      return DEAD;
    }
    if (sums[level].length == 0) {
      return need;
    }
    int at = Arrays.binarySearch(sums[level], need);
    return at >= 0 ? need : sums[level][-at - 1];
  }
}
