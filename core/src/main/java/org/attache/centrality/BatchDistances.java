package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/**
 * Distances in hops from 64 sources at once: each has a bit in a word an actor. A level follows the
 * arcs of those just found or, when they have many, asks those still to be found by some source who
 * points at them, the busiest first, until all bits are there.
 */
final class BatchDistances implements DistanceSearch {
  static final int BATCH = Long.SIZE;
  private static final int PULL_FROM = 8;

  private final ByDegree out;
  private final ByDegree in;
  private final double cutoff;
  private final long[] seen;
  private final BitColumns columns = new BitColumns();
  private long[] level;
  private long[] next;
  private int[] found;
  private int[] nextFound;
  private int size;
  private int nextSize;

  BatchDistances(ByDegree out, ByDegree in, double cutoff) {
    int n = out.actor.length;
    this.out = out;
    this.in = in;
    this.cutoff = cutoff;
    seen = new long[n];
    level = new long[n];
    next = new long[n];
    found = new int[n];
    nextFound = new int[n];
  }

  @Override
  public void search(int from, int to, DistanceTally tally) {
    for (int first = from; first < to; first += BATCH) {
      Run.stopIfInterrupted();
      batch(first, Math.min(to, first + BATCH), tally);
    }
  }

  private void batch(int first, int end, DistanceTally tally) {
    begin(first, end);
    long all = -1L >>> (BATCH - (end - first));
    for (int hops = 1; size > 0 && hops <= cutoff; hops++) {
      nextSize = 0;
      if (arcs() > out.target.length / PULL_FROM) {
        pull(all);
      } else {
        push();
      }
      turn();
      columns.count(level, found, size);
      for (int i = first; i < end; i++) {
        if (columns.count[i - first] > 0) {
          tally.add(out.actor[i], hops, columns.count[i - first]);
        }
      }
    }
  }

  private void begin(int first, int end) {
    Arrays.fill(seen, 0);
    Arrays.fill(level, 0);
    for (int i = first; i < end; i++) {
      level[i] = 1L << (i - first);
      seen[i] = level[i];
      found[i - first] = i;
    }
    size = end - first;
  }

  /** Those just found become the level. */
  private void turn() {
    for (int i = 0; i < size; i++) {
      level[found[i]] = 0;
    }
    long[] words = level;
    level = next;
    next = words;
    int[] places = found;
    found = nextFound;
    nextFound = places;
    size = nextSize;
  }

  private long arcs() {
    long arcs = 0;
    for (int i = 0; i < size; i++) {
      arcs += out.begin[found[i] + 1] - out.begin[found[i]];
    }
    return arcs;
  }

  private void push() {
    for (int i = 0; i < size; i++) {
      int v = found[i];
      long bits = level[v];
      for (int arc = out.begin[v]; arc < out.begin[v + 1]; arc++) {
        int w = out.target[arc];
        long fresh = bits & ~seen[w];
        if (fresh != 0) {
          if (next[w] == 0) {
            nextFound[nextSize++] = w;
          }
          next[w] |= fresh;
        }
      }
    }
    for (int i = 0; i < nextSize; i++) {
      seen[nextFound[i]] |= next[nextFound[i]];
    }
  }

  private void pull(long all) {
    for (int w = 0; w < seen.length; w++) {
      long wanted = all & ~seen[w];
      if (wanted != 0) {
        long fresh = wanted & arriving(w, wanted);
        if (fresh != 0) {
          next[w] = fresh;
          seen[w] |= fresh;
          nextFound[nextSize++] = w;
        }
      }
    }
  }

  private long arriving(int w, long wanted) {
    long bits = 0;
    int end = in.begin[w + 1];
    for (int arc = in.begin[w]; arc < end; arc++) {
      bits |= level[in.target[arc]];
      if ((wanted & ~bits) == 0) {
        break;
      }
    }
    return bits;
  }
}
