package org.attache.coalition;

import java.util.Arrays;

/**
 * Best paths from one actor: those whose arcs have the greatest product, or the greatest least
 * value. Actors are settled best first, of those as good the one of fewer hops, then in code order.
 */
final class PathSearch {
  private static final int UNSEEN = -1;

  /** The best value of a path to each actor seen. */
  final double[] value;

  /** The hops of that path; −1 where no path leads. */
  final int[] hops;

  /** The actor before each on its path; −1 at the start. */
  final int[] through;

  private final PathRows rows;
  private final boolean narrows;
  private final int[] heap;
  private final int[] place;
  private int size;

  /**
   * A search not yet begun.
   *
   * @param narrows whether a path is worth its least arc, else the product of its arcs
   */
  PathSearch(PathRows rows, boolean narrows) {
    this.rows = rows;
    this.narrows = narrows;
    int n = rows.order();
    value = new double[n];
    hops = new int[n];
    through = new int[n];
    heap = new int[n];
    place = new int[n];
    Arrays.fill(hops, UNSEEN);
    Arrays.fill(through, UNSEEN);
  }

  PathSearch from(int start) {
    return from(start, UNSEEN, new boolean[rows.order()], new boolean[rows.order()]);
  }

  /**
   * Searches around actors.
   *
   * @param barred actors no path may touch
   * @param last an actor that paths must not enter from those of {@code before}
   */
  PathSearch from(int start, int last, boolean[] barred, boolean[] before) {
    offer(start, narrows ? Double.POSITIVE_INFINITY : 1, 0, UNSEEN);
    while (size > 0) {
      int v = pop();
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (!barred[w] && !(w == last && before[v])) {
          double arcValue = rows.value[arc];
          double to = narrows ? Math.min(value[v], arcValue) : value[v] * arcValue;
          offer(w, to, hops[v] + 1, v);
        }
      }
    }
    return this;
  }

  private void offer(int v, double to, int steps, int by) {
    boolean first = hops[v] == UNSEEN;
    if (first || to > value[v] || (to == value[v] && steps < hops[v] && place[v] != UNSEEN)) {
      value[v] = to;
      hops[v] = steps;
      through[v] = by;
      if (first) {
        place[v] = size++;
      }
      rise(v, place[v]);
    }
  }

  private boolean isBefore(int v, int w) {
    if (value[v] != value[w]) {
      return value[v] > value[w];
    }
    return hops[v] == hops[w] ? v < w : hops[v] < hops[w];
  }

  private void rise(int v, int from) {
    int at = from;
    while (at > 0 && isBefore(v, heap[(at - 1) >> 1])) {
      put(at, heap[(at - 1) >> 1]);
      at = (at - 1) >> 1;
    }
    put(at, v);
  }

  private int pop() {
    int top = heap[0];
    place[top] = UNSEEN;
    size--;
    if (size > 0) {
      sink(heap[size]);
    }
    return top;
  }

  private void sink(int v) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) {
        child++;
      }
      if (isBefore(v, heap[child])) {
        break;
      }
      put(at, heap[child]);
      at = child;
      child = 2 * at + 1;
    }
    put(at, v);
  }

  private void put(int at, int v) {
    heap[at] = v;
    place[v] = at;
  }
}
