package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** Breadth-first searches from up to 64 actors at once, one to each bit of a word. */
final class WordSearch {
  private final Rows rows;
  private final long[] seen;
  private final long[] here;
  private final long[] next;
  private final int[] level;
  private final int[] further;

  WordSearch(Rows rows) {
    int n = rows.order();
    this.rows = rows;
    seen = new long[n];
    here = new long[n];
    next = new long[n];
    level = new int[n];
    further = new int[n];
  }

  /** What is told of each actor that some sources, bits of a word, reach at so many hops. */
  interface Reached {
    void at(int hops, int v, long sources);
  }

  /** Searches from those sources, at most 64 and all different, and tells of all others. */
  void from(int[] sources, int begin, int end, Reached reached) {
    int size = 0;
    for (int i = begin; i < end; i++) {
      here[sources[i]] = seen[sources[i]] = 1L << (i - begin);
      level[size++] = sources[i];
    }
    for (int hops = 1; size > 0; hops++) {
      size = settle(hops, spread(size), reached);
    }
    Arrays.fill(seen, 0);
  }

  /** Hands the words of a level on to the partners; the number of those that got one. */
  private int spread(int size) {
    int found = 0;
    for (int i = 0; i < size; i++) {
      int v = level[i];
      long word = here[v];
      here[v] = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (next[w] == 0) {
          further[found++] = w;
        }
        next[w] |= word;
      }
    }
    return found;
  }

  /** Keeps what is new to an actor; the number of actors on the next level. */
  private int settle(int hops, int found, Reached reached) {
    int size = 0;
    for (int i = 0; i < found; i++) {
      int w = further[i];
      long fresh = next[w] & ~seen[w];
      next[w] = 0;
      if (fresh != 0) {
        seen[w] |= fresh;
        here[w] = fresh;
        level[size++] = w;
        reached.at(hops, w, fresh);
      }
    }
    return size;
  }
}
