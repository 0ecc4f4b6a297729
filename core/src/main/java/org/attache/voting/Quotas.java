package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;

/** What weights and quotas must be like. */
final class Quotas {
  private static final long MOST = 1L << 61;

  private Quotas() {}

  /** Refuses a quota by which nobody at all would win, or not even all. */
  static void check(long quota, long[] weight) {
    long total = 0;
    for (long one : weight) {
      checkArgument(one >= 0, "weights must not be negative: %s", one);
      checkArgument(one <= MOST - total, "weights must not sum to more than 2^61");
      total += one;
    }
    checkArgument(
        quota >= 1 && quota <= total,
        "the quota must be at least 1 and at most the sum of weights, %s: %s",
        total,
        quota);
  }

  /** What a coalition needs so that the rest cannot reach the quota. */
  static long dual(long quota, long[] weight) {
    return Arrays.stream(weight).sum() - quota + 1;
  }
}
