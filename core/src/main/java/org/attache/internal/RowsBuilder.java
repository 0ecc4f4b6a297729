package org.attache.internal;

import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.Parallel;

/** Fills rows one actor after the other. */
final class RowsBuilder {
  private final Parallel parallel;
  private final boolean counts;
  private final int[] begin;
  private final int[] target;
  private final double[] weight;
  private int size;

  RowsBuilder(Parallel parallel, int order, int mostArcs) {
    this.parallel = parallel;
    this.counts = parallel == Parallel.DISTINCT || parallel == Parallel.COUNT;
    this.begin = new int[order + 1];
    this.target = new int[mostArcs];
    this.weight = new double[parallel == Parallel.DISTINCT ? 0 : mostArcs];
  }

  void add(int v, Adjacency arcs) {
    for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
      add(v, arcs, arc);
    }
    begin[v + 1] = size;
  }

  /** Merges two rows that are both sorted by target. */
  void addBoth(int v, Adjacency out, Adjacency in) {
    int i = out.begin(v);
    int j = in.begin(v);
    while (i < out.end(v) || j < in.end(v)) {
      boolean leaves = j == in.end(v) || (i < out.end(v) && out.target(i) <= in.target(j));
      if (leaves) {
        add(v, out, i++);
      } else {
        add(v, in, j++);
      }
    }
    begin[v + 1] = size;
  }

  private void add(int v, Adjacency arcs, int arc) {
    int to = arcs.target(arc);
    if (to == v) {
      return;
    }
    boolean again = size > begin[v] && target[size - 1] == to;
    if (!again) {
      target[size++] = to;
    }
    if (parallel != Parallel.DISTINCT) {
      double next = counts ? 1 : arcs.weight(arc);
      weight[size - 1] = again ? joined(weight[size - 1], next) : next;
    }
  }

  private double joined(double before, double next) {
    return parallel == Parallel.MAX ? Math.max(before, next) : before + next;
  }

  Rows rows() {
    boolean weighted = parallel != Parallel.DISTINCT;
    return Rows.of(
        begin, Arrays.copyOf(target, size), weighted ? Arrays.copyOf(weight, size) : weight);
  }
}
