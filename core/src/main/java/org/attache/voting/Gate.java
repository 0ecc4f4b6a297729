package org.attache.voting;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A quota of the weights of clauses. The array is shared and never written after construction. */
final class Gate implements Clause {
  final long quota;

  /** Of each clause below. */
  final long[] weight;

  final List<Clause> below;

  Gate(long quota, long[] weight, List<Clause> below) {
    this.quota = quota;
    this.weight = weight;
    this.below = List.copyOf(below);
    Quotas.check(quota, weight);
  }

  /** At least so many of the clauses. */
  static Gate of(int atLeast, List<Clause> below) {
    long[] weight = new long[below.size()];
    Arrays.fill(weight, 1);
    return new Gate(atLeast, weight, below);
  }

  @Override
  public boolean isMet(BitSet yes) {
    long sum = 0;
    for (int i = 0; i < weight.length; i++) {
      sum += below.get(i).isMet(yes) ? weight[i] : 0;
    }
    return sum >= quota;
  }

  @Override
  public Clause dual() {
    List<Clause> duals = below.stream().map(Clause::dual).toList();
    return new Gate(Quotas.dual(quota, weight), weight, duals);
  }

  @Override
  public Clause renumbered(int[] number, int voters) {
    return new Gate(
        quota, weight, below.stream().map(clause -> clause.renumbered(number, voters)).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Gate gate
        && quota == gate.quota
        && Arrays.equals(weight, gate.weight)
        && below.equals(gate.below);
  }

  @Override
  public int hashCode() {
    return Objects.hash(quota, Arrays.hashCode(weight), below);
  }
}
