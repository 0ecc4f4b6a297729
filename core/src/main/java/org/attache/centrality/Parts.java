package org.attache.centrality;

import org.attache.internal.Rows;

/** Actors dealt in parts, which depend on the graph alone; few where there is little to do. */
record Parts(int count, int order) {
  private static final int MOST = 16;
  private static final int ARCS = 1 << 14;

  static Parts of(Rows rows) {
    return new Parts(Math.max(1, Math.min(MOST, rows.arcs() / ARCS)), rows.order());
  }

  /** The first actor of a part; of the part after the last, the number of actors. */
  int first(int part) {
    return (int) ((long) part * order / count);
  }
}
