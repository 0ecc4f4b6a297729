package org.attache.voting;

import java.util.Arrays;
import java.util.List;

/**
 * A rule asked again and again while voters come and go, one at a time: sums of weights are kept,
 * and a question costs one pass over the clauses. Used by one thread.
 */
final class Ballot {
  private final int voters;

  /** Of each clause in an order in which those below come first; gates have no weight of voters. */
  private final long[] quota;

  private final long[][] weight;
  private final int[][] below;
  private final long[][] belowWeight;

  /** Of each clause of votes, what those who say yes have; of each gate, of no use. */
  private final long[] sum;

  private final boolean[] met;

  /** The clauses of votes in which a voter has a weight. */
  private final int[][] counted;

  private long yes;

  Ballot(VotingRule rule) {
    this.voters = rule.voters().size();
    ClauseOrder laid = ClauseOrder.of(rule.clause());
    List<Clause> order = laid.clauses();
    int clauses = order.size();
    this.quota = new long[clauses];
    this.weight = new long[clauses][];
    this.below = laid.below();
    this.belowWeight = new long[clauses][];
    this.sum = new long[clauses];
    this.met = new boolean[clauses];
    for (int i = 0; i < clauses; i++) {
      if (order.get(i) instanceof Votes votes) {
        quota[i] = votes.quota;
        weight[i] = votes.weight;
        belowWeight[i] = new long[0];
      } else if (order.get(i) instanceof Gate gate) {
        quota[i] = gate.quota;
        weight[i] = new long[voters];
        belowWeight[i] = gate.weight;
      }
    }
    this.counted = new int[voters][];
    Arrays.setAll(counted, this::clausesOf);
  }

  private int[] clausesOf(int voter) {
    int[] all = new int[quota.length];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (weight[i][voter] > 0) {
        all[count++] = i;
      }
    }
    return Arrays.copyOf(all, count);
  }

  int voters() {
    return voters;
  }

  void add(int voter) {
    for (int i : counted[voter]) {
      sum[i] += weight[i][voter];
    }
  }

  void remove(int voter) {
    for (int i : counted[voter]) {
      sum[i] -= weight[i][voter];
    }
  }

  /** Whether those who have been added and not removed win. */
  boolean isWon() {
    int clauses = quota.length;
    for (int i = 0; i < clauses; i++) {
      int[] under = below[i];
      long reached = sum[i];
      for (int k = 0; k < under.length; k++) {
        reached += met[under[k]] ? belowWeight[i][k] : 0;
      }
      met[i] = reached >= quota[i];
    }
    return met[clauses - 1];
  }

  /** Whether the voters of these bits win, of at most 64; moves to them from those asked last. */
  boolean wins(long coalition) {
    for (long bits = coalition & ~yes; bits != 0; bits &= bits - 1) {
      add(Long.numberOfTrailingZeros(bits));
    }
    for (long bits = yes & ~coalition; bits != 0; bits &= bits - 1) {
      remove(Long.numberOfTrailingZeros(bits));
    }
    yes = coalition;
    return isWon();
  }
}
