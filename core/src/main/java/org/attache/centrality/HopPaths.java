package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** Shortest paths in hops, by breadth-first search. */
final class HopPaths implements ShortestPaths {
  private final int[] begin;
  private final int[] target;
  private final int[] hops;
  private final int[] queue;
  private final double[] paths;
  private final double[] share;

  HopPaths(Rows rows) {
    int n = rows.order();
    begin = rows.begin;
    target = rows.target;
    hops = new int[n];
    queue = new int[n];
    paths = new double[n];
    share = new double[n];
    Arrays.fill(hops, -1);
  }

  @Override
  public void addDependencies(int source, double[] sum) {
    int reached = search(source);
    for (int i = reached - 1; i > 0; i--) {
      int v = queue[i];
      double below = 0;
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        int w = target[arc];
        if (hops[w] > hops[v]) {
          below += share[w];
        }
      }
      double dependency = paths[v] * below;
      sum[v] += dependency;
      share[v] = (1 + dependency) / paths[v];
    }
    for (int i = 0; i < reached; i++) {
      hops[queue[i]] = -1;
      paths[queue[i]] = 0;
    }
  }

  /** Fills the queue in order of distance and counts paths; the number of actors reached. */
  private int search(int source) {
    hops[source] = 0;
    paths[source] = 1;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      int next = hops[v] + 1;
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        int w = target[arc];
        if (hops[w] < 0) {
          hops[w] = next;
          queue[reached++] = w;
        }
        if (hops[w] == next) {
          paths[w] += paths[v];
        }
      }
    }
    return reached;
  }
}
