package org.attache.voting;

import java.util.Arrays;
import java.util.List;

/**
 * Asks a rule about 64 coalitions at once. In a quota, the sums that the first six voters can have
 * are sorted once; what the others bring then says from which sum on it is reached. Gates add the
 * weights of their clauses in binary, a word for each digit. Used by one thread.
 */
final class WinWords {
  private static final int PLACES = 64;

  private final int clauses;

  /** Of each clause, in an order in which those below come first. */
  private final long[] quota;

  /** Of quotas: what the voters above the first six bring. */
  private final long[] sum;

  /** Of quotas: the change of that sum at the next word, by the lowest voter who comes in. */
  private final long[][] step;

  private final long[][] high;
  private final long[][] sorted;
  private final long[][] reaching;

  /** Of gates; of quotas empty. */
  private final int[][] below;

  private final long[][] belowWeight;

  /** Of gates: how many binary digits the sum of weights has. */
  private final int[] width;

  private final long[] met;
  private final long[] digits;

  WinWords(Clause clause, int voters) {
    ClauseOrder laid = ClauseOrder.of(clause);
    List<Clause> order = laid.clauses();
    this.clauses = order.size();
    this.below = laid.below();
    this.quota = new long[clauses];
    this.sum = new long[clauses];
    this.step = new long[clauses][];
    this.high = new long[clauses][];
    this.sorted = new long[clauses][];
    this.reaching = new long[clauses][];
    this.belowWeight = new long[clauses][];
    this.width = new int[clauses];
    this.met = new long[clauses];
    this.digits = new long[Long.SIZE];
    for (int i = 0; i < clauses; i++) {
      if (order.get(i) instanceof Votes votes) {
        prepare(i, votes, voters);
      } else if (order.get(i) instanceof Gate gate) {
        quota[i] = gate.quota;
        belowWeight[i] = gate.weight;
        width[i] = Long.SIZE - Long.numberOfLeadingZeros(Arrays.stream(gate.weight).sum());
      }
    }
  }

  private void prepare(int i, Votes votes, int voters) {
    int low = Math.min(voters, WinBits.LOW);
    quota[i] = votes.quota;
    high[i] = Arrays.copyOfRange(votes.weight, low, voters);
    step[i] = new long[high[i].length];
    long before = 0;
    for (int v = 0; v < high[i].length; v++) {
      step[i][v] = high[i][v] - before;
      before += high[i][v];
    }
    long[] sums = new long[PLACES];
    for (int place = 0; place < PLACES; place++) {
      for (int v = 0; v < low; v++) {
        sums[place] += (place >> v & 1) * votes.weight[v];
      }
    }
    sorted[i] = Arrays.stream(sums).sorted().distinct().toArray();
    reaching[i] = new long[sorted[i].length];
    for (int place = 0; place < PLACES; place++) {
      int rank = Arrays.binarySearch(sorted[i], sums[place]);
      for (int r = 0; r <= rank; r++) {
        reaching[i][r] |= 1L << place;
      }
    }
  }

  /** Fills the words from the first to the one before the last. */
  void fill(long[] words, int from, int to) {
    for (int i = 0; i < clauses; i++) {
      sum[i] = 0;
      for (int v = 0; below[i].length == 0 && v < high[i].length; v++) {
        sum[i] += (from >> v & 1) * high[i][v];
      }
    }
    for (int word = from; word < to; word++) {
      words[word] = next(Integer.numberOfTrailingZeros(word + 1), word + 1 < words.length);
    }
  }

  private long next(int enters, boolean more) {
    for (int i = 0; i < clauses; i++) {
      if (below[i].length == 0) {
        met[i] = reached(i, quota[i] - sum[i]);
        sum[i] += more ? step[i][enters] : 0;
      } else {
        met[i] = gate(i);
      }
    }
    return met[clauses - 1];
  }

  private long reached(int i, long needed) {
    long[] sums = sorted[i];
    if (needed <= 0) {
      return -1L;
    }
    if (needed > sums[sums.length - 1]) {
      return 0;
    }
    int from = 0;
    int to = sums.length - 1;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sums[middle] < needed) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return reaching[i][from];
  }

  private long gate(int i) {
    Arrays.fill(digits, 0, width[i], 0);
    for (int k = 0; k < below[i].length; k++) {
      addWhereMet(met[below[i][k]], belowWeight[i][k]);
    }
    long greater = 0;
    long equal = -1L;
    for (int d = width[i] - 1; d >= 0; d--) {
      if ((quota[i] >>> d & 1) == 0) {
        greater |= equal & digits[d];
        equal &= ~digits[d];
      } else {
        equal &= digits[d];
      }
    }
    return greater | equal;
  }

  private void addWhereMet(long where, long weight) {
    long carry = 0;
    for (int d = 0; weight >>> d != 0 || carry != 0; d++) {
      long added = (weight >>> d & 1) == 0 ? 0 : where;
      long kept = digits[d];
      digits[d] = kept ^ added ^ carry;
      carry = (kept & added) | (carry & (kept ^ added));
    }
  }
}
