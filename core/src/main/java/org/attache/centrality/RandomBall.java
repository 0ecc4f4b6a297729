package org.attache.centrality;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.internal.Rows;

/** The actors around one, level by level, with the number of shortest paths to each. */
final class RandomBall {
  private final Rows forth;
  private final Rows back;
  final int[] hops;
  final double[] paths;
  final int[] queue;
  private int first;
  private int last;
  private int arcs;

  RandomBall(Rows forth, Rows back) {
    int n = forth.order();
    this.forth = forth;
    this.back = back;
    hops = new int[n];
    paths = new double[n];
    queue = new int[n];
    Arrays.fill(hops, -1);
  }

  void start(int v) {
    hops[v] = 0;
    paths[v] = 1;
    queue[0] = v;
    first = 0;
    last = 1;
    arcs = forth.degree(v);
  }

  /** Where the last level begins in the queue. */
  int first() {
    return first;
  }

  /** Where the last level ends in the queue. */
  int last() {
    return last;
  }

  /** What one more level costs. */
  int cost() {
    return arcs;
  }

  boolean isComplete() {
    return first == last;
  }

  /** The next level, queue[first] to queue[last − 1]. */
  void grow() {
    int end = last;
    arcs = 0;
    for (int i = first; i < end; i++) {
      int v = queue[i];
      int next = hops[v] + 1;
      for (int arc = forth.begin[v]; arc < forth.begin[v + 1]; arc++) {
        int w = forth.target[arc];
        if (hops[w] < 0) {
          hops[w] = next;
          queue[last++] = w;
          arcs += forth.degree(w);
        }
        if (hops[w] == next) {
          paths[w] += paths[v];
        }
      }
    }
    first = end;
  }

  /** The actor before v on one of the shortest paths to it, each path as likely. */
  int before(int v, SplittableRandom random) {
    double left = random.nextDouble() * paths[v];
    int chosen = -1;
    for (int arc = back.begin[v]; arc < back.begin[v + 1] && left >= 0; arc++) {
      int u = back.target[arc];
      if (hops[u] == hops[v] - 1) {
        chosen = u;
        left -= paths[u];
      }
    }
    return chosen;
  }

  /** Forgets what was reached. */
  void clear() {
    for (int i = 0; i < last; i++) {
      hops[queue[i]] = -1;
      paths[queue[i]] = 0;
    }
  }
}
