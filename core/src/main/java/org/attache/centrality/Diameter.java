package org.attache.centrality;

import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/** How many inner actors a shortest path in hops can have, bounded by one search a component. */
final class Diameter {
  private final Rows rows;
  private final int[] hops;
  private final int[] queue;

  private Diameter(Rows rows) {
    this.rows = rows;
    hops = new int[rows.order()];
    queue = new int[rows.order()];
    Arrays.fill(hops, -1);
  }

  /**
   * At least 1. A path can have all actors of a component inside but two; where ties have no
   * direction, also no more than twice the way from some actor to the furthest, less one.
   */
  static int inner(Adjacency arcs) {
    Diameter search = new Diameter(Rows.of(arcs, Direction.ALL, Parallel.DISTINCT));
    int most = 1;
    for (int v = 0; v < arcs.order(); v++) {
      if (search.hops[v] < 0) {
        int size = search.from(v);
        int twice = 2 * search.hops[search.queue[size - 1]] - 1;
        most = Math.max(most, arcs.isDirected() ? size - 2 : Math.min(size - 2, twice));
      }
    }
    return most;
  }

  /** Fills the queue with the actor's component, nearest first; its size. */
  private int from(int source) {
    hops[source] = 0;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (hops[w] < 0) {
          hops[w] = hops[v] + 1;
          queue[reached++] = w;
        }
      }
    }
    return reached;
  }
}
