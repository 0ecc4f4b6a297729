package org.attache.centrality;

import org.attache.Direction;
import org.attache.internal.Rows;

/** Takes the least tied actors away, level by level, until nobody is left. */
final class Peeling {
  private final Rows freed;
  private final int[] degree;
  private final int[] left;
  private final int[] gone;
  private int size;
  private int taken;

  private Peeling(Rows counted, Rows freed) {
    int n = counted.order();
    this.freed = freed;
    degree = new int[n];
    left = new int[n];
    gone = new int[n + 1];
    size = n;
    for (int v = 0; v < n; v++) {
      degree[v] = counted.degree(v);
      left[v] = v;
    }
  }

  /** The direction in which the partners lie who lose one when an actor goes. */
  static Direction against(Direction direction) {
    return switch (direction) {
      case OUT -> Direction.IN;
      case IN -> Direction.OUT;
      case ALL -> Direction.ALL;
    };
  }

  /** The core number of each actor; the second rows are the first turned round. */
  static double[] byDegree(Rows counted, Rows freed) {
    return new Peeling(counted, freed).levels();
  }

  private double[] levels() {
    int n = degree.length;
    double[] core = new double[n];
    int level = -1;
    while (taken < n) {
      int first = taken;
      level = nextLevel(level);
      for (int i = 0; i < size; i++) {
        gone[taken] = left[i];
        taken += degree[left[i]] == level ? 1 : 0;
      }
      for (int next = first; next < taken && taken < n; next++) {
        take(gone[next], level);
      }
      for (int i = first; i < taken; i++) {
        core[gone[i]] = level;
      }
    }
    return core;
  }

  /**
   * Drops those taken from the list of those left; the least degree of the others. Over all levels
   * no actor is looked at more often than it has partners.
   */
  private int nextLevel(int level) {
    int kept = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      int v = left[i];
      left[kept] = v;
      if (degree[v] > level) {
        kept++;
        least = Math.min(least, degree[v]);
      }
    }
    size = kept;
    return least;
  }

  /**
   * An actor's degree is the level only once, so nobody is taken twice, and no branch is needed.
   */
  private void take(int v, int level) {
    int[] target = freed.target;
    int end = freed.begin[v + 1];
    int count = taken;
    for (int arc = freed.begin[v]; arc < end; arc++) {
      int w = target[arc];
      gone[count] = w;
      count += --degree[w] == level ? 1 : 0;
    }
    taken = count;
  }
}
