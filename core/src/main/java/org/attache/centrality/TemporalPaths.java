package org.attache.centrality;

import java.util.Arrays;

/**
 * Shortest time-respecting paths from one actor, counted by when they arrive: Brandes' search over
 * pairs of actor and slice, which are the states. What may go on in a slice is a running sum over
 * what arrived before, and going back over what goes on after.
 */
final class TemporalPaths {
  private final TimeSlices slices;
  private final int width;
  private final int lag;
  private final int[] depth;
  private final double[] paths;
  private final double[] share;
  private final double[] running;
  private final int[] nearest;
  private final int[] earliest;
  private final double[] arriving;
  private final int[] queue;
  private final int[] levelEnd;
  private int size;

  /** Strict paths cross at most one tie a slice. */
  TemporalPaths(TimeSlices slices, boolean strict) {
    int n = slices.order();
    this.slices = slices;
    this.width = slices.slices;
    this.lag = strict ? 1 : 0;
    int states = Math.multiplyExact(n, width);
    depth = new int[states];
    paths = new double[states];
    share = new double[states];
    running = new double[width + 1];
    nearest = new int[n];
    earliest = new int[n];
    arriving = new double[n];
    queue = new int[states];
    levelEnd = new int[n + 2];
  }

  /** Adds to each other actor what share of the source's shortest paths runs through it. */
  void addDependencies(int source, double[] sum) {
    int last = search(source);
    for (int level = last; level > 0; level--) {
      collect(level, sum);
    }
    for (int i = 0; i < size; i++) {
      depth[queue[i]] = 0;
      paths[queue[i]] = 0;
    }
  }

  /** Level by level; the last that holds a state. */
  private int search(int source) {
    Arrays.fill(nearest, 0);
    Arrays.fill(arriving, 0);
    Arrays.fill(earliest, width);
    earliest[source] = 0;
    size = 0;
    Arrays.fill(running, 1);
    cross(source, 1);
    int level = 1;
    settle(1);
    while (levelEnd[level] > levelEnd[level - 1]) {
      advance(level);
      level++;
      settle(level);
    }
    return level - 1;
  }

  /** Goes on from all states of a level; those of one actor stand together. */
  private void advance(int level) {
    int i = levelEnd[level - 1];
    while (i < levelEnd[level]) {
      int v = queue[i] / width;
      Arrays.fill(running, 0);
      for (; i < levelEnd[level] && queue[i] / width == v; i++) {
        running[queue[i] % width + lag] = paths[queue[i]];
      }
      for (int t = 1; t <= width; t++) {
        running[t] += running[t - 1];
      }
      cross(v, level + 1);
    }
  }

  /** Who arrives no earlier than on a shorter path gets nobody anywhere sooner. */
  private void cross(int v, int level) {
    for (int arc = slices.begin[v]; arc < slices.begin[v + 1]; arc++) {
      int t = slices.slice[arc];
      int w = slices.target[arc];
      if (running[t] > 0 && t < earliest[w]) {
        int state = w * width + t;
        if (depth[state] == 0) {
          depth[state] = level;
          queue[size++] = state;
        }
        paths[state] += running[t];
      }
    }
  }

  /** Closes a level: who is reached for the first time, by how many paths, and how early. */
  private void settle(int level) {
    Arrays.sort(queue, levelEnd[level - 1], size);
    levelEnd[level] = size;
    for (int i = levelEnd[level - 1]; i < size; i++) {
      int v = queue[i] / width;
      double here = PathDag.counted(paths[queue[i]]);
      earliest[v] = Math.min(earliest[v], queue[i] % width);
      if (nearest[v] == 0 || nearest[v] == level) {
        nearest[v] = level;
        arriving[v] = PathDag.counted(arriving[v] + here);
      }
    }
  }

  private void collect(int level, double[] sum) {
    int i = levelEnd[level - 1];
    while (i < levelEnd[level]) {
      int v = queue[i] / width;
      gather(v, level + 1);
      double ending = nearest[v] == level ? 1 / arriving[v] : 0;
      for (; i < levelEnd[level] && queue[i] / width == v; i++) {
        double through = running[queue[i] % width + lag];
        sum[v] += paths[queue[i]] * through;
        share[queue[i]] = through + ending;
      }
    }
  }

  /** What the states of the next level are worth that a tie of the actor leads to, from then on. */
  private void gather(int v, int level) {
    Arrays.fill(running, 0);
    for (int arc = slices.begin[v]; arc < slices.begin[v + 1]; arc++) {
      int state = slices.target[arc] * width + slices.slice[arc];
      if (depth[state] == level) {
        running[slices.slice[arc]] += share[state];
      }
    }
    for (int t = width - 1; t >= 0; t--) {
      running[t] += running[t + 1];
    }
  }
}
