package org.attache.benchmarks;

import java.util.Arrays;

/**
 * The yardstick for measures on shortest paths in hops: Brandes' algorithm and breadth-first search
 * as in the textbook, on int arrays, without tricks.
 */
final class PlainPaths {
  private final PlainRows rows;
  private final int[] hops;
  private final int[] queue;
  private final double[] paths;
  private final double[] dependency;

  PlainPaths(PlainRows rows) {
    this.rows = rows;
    this.hops = new int[rows.order];
    this.queue = new int[rows.order];
    this.paths = new double[rows.order];
    this.dependency = new double[rows.order];
  }

  double[] betweenness() {
    double[] scores = new double[rows.order];
    for (int source = 0; source < rows.order; source++) {
      int reached = countPaths(source);
      Arrays.fill(dependency, 0);
      for (int i = reached - 1; i > 0; i--) {
        int w = queue[i];
        for (int arc = rows.begin[w]; arc < rows.begin[w + 1]; arc++) {
          int v = rows.target[arc];
          if (hops[v] == hops[w] - 1) {
            dependency[v] += paths[v] / paths[w] * (1 + dependency[w]);
          }
        }
        scores[w] += dependency[w] / 2;
      }
    }
    return scores;
  }

  private int countPaths(int source) {
    Arrays.fill(hops, -1);
    Arrays.fill(paths, 0);
    hops[source] = 0;
    paths[source] = 1;
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
        if (hops[w] == hops[v] + 1) {
          paths[w] += paths[v];
        }
      }
    }
    return reached;
  }

  double[] closeness() {
    double[] scores = new double[rows.order];
    for (int source = 0; source < rows.order; source++) {
      int reached = search(source);
      long sum = 0;
      for (int i = 1; i < reached; i++) {
        sum += hops[queue[i]];
      }
      scores[source] = sum == 0 ? 0 : (reached - 1.0) / (rows.order - 1) * (reached - 1) / sum;
    }
    return scores;
  }

  double[] harmonic() {
    double[] scores = new double[rows.order];
    for (int source = 0; source < rows.order; source++) {
      int reached = search(source);
      for (int i = 1; i < reached; i++) {
        scores[source] += 1.0 / hops[queue[i]];
      }
    }
    return scores;
  }

  private int search(int source) {
    Arrays.fill(hops, -1);
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
