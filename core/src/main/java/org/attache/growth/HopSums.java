package org.attache.growth;

import java.util.Arrays;

/**
 * Distances in ties between all pairs, summed: 64 sources at a time, one bit each. Scratch of one
 * thread.
 */
final class HopSums {
  private final int[] begin;
  private final int[] target;
  private final long[] seen;
  private long[] level;
  private long[] next;
  private long pairs;
  private long sum;

  /** The ties are the first so many entries of both arrays, the actors the first so many. */
  HopSums(int actors, int ties, int[] from, int[] to) {
    begin = new int[actors + 1];
    target = new int[2 * ties];
    seen = new long[actors];
    level = new long[actors];
    next = new long[actors];
    fill(ties, from, to);
    for (int first = 0; first < actors; first += Long.SIZE) {
      search(first, Math.min(Long.SIZE, actors - first));
    }
  }

  private void fill(int ties, int[] from, int[] to) {
    for (int tie = 0; tie < ties; tie++) {
      begin[from[tie]]++;
      begin[to[tie]]++;
    }
    int end = 0;
    for (int v = 0; v < begin.length; v++) {
      end += begin[v];
      begin[v] = end;
    }
    for (int tie = 0; tie < ties; tie++) {
      target[--begin[from[tie]]] = to[tie];
      target[--begin[to[tie]]] = from[tie];
    }
  }

  private void search(int first, int sources) {
    Arrays.fill(seen, 0);
    Arrays.fill(level, 0);
    for (int source = 0; source < sources; source++) {
      seen[first + source] = 1L << source;
      level[first + source] = 1L << source;
    }
    long all = sources == Long.SIZE ? -1 : (1L << sources) - 1;
    long found = 1;
    for (int hops = 1; found > 0; hops++) {
      found = advance(all);
      pairs += found;
      sum += found * hops;
      long[] spent = level;
      level = next;
      next = spent;
    }
  }

  /** Finds the next level of all sources at once; how many pairs it joins. */
  private long advance(long all) {
    long found = 0;
    for (int v = 0; v < seen.length; v++) {
      long missing = all & ~seen[v];
      long here = 0;
      for (int arc = begin[v]; arc < begin[v + 1] && (here & missing) != missing; arc++) {
        here |= level[target[arc]];
      }
      next[v] = here & missing;
      found += Long.bitCount(next[v]);
    }
    for (int v = 0; v < seen.length; v++) {
      seen[v] |= next[v];
    }
    return found;
  }

  /** The share of pairs of so many actors that are joined; of fewer than two undefined. */
  double reached(int actors) {
    double n = actors;
    return n < 2 ? Double.NaN : pairs / (n * (n - 1));
  }

  /** The mean distance of the pairs joined; undefined where none is. */
  double mean() {
    return pairs == 0 ? Double.NaN : sum / (double) pairs;
  }
}
