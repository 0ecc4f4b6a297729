package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/**
 * Shortest paths by length, after Dijkstra with a binary heap. Paths are counted once all distances
 * stand, along arcs that are tight up to a relative tolerance, so that the order of additions does
 * not decide which paths are equally short.
 */
final class LengthPaths implements ShortestPaths {
  private static final double TOLERANCE = 1e-10;
  private static final int UNSEEN = -1;
  private static final int SETTLED = -2;

  private final int[] begin;
  private final int[] target;
  private final double[] length;
  private final double[] distance;
  private final int[] order;
  private final int[] rank;
  private final double[] paths;
  private final double[] share;
  private final int[] heap;
  private final int[] heapPlace;
  private int heapSize;

  LengthPaths(Rows rows, double[] length) {
    int n = rows.order();
    this.begin = rows.begin;
    this.target = rows.target;
    this.length = length;
    this.distance = new double[n];
    this.order = new int[n];
    this.rank = new int[n];
    this.paths = new double[n];
    this.share = new double[n];
    this.heap = new int[n];
    this.heapPlace = new int[n];
    Arrays.fill(heapPlace, UNSEEN);
  }

  @Override
  public void addDependencies(int source, double[] sum) {
    int reached = settle(source);
    countPaths(source, reached);
    for (int i = reached - 1; i > 0; i--) {
      int v = order[i];
      double below = 0;
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        if (isTight(v, arc)) {
          below += share[target[arc]];
        }
      }
      double dependency = paths[v] * below;
      sum[v] += dependency;
      share[v] = (1 + dependency) / paths[v];
    }
    for (int i = 0; i < reached; i++) {
      heapPlace[order[i]] = UNSEEN;
      paths[order[i]] = 0;
    }
  }

  private void countPaths(int source, int reached) {
    paths[source] = 1;
    for (int i = 0; i < reached; i++) {
      int v = order[i];
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        if (isTight(v, arc)) {
          paths[target[arc]] += paths[v];
        }
      }
    }
  }

  /**
   * Whether the arc lies on a shortest path from the source. The slack is less than the arc, so
   * that between two actors as far from the source no arc is tight, however short.
   */
  private boolean isTight(int v, int arc) {
    int w = target[arc];
    double slack = Math.min(TOLERANCE * distance[w], length[arc] / 2);
    return rank[w] > rank[v] && distance[v] + length[arc] <= distance[w] + slack;
  }

  /** Distances from the source, nearest first; the number of actors reached. */
  private int settle(int source) {
    distance[source] = 0;
    push(source);
    int reached = 0;
    while (heapSize > 0) {
      int v = pop();
      rank[v] = reached;
      order[reached++] = v;
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        int w = target[arc];
        double through = distance[v] + length[arc];
        if (heapPlace[w] == UNSEEN) {
          distance[w] = through;
          push(w);
        } else if (heapPlace[w] != SETTLED && through < distance[w]) {
          distance[w] = through;
          rise(heapPlace[w], w);
        }
      }
    }
    return reached;
  }

  private void push(int v) {
    rise(heapSize++, v);
  }

  private int pop() {
    int top = heap[0];
    heapPlace[top] = SETTLED;
    int last = heap[--heapSize];
    if (heapSize > 0) {
      sink(last);
    }
    return top;
  }

  private void rise(int from, int v) {
    int place = from;
    while (place > 0) {
      int above = heap[(place - 1) >> 1];
      if (distance[above] <= distance[v]) {
        break;
      }
      put(place, above);
      place = (place - 1) >> 1;
    }
    put(place, v);
  }

  private void sink(int v) {
    int place = 0;
    int child = 1;
    while (child < heapSize) {
      if (child + 1 < heapSize && distance[heap[child + 1]] < distance[heap[child]]) {
        child++;
      }
      if (distance[heap[child]] >= distance[v]) {
        break;
      }
      put(place, heap[child]);
      place = child;
      child = 2 * place + 1;
    }
    put(place, v);
  }

  private void put(int place, int v) {
    heap[place] = v;
    heapPlace[v] = place;
  }
}
