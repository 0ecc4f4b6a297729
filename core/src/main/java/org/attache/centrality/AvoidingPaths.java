package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** Shortest paths in hops between outsiders of a group: what part of them passes it. */
final class AvoidingPaths {
  private final Rows rows;
  private final boolean[] member;
  private final int[] hops;
  private final int[] queue;
  private final double[] paths;
  private final double[] avoiding;

  AvoidingPaths(Rows rows, boolean[] member) {
    int n = rows.order();
    this.rows = rows;
    this.member = member;
    hops = new int[n];
    queue = new int[n];
    paths = new double[n];
    avoiding = new double[n];
    Arrays.fill(hops, -1);
  }

  /** The sum over outsiders of the share of paths from the source that have a member inside. */
  double through(int source) {
    int reached = search(source);
    double sum = 0;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      sum += member[v] ? 0 : (paths[v] - avoiding[v]) / paths[v];
      hops[v] = -1;
      paths[v] = 0;
      avoiding[v] = 0;
    }
    if (Double.isNaN(sum)) {
      throw new ArithmeticException("more than 1e308 shortest paths between two actors");
    }
    return sum;
  }

  private int search(int source) {
    hops[source] = 0;
    paths[source] = 1;
    avoiding[source] = 1;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      double clear = member[v] ? 0 : avoiding[v];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (hops[w] < 0) {
          hops[w] = hops[v] + 1;
          queue[reached++] = w;
        }
        if (hops[w] > hops[v]) {
          paths[w] += paths[v];
          avoiding[w] += clear;
        }
      }
    }
    return reached;
  }
}
