package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Breadth-first searches from up to 64 pivotal states at once, one to each bit of a word, which
 * count and add up whom they find hop by hop; scratch of one thread.
 */
final class GatheringSearch {
  private final Rows rows;
  private final boolean[] counted;
  private final boolean[] passed;
  private final double[] capability;
  private final int hops;
  private final long[] seen;
  private final long[] here;
  private final long[] next;
  private final int[] level;
  private final int[] further;
  private final int[] venue;
  private int venues;
  private final int[] reached = new int[Long.SIZE];
  private final double[] gathered = new double[Long.SIZE];
  private final int[] last = new int[Long.SIZE];
  private final List<int[]> reachedBy = new ArrayList<>();
  private final List<double[]> gatheredBy = new ArrayList<>();

  /** Those passed lead on to their partners without a hop, unless the search begins there. */
  GatheringSearch(Rows rows, boolean[] counted, boolean[] passed, double[] capability, int hops) {
    int n = rows.order();
    this.rows = rows;
    this.counted = counted;
    this.passed = passed;
    this.capability = capability;
    this.hops = hops;
    seen = new long[n];
    here = new long[n];
    next = new long[n];
    level = new int[n];
    further = new int[n];
    venue = new int[n];
  }

  /** Searches, once, from 64 of the sources or as many as are left; all are different. */
  List<List<PivotalReach.Hop>> from(int[] sources, int begin) {
    int end = Math.min(begin + Long.SIZE, sources.length);
    int size = 0;
    for (int i = begin; i < end; i++) {
      int v = sources[i];
      here[v] = seen[v] = 1L << (i - begin);
      gathered[i - begin] = capability[v];
      level[size++] = v;
    }
    keep();
    for (int hop = 1; size > 0 && hop <= hops; hop++) {
      Run.stopIfInterrupted();
      size = settle(hop, spread(level, size), 0);
      while (venues > 0) {
        int found = spread(venue, venues);
        venues = 0;
        size = settle(hop, found, size);
      }
      keep();
    }
    List<List<PivotalReach.Hop>> found = new ArrayList<>(end - begin);
    for (int source = 0; source < end - begin; source++) {
      found.add(byHop(source));
    }
    return found;
  }

  private void keep() {
    reachedBy.add(reached.clone());
    gatheredBy.add(gathered.clone());
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
  private int settle(int hop, int found, int before) {
    int size = before;
    for (int i = 0; i < found; i++) {
      int w = further[i];
      long fresh = next[w] & ~seen[w];
      next[w] = 0;
      if (fresh != 0) {
        seen[w] |= fresh;
        if (passed[w]) {
          venue[venues++] = w;
        } else if (here[w] == 0) {
          level[size++] = w;
        }
        here[w] |= fresh;
        if (counted[w]) {
          gather(w, fresh, hop);
        }
      }
    }
    return size;
  }

  private void gather(int w, long fresh, int hop) {
    double own = capability[w];
    for (long bits = fresh; bits != 0; bits &= bits - 1) {
      int source = Long.numberOfTrailingZeros(bits);
      reached[source]++;
      gathered[source] += own;
      last[source] = hop;
    }
  }

  /** What a source found, up to the last hop that found somebody. */
  private List<PivotalReach.Hop> byHop(int source) {
    PivotalReach.Hop[] own = new PivotalReach.Hop[last[source] + 1];
    for (int hop = 0; hop < own.length; hop++) {
      own[hop] = new PivotalReach.Hop(reachedBy.get(hop)[source], gatheredBy.get(hop)[source]);
    }
    return List.of(own);
  }
}
