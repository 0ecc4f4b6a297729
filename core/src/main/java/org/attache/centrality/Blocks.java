package org.attache.centrality;

import org.attache.internal.Rows;

/** Actors dealt in blocks, which depend on the graph alone; few where there is little to do. */
record Blocks(int count, int order) {
  private static final int MOST = 16;
  private static final int ARCS = 1 << 14;

  static Blocks of(Rows rows) {
    return new Blocks(Math.max(1, Math.min(MOST, rows.arcs() / ARCS)), rows.order());
  }

  /** The first actor of a block; of the block after the last, the number of actors. */
  int first(int block) {
    return (int) ((long) block * order / count);
  }
}
