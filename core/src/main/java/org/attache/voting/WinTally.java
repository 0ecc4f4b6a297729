package org.attache.voting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/** Counts swings, critical members and minimal winning coalitions among all coalitions. */
final class WinTally {
  private static final int PLANES = 5;
  private static final long[] SIZE = WinBits.bySize();

  private final WinBits bits;
  private final int n;
  private final boolean deep;
  private final long[][] swings;
  private final long[][] critical;
  private final long[][] minimal;
  private long winning;
  private final long[] now;
  private final long[] planes = new long[PLANES];

  private WinTally(WinBits bits, boolean deep) {
    this.bits = bits;
    this.n = bits.voters;
    this.deep = deep;
    this.swings = new long[n][n + 1];
    this.critical = new long[deep ? n : 0][n + 1];
    this.minimal = new long[deep ? n : 0][n + 1];
    this.now = new long[n];
  }

  /**
   * Blocks are summed in whole numbers, so that they come out alike however they run.
   *
   * @param deep whether to count critical members and minimal winning coalitions too
   */
  static Tallies of(WinBits bits, boolean deep, Run run) {
    List<WinTally> parts =
        run.each(
            bits.blocks(),
            block -> {
              WinTally part = new WinTally(bits, deep);
              for (int w = bits.begin(block); w < bits.begin(block + 1); w++) {
                part.count(w);
              }
              return part;
            });
    WinTally all = new WinTally(bits, deep);
    parts.forEach(all::add);
    return new Tallies(
        BigInteger.valueOf(all.winning),
        Tallies.exactly(all.swings),
        Tallies.exactly(all.critical),
        Tallies.exactly(all.minimal));
  }

  private void add(WinTally part) {
    winning += part.winning;
    add(swings, part.swings);
    add(critical, part.critical);
    add(minimal, part.minimal);
  }

  private static void add(long[][] to, long[][] more) {
    for (int i = 0; i < to.length; i++) {
      long[] row = more[i];
      long[] sum = to[i];
      Arrays.setAll(sum, k -> sum[k] + row[k]);
    }
  }

  private void count(int word) {
    long won = bits.winning(word);
    if (won == 0) {
      return;
    }
    winning += Long.bitCount(won);
    int above = Integer.bitCount(word);
    long any = 0;
    long idle = 0;
    for (int v = 0; v < n; v++) {
      long swing = bits.critical(v, word);
      now[v] = swing;
      any |= swing;
      idle |= WinBits.members(v, word) & ~swing;
      if (swing != 0) {
        addBySize(swings[v], above, swing);
      }
    }
    if (deep && any != 0) {
      countCritical(any);
      countMinimal(won & ~idle, word, above);
    }
  }

  private static void addBySize(long[] row, int above, long coalitions) {
    for (int size = 0; size <= WinBits.LOW; size++) {
      long some = coalitions & SIZE[size];
      if (some != 0) {
        row[above + size] += Long.bitCount(some);
      }
    }
  }

  /** Adds up how many are critical in each of 64 coalitions, in binary, a word for each digit. */
  private void countCritical(long any) {
    Arrays.fill(planes, 0);
    for (int v = 0; v < n; v++) {
      long carry = now[v];
      for (int d = 0; carry != 0; d++) {
        long kept = planes[d];
        planes[d] = kept ^ carry;
        carry &= kept;
      }
    }
    long left = any;
    for (int k = 1; left != 0; k++) {
      long some = left;
      for (int d = 0; d < PLANES; d++) {
        some &= (k >> d & 1) == 0 ? ~planes[d] : planes[d];
      }
      left &= ~some;
      for (int v = 0; some != 0 && v < n; v++) {
        critical[v][k] += Long.bitCount(now[v] & some);
      }
    }
  }

  private void countMinimal(long least, int word, int above) {
    for (int size = 0; least != 0 && size <= WinBits.LOW; size++) {
      long some = least & SIZE[size];
      for (int v = 0; some != 0 && v < n; v++) {
        minimal[v][above + size] += Long.bitCount(some & WinBits.members(v, word));
      }
    }
  }
}
