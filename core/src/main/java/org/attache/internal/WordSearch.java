package org.attache.internal;

import java.util.Arrays;

/**
 * Breadth-first searches from up to 64 actors at once, one to each bit of a word; scratch of one
 * thread.
 */
public final class WordSearch {
  private final Rows rows;
  private final boolean[] passed;
  private final long[] seen;
  private final long[] here;
  private final long[] next;
  private final int[] level;
  private final int[] further;
  private final int[] way;
  private final int[] ways = new int[1];

  /**
   * Searches that count a hop from each actor they leave.
   *
   * @param rows the graph
   */
  public WordSearch(Rows rows) {
    this(rows, new boolean[rows.order()]);
  }

  /**
   * Searches that pass some actors without a hop.
   *
   * @param rows the graph
   * @param passed who leads on to its partners in the hop in which it is found itself; a source is
   *     left by a hop all the same. Not copied
   */
  public WordSearch(Rows rows, boolean[] passed) {
    int n = rows.order();
    this.rows = rows;
    this.passed = passed;
    seen = new long[n];
    here = new long[n];
    next = new long[n];
    level = new int[n];
    further = new int[n];
    way = new int[n];
  }

  /** What is told of each actor that some sources, bits of a word, reach at so many hops. */
  @FunctionalInterface
  public interface Reached {
    /**
     * Takes note; hops never fall within a search.
     *
     * @param hops at how many hops
     * @param v who is reached
     * @param sources by whom, a bit for each
     */
    void at(int hops, int v, long sources);
  }

  /**
   * Searches from some sources and tells of all others.
   *
   * @param sources all different
   * @param begin the place of the first of them
   * @param end the place after the last of them, at most 64 later
   * @param reached who is told
   */
  public void from(int[] sources, int begin, int end, Reached reached) {
    from(sources, begin, end, Integer.MAX_VALUE, reached);
  }

  /**
   * Searches from some sources and tells of all others within some hops.
   *
   * @param sources all different
   * @param begin the place of the first of them
   * @param end the place after the last of them, at most 64 later
   * @param most how many hops at most
   * @param reached who is told
   */
  public void from(int[] sources, int begin, int end, int most, Reached reached) {
    int size = 0;
    for (int i = begin; i < end; i++) {
      here[sources[i]] = seen[sources[i]] = 1L << (i - begin);
      level[size++] = sources[i];
    }
    for (int hops = 1; size > 0 && hops <= most; hops++) {
      size = settle(hops, spread(level, size), 0, reached);
      while (ways[0] > 0) {
        int found = spread(way, ways[0]);
        ways[0] = 0;
        size = settle(hops, found, size, reached);
      }
    }
    for (int i = 0; i < size; i++) {
      here[level[i]] = 0;
    }
    Arrays.fill(seen, 0);
  }

  /** Hands the words of a level on to the partners; the number of those that got one. */
  private int spread(int[] from, int size) {
    int found = 0;
    for (int i = 0; i < size; i++) {
      int v = from[i];
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

  /** Keeps what is new to an actor; how many actors the next level has then. */
  private int settle(int hops, int found, int before, Reached reached) {
    int size = before;
    for (int i = 0; i < found; i++) {
      int w = further[i];
      long fresh = next[w] & ~seen[w];
      next[w] = 0;
      if (fresh != 0) {
        seen[w] |= fresh;
        if (passed[w]) {
          way[ways[0]++] = w;
        } else if (here[w] == 0) {
          level[size++] = w;
        }
        here[w] |= fresh;
        reached.at(hops, w, fresh);
      }
    }
    return size;
  }
}
