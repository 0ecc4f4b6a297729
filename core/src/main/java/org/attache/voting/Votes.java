package org.attache.voting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A quota of the weights of voters. The array is shared and never written after construction. */
final class Votes implements Clause {
  final long quota;

  /** Of each voter, 0 of those who have no say in this clause. */
  final long[] weight;

  Votes(long quota, long[] weight) {
    this.quota = quota;
    this.weight = weight;
    Quotas.check(quota, weight);
  }

  @Override
  public boolean isMet(BitSet yes) {
    long sum = 0;
    for (int v = yes.nextSetBit(0); v >= 0; v = yes.nextSetBit(v + 1)) {
      sum += weight[v];
    }
    return sum >= quota;
  }

  @Override
  public Clause dual() {
    return new Votes(Quotas.dual(quota, weight), weight);
  }

  @Override
  public Clause renumbered(int[] number, int voters) {
    long[] other = new long[voters];
    for (int v = 0; v < weight.length; v++) {
      other[number[v]] = weight[v];
    }
    return new Votes(quota, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Votes votes
        && quota == votes.quota
        && Arrays.equals(weight, votes.weight);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quota, Arrays.hashCode(weight));
  }
}
