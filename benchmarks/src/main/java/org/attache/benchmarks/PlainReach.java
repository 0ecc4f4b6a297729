package org.attache.benchmarks;

import java.util.Arrays;

/** The yardstick for pivotal states: one breadth-first search after the other, in a queue. */
final class PlainReach {
  private final PlainRows rows;
  private final double[] capability;
  private final int hops;

  PlainReach(PlainRows rows, double[] capability, int hops) {
    this.rows = rows;
    this.capability = capability;
    this.hops = hops;
  }

  /** What each actor gathers, by hop: its own first, then all within one hop, and so on. */
  double[][] gathered() {
    int[] distance = new int[rows.order];
    int[] queue = new int[rows.order];
    double[][] gathered = new double[rows.order][];
    for (int source = 0; source < rows.order; source++) {
      gathered[source] = from(source, distance, queue);
    }
    return gathered;
  }

  private double[] from(int source, int[] distance, int[] queue) {
    Arrays.fill(distance, -1);
    distance[source] = 0;
    queue[0] = source;
    int found = 1;
    double sum = 0;
    double[] byHop = new double[8];
    int last = 0;
    for (int i = 0; i < found; i++) {
      int v = queue[i];
      last = distance[v];
      byHop = last < byHop.length ? byHop : Arrays.copyOf(byHop, 2 * last);
      sum += capability[v];
      byHop[last] = sum;
      for (int arc = rows.begin[v]; last < hops && arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (distance[w] < 0) {
          distance[w] = last + 1;
          queue[found++] = w;
        }
      }
    }
    return Arrays.copyOf(byHop, last + 1);
  }
}
