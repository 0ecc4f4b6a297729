package org.attache.centrality;

import java.util.Arrays;

/**
 * Rows with the length of each arc, the shortest first in each row, so that a search may leave a
 * row where no arc is short enough any more. Shared by threads, never changed.
 */
final class LengthRows {
  /** Lengths within a row may be out of order by less than this, relatively. */
  private static final double DISORDER = 1e-6;

  /** The same of lengths too small for all their bits, absolutely. */
  private static final double SUBNORMAL_DISORDER = 1e-312;

  final int[] begin;
  final int[] target;
  final double[] length;

  /** Which arc of the rows each arc was. */
  final int[] arc;

  /** How many actors could be reached at most, if arcs ran both ways. */
  final int[] component;

  LengthRows(int[] begin, int[] target, double[] length) {
    this.begin = begin;
    this.arc = shortestFirst(begin, length);
    this.target = new int[arc.length];
    this.length = new double[arc.length];
    for (int i = 0; i < arc.length; i++) {
      this.target[i] = target[arc[i]];
      this.length[i] = length[arc[i]];
    }
    this.component = components();
  }

  /** No arc of at most that length stands behind a longer one than this in its row. */
  static double upTo(double length) {
    return length * (1 + DISORDER) + SUBNORMAL_DISORDER;
  }

  /**
   * Sorts longs that hold the upper bits of a length, which order as the length does, and in place
   * of the lower ones the arc's place in its row.
   */
  private static int[] shortestFirst(int[] begin, double[] length) {
    int most = 1;
    for (int v = 0; v + 1 < begin.length; v++) {
      most = Math.max(most, begin[v + 1] - begin[v]);
    }
    long low = 2L * Integer.highestOneBit(most) - 1;
    long[] keys = new long[length.length];
    int[] arcs = new int[length.length];
    for (int v = 0; v + 1 < begin.length; v++) {
      for (int i = begin[v]; i < begin[v + 1]; i++) {
        keys[i] = (Double.doubleToRawLongBits(length[i]) & ~low) | (i - begin[v]);
      }
      Arrays.sort(keys, begin[v], begin[v + 1]);
      for (int i = begin[v]; i < begin[v + 1]; i++) {
        arcs[i] = begin[v] + (int) (keys[i] & low);
      }
    }
    return arcs;
  }

  private int[] components() {
    int n = begin.length - 1;
    int[] root = new int[n];
    Arrays.setAll(root, v -> v);
    for (int v = 0; v < n; v++) {
      for (int i = begin[v]; i < begin[v + 1]; i++) {
        root[root(root, v)] = root(root, target[i]);
      }
    }
    int[] size = new int[n];
    for (int v = 0; v < n; v++) {
      size[root(root, v)]++;
    }
    int[] sizes = new int[n];
    Arrays.setAll(sizes, v -> size[root(root, v)]);
    return sizes;
  }

  /** The root of an actor's tree, which is made flatter on the way. */
  private static int root(int[] root, int v) {
    int at = v;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
