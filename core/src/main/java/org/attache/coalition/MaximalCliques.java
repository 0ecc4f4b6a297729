package org.attache.coalition;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * All groups of partners that are tied one to another and could not be larger, by the search of
 * Bron and Kerbosch; it branches on those who are not tied to whoever is tied to most.
 */
final class MaximalCliques {
  private final Rows rows;
  private final long[][] tied;
  private final int limit;
  private long count;

  MaximalCliques(Rows rows, int limit) {
    this.rows = rows;
    this.limit = limit;
    this.tied = new long[rows.order()][words()];
    for (int v = 0; v < tied.length; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        tied[v][rows.target[arc] >> 6] |= 1L << rows.target[arc];
      }
    }
  }

  private int words() {
    return (rows.order() + Long.SIZE - 1) / Long.SIZE;
  }

  /** Those of everybody. */
  List<int[]> all() {
    long[] everybody = new long[words()];
    for (int v = 0; v < rows.order(); v++) {
      everybody[v >> 6] |= 1L << v;
    }
    return rows.order() == 0 ? List.of() : among(everybody, new int[0]);
  }

  /** Two actors that are not tied, with each group of partners of both. */
  List<int[]> joining(int one, int two) {
    return among(and(tied[one], tied[two]), new int[] {one, two});
  }

  private List<int[]> among(long[] candidates, int[] base) {
    List<int[]> found = new ArrayList<>();
    extend(base, candidates, new long[candidates.length], found);
    return found;
  }

  private void extend(int[] clique, long[] candidates, long[] done, List<int[]> found) {
    Run.stopIfInterrupted();
    if (isEmpty(candidates)) {
      if (isEmpty(done)) {
        count++;
        checkState(
            count <= limit, "more than %s cliques; allow more or take the star reading", limit);
        found.add(clique);
      }
      return;
    }
    long[] skipped = tied[central(candidates, done)];
    for (int w = 0; w < candidates.length; w++) {
      long branches = candidates[w] & ~skipped[w];
      for (; branches != 0; branches &= branches - 1) {
        int v = (w << 6) + Long.numberOfTrailingZeros(branches);
        int[] larger = Arrays.copyOf(clique, clique.length + 1);
        larger[clique.length] = v;
        extend(larger, and(candidates, tied[v]), and(done, tied[v]), found);
        candidates[w] &= ~(1L << v);
        done[w] |= 1L << v;
      }
    }
  }

  /** Who is tied to most candidates. */
  private int central(long[] candidates, long[] done) {
    int central = 0;
    int most = -1;
    for (int w = 0; w < candidates.length; w++) {
      for (long open = candidates[w] | done[w]; open != 0; open &= open - 1) {
        int v = (w << 6) + Long.numberOfTrailingZeros(open);
        int common = 0;
        for (int u = 0; u < candidates.length; u++) {
          common += Long.bitCount(candidates[u] & tied[v][u]);
        }
        if (common > most) {
          most = common;
          central = v;
        }
      }
    }
    return central;
  }

  private static long[] and(long[] one, long[] other) {
    long[] both = new long[one.length];
    for (int w = 0; w < both.length; w++) {
      both[w] = one[w] & other[w];
    }
    return both;
  }

  private static boolean isEmpty(long[] set) {
    long any = 0;
    for (long word : set) {
      any |= word;
    }
    return any == 0;
  }
}
