package org.attache.centrality;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.attache.Run;
import org.attache.internal.Rows;
import org.attache.internal.WordSearch;

/** A group that grows and shrinks, and what is made as large as it can be. */
interface GroupObjective {
  /** The objective of the group with one more member, not yet one. */
  double with(int v);

  void add(int v);

  void removeLast();

  /** The objective of the group as it is. */
  double now();

  /** The score that an objective stands for in a group of that size. */
  double score(double objective, int size);

  /** Whether a member's gain never grows with the group, nor falls below nothing. */
  default boolean isSubmodular() {
    return false;
  }

  /** What part of an objective rounding may make of equal ones. */
  default double tolerance() {
    return 1e-9;
  }

  /** What an objective costs, in steps of the machine. */
  double cost();

  /** Distances from all actors; −1 where there is none. */
  static short[][] hops(Rows rows) {
    int n = rows.order();
    short[][] hops = new short[n][n];
    for (int v = 0; v < n; v++) {
      Arrays.fill(hops[v], (short) -1);
      hops[v][v] = 0;
    }
    int[] all = IntStream.range(0, n).toArray();
    WordSearch search = new WordSearch(rows);
    for (int first = 0; first < n; first += 64) {
      Run.stopIfInterrupted();
      int base = first;
      search.from(
          all, first, Math.min(n, first + 64), (far, v, word) -> mark(hops, base, far, v, word));
    }
    return hops;
  }

  private static void mark(short[][] hops, int base, int far, int v, long word) {
    for (long bits = word; bits != 0; bits &= bits - 1) {
      hops[base + Long.numberOfTrailingZeros(bits)][v] = (short) far;
    }
  }
}
