package org.attache.centrality;

import java.util.Arrays;

/**
 * Shortest paths in hops on bit rows, for graphs small and dense enough that a row of bits costs no
 * more than the arcs it stands for: a level of the search is a bit set, and only arcs from one
 * level to the next are ever touched.
 */
final class BitPaths implements ShortestPaths {
  private final int words;
  private final long[] out;
  private final long[] in;
  private final double[] paths;
  private final double[] share;
  private final long[] unseen;
  private long[] levels;

  BitPaths(BitRows rows) {
    words = rows.words;
    out = rows.out;
    in = rows.in;
    paths = new double[rows.order];
    share = new double[rows.order];
    unseen = new long[words];
    levels = new long[8 * words];
  }

  @Override
  public void addDependencies(int source, double[] sum) {
    int depth = search(source);
    for (int level = depth - 1; level > 0; level--) {
      collect(level, level == depth - 1, sum);
    }
  }

  /** Fills the levels and counts paths; the number of levels that hold an actor. */
  private int search(int source) {
    Arrays.fill(unseen, -1L);
    unseen[source >>> 6] &= ~(1L << source);
    Arrays.fill(levels, 0, words, 0);
    levels[source >>> 6] |= 1L << source;
    paths[source] = 1;
    int level = 0;
    while (discover(level)) {
      level++;
      countPaths(level);
    }
    return level + 1;
  }

  /** The unseen actors that the level's actors are tied to become the next level. */
  private boolean discover(int level) {
    int from = level * words;
    int to = from + words;
    if (to + words > levels.length) {
      levels = Arrays.copyOf(levels, levels.length * 2);
    }
    Arrays.fill(levels, to, to + words, 0);
    for (int block = 0; block < words; block++) {
      for (long bits = levels[from + block]; bits != 0; bits &= bits - 1) {
        int row = ((block << 6) + Long.numberOfTrailingZeros(bits)) * words;
        for (int i = 0; i < words; i++) {
          levels[to + i] |= out[row + i];
        }
      }
    }
    long any = 0;
    for (int i = 0; i < words; i++) {
      levels[to + i] &= unseen[i];
      unseen[i] &= ~levels[to + i];
      any |= levels[to + i];
    }
    return any != 0;
  }

  private void countPaths(int level) {
    int here = level * words;
    for (int block = 0; block < words; block++) {
      for (long bits = levels[here + block]; bits != 0; bits &= bits - 1) {
        int w = (block << 6) + Long.numberOfTrailingZeros(bits);
        paths[w] = PathDag.counted(pathsTo(w, level));
      }
    }
  }

  /** At two hops there are as many paths as actors between. */
  private double pathsTo(int w, int level) {
    int before = (level - 1) * words;
    return switch (level) {
      case 1 -> 1;
      case 2 -> common(w * words, before);
      default -> total(in, w * words, before, paths);
    };
  }

  private int common(int row, int level) {
    int common = 0;
    for (int i = 0; i < words; i++) {
      common += Long.bitCount(in[row + i] & levels[level + i]);
    }
    return common;
  }

  /** Dependencies of a level's actors from the shares of the next level's. */
  private void collect(int level, boolean last, double[] sum) {
    int here = level * words;
    for (int block = 0; block < words; block++) {
      for (long bits = levels[here + block]; bits != 0; bits &= bits - 1) {
        int v = (block << 6) + Long.numberOfTrailingZeros(bits);
        double below = last ? 0 : total(out, v * words, here + words, share);
        double dependency = paths[v] * below;
        sum[v] += dependency;
        share[v] = (1 + dependency) / paths[v];
      }
    }
  }

  /** The sum of values over the actors that are in the row and in the level. */
  private double total(long[] rows, int row, int level, double[] values) {
    double total = 0;
    for (int i = 0; i < words; i++) {
      int first = i << 6;
      for (long bits = rows[row + i] & levels[level + i]; bits != 0; bits &= bits - 1) {
        total += values[first + Long.numberOfTrailingZeros(bits)];
      }
    }
    return total;
  }
}
