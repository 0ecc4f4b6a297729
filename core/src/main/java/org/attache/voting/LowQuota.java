package org.attache.voting;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * One quota of votes in lowest terms: of the rule or of its dual, whichever quota is lower. The
 * array is shared and never written after construction.
 */
final class LowQuota {
  final long[] weight;
  final long quota;

  /** The sum of weights less the quota, and one. */
  final long other;

  /** Whether it is that of the dual. */
  final boolean dual;

  LowQuota(Votes votes) {
    long common =
        Arrays.stream(votes.weight)
            .mapToObj(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::gcd)
            .longValueExact();
    this.weight = Arrays.stream(votes.weight).map(one -> one / common).toArray();
    long given = (votes.quota + common - 1) / common;
    long against = Quotas.dual(given, weight);
    this.dual = against < given;
    this.quota = Math.min(given, against);
    this.other = Math.max(given, against);
  }

  /** How many members a coalition that misses the quota can have. */
  int mostLosing() {
    long[] sorted = Arrays.stream(weight).sorted().toArray();
    long sum = 0;
    int count = 0;
    for (long one : sorted) {
      sum += one;
      count += sum < quota ? 1 : 0;
    }
    return count;
  }
}
