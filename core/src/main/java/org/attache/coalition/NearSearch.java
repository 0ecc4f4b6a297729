package org.attache.coalition;

import java.util.Arrays;
import org.attache.internal.Rows;
import org.attache.internal.WordSearch;

/**
 * Breadth-first search from one actor after the other: less work than {@link WordSearch} as long as
 * few are found, who hardly share their ways.
 */
final class NearSearch {
  private static final int HOPS_IN_TURN = 24;
  private static final int HOPS_IN_WORDS = 8;

  private final Rows rows;
  private final boolean[] passed;
  private final int[] seenFrom;
  private int[] level;
  private int[] further;
  private final int[] way;
  private int size;
  private int ways;

  NearSearch(Rows rows, boolean[] passed) {
    int n = rows.order();
    this.rows = rows;
    this.passed = passed;
    seenFrom = new int[n];
    level = new int[n];
    further = new int[n];
    way = new int[n];
    Arrays.fill(seenFrom, -1);
  }

  /** Searches from one actor, once, and tells of all others within some hops, as that bit. */
  void from(int source, int most, long bit, WordSearch.Reached reached) {
    seenFrom[source] = source;
    level[0] = source;
    int left = 1;
    for (int hops = 1; left > 0 && hops <= most; hops++) {
      size = 0;
      for (int i = 0; i < left; i++) {
        leave(level[i], source, hops, bit, reached);
      }
      while (ways > 0) {
        leave(way[--ways], source, hops, bit, reached);
      }
      left = size;
      int[] found = further;
      further = level;
      level = found;
    }
  }

  private void leave(int v, int source, int hops, long bit, WordSearch.Reached reached) {
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      int w = rows.target[arc];
      if (seenFrom[w] != source) {
        seenFrom[w] = source;
        if (passed[w]) {
          way[ways++] = w;
        } else {
          further[size++] = w;
        }
        reached.at(hops, w, bit);
      }
    }
  }

  /**
   * Whether searches one after the other look at less than half as many arcs as searches in words,
   * counted as if nobody met anybody twice and words passed all at each of the few hops they mostly
   * need.
   */
  static boolean isShorter(Rows rows, boolean[] passed, int[] sources, int hops) {
    long most = hops;
    for (boolean free : passed) {
      most = free ? 2L * hops : most;
    }
    long searches = (sources.length + Long.SIZE - 1L) / Long.SIZE;
    long words = searches * Math.min(most, HOPS_IN_WORDS) * rows.arcs();
    long[] arcs = new long[rows.order()];
    for (int hop = 0; hop < Math.min(most, HOPS_IN_TURN); hop++) {
      arcs = oneHopMore(rows, arcs);
      long sum = 0;
      for (int source : sources) {
        sum += arcs[source];
      }
      if (2 * sum >= words) {
        return false;
      }
    }
    return true;
  }

  private static long[] oneHopMore(Rows rows, long[] arcs) {
    long[] more = new long[arcs.length];
    for (int v = 0; v < more.length; v++) {
      long sum = rows.degree(v);
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        sum += arcs[rows.target[arc]];
      }
      more[v] = Math.min(sum, rows.arcs());
    }
    return more;
  }
}
