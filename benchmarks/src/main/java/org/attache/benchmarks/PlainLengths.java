package org.attache.benchmarks;

import java.util.Arrays;

/** The yardstick for measures on shortest paths by length: Dijkstra with a binary heap of ints. */
final class PlainLengths {
  private final PlainRows rows;
  private final double[] length;
  private final double[] distance;
  private final double[] paths;
  private final double[] dependency;
  private final int[] order;
  private final int[] heap;
  private final int[] place;
  private int size;

  PlainLengths(PlainRows rows) {
    this.rows = rows;
    this.length = Arrays.stream(rows.weight).map(w -> 1 / w).toArray();
    this.distance = new double[rows.order];
    this.paths = new double[rows.order];
    this.dependency = new double[rows.order];
    this.order = new int[rows.order];
    this.heap = new int[rows.order];
    this.place = new int[rows.order];
  }

  double[] betweenness() {
    double[] scores = new double[rows.order];
    for (int source = 0; source < rows.order; source++) {
      int reached = search(source);
      Arrays.fill(dependency, 0);
      for (int i = reached - 1; i > 0; i--) {
        int w = order[i];
        for (int arc = rows.begin[w]; arc < rows.begin[w + 1]; arc++) {
          int v = rows.target[arc];
          if (Math.abs(distance[v] + length[arc] - distance[w]) <= 1e-10 * distance[w]) {
            dependency[v] += paths[v] / paths[w] * (1 + dependency[w]);
          }
        }
        scores[w] += dependency[w] / 2;
      }
    }
    return scores;
  }

  double[] closeness() {
    double[] scores = new double[rows.order];
    for (int source = 0; source < rows.order; source++) {
      int reached = search(source);
      double sum = 0;
      for (int i = 1; i < reached; i++) {
        sum += distance[order[i]];
      }
      scores[source] = sum == 0 ? 0 : (reached - 1.0) / (rows.order - 1) * (reached - 1) / sum;
    }
    return scores;
  }

  private int search(int source) {
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    Arrays.fill(place, -1);
    Arrays.fill(paths, 0);
    distance[source] = 0;
    paths[source] = 1;
    size = 0;
    rise(size++, source);
    int reached = 0;
    while (size > 0) {
      int v = pop();
      order[reached++] = v;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        double through = distance[v] + length[arc];
        if (through < distance[w] * (1 - 1e-10)) {
          boolean fresh = distance[w] == Double.POSITIVE_INFINITY;
          distance[w] = through;
          paths[w] = paths[v];
          rise(fresh ? size++ : place[w], w);
        } else if (through <= distance[w] * (1 + 1e-10) && place[w] >= 0) {
          paths[w] += paths[v];
        }
      }
    }
    return reached;
  }

  private int pop() {
    int top = heap[0];
    place[top] = -1;
    int last = heap[--size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      child += child + 1 < size && distance[heap[child + 1]] < distance[heap[child]] ? 1 : 0;
      if (distance[heap[child]] >= distance[last]) {
        break;
      }
      heap[at] = heap[child];
      place[heap[at]] = at;
      at = child;
    }
    if (size > 0) {
      heap[at] = last;
      place[last] = at;
    }
    return top;
  }

  private void rise(int from, int v) {
    int at = from;
    while (at > 0 && distance[heap[(at - 1) / 2]] > distance[v]) {
      heap[at] = heap[(at - 1) / 2];
      place[heap[at]] = at;
      at = (at - 1) / 2;
    }
    heap[at] = v;
    place[v] = at;
  }
}
