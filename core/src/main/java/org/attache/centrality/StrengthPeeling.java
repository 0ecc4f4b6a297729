package org.attache.centrality;

import org.attache.internal.Rows;

/**
 * Takes the actor of the least strength away, one after the other, from a binary heap. Strengths
 * are kept with what rounding took off them: after a hundred thousand subtractions from the
 * strength of a hub the last tie left would else not be what it was.
 */
final class StrengthPeeling {
  private final Rows freed;
  private final double[] strength;
  private final double[] rest;
  private final int[] heap;
  private final int[] place;
  private int size;

  private StrengthPeeling(Rows counted, Rows freed) {
    int n = counted.order();
    this.freed = freed;
    strength = Strengths.of(counted);
    rest = new double[n];
    heap = new int[n];
    place = new int[n];
    size = n;
    for (int v = 0; v < n; v++) {
      heap[v] = v;
      place[v] = v;
      strength[v] = 0;
      for (int arc = counted.begin[v]; arc < counted.begin[v + 1]; arc++) {
        add(v, counted.weight(arc));
      }
    }
    for (int at = n / 2 - 1; at >= 0; at--) {
      sink(at, heap[at]);
    }
  }

  /** The strength core of each actor; the second rows are the first turned round. */
  static double[] of(Rows counted, Rows freed) {
    return new StrengthPeeling(counted, freed).levels();
  }

  private double[] levels() {
    double[] core = new double[strength.length];
    double level = 0;
    while (size > 0) {
      int v = first();
      level = Math.max(level, strength[v]);
      core[v] = level;
      for (int arc = freed.begin[v]; arc < freed.begin[v + 1]; arc++) {
        int w = freed.target[arc];
        if (place[w] >= 0) {
          add(w, -freed.weight(arc));
          rise(place[w], w);
        }
      }
    }
    return core;
  }

  /**
   * Keeps the error of the sum. Source: Knuth, The Art of Computer Programming, volume 2, section
   * 4.2.2, theorem B.
   */
  private void add(int v, double term) {
    double before = strength[v];
    double sum = before + term;
    double added = sum - before;
    rest[v] += (before - (sum - added)) + (term - added);
    strength[v] = sum + rest[v];
    rest[v] -= strength[v] - sum;
  }

  private int first() {
    int v = heap[0];
    place[v] = -1;
    size--;
    if (size > 0) {
      sink(0, heap[size]);
    }
    return v;
  }

  private void rise(int from, int v) {
    int at = from;
    while (at > 0 && strength[v] < strength[heap[(at - 1) >> 1]]) {
      put(at, heap[(at - 1) >> 1]);
      at = (at - 1) >> 1;
    }
    put(at, v);
  }

  private void sink(int from, int v) {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && strength[heap[child + 1]] < strength[heap[child]]) {
        child++;
      }
      if (strength[v] <= strength[heap[child]]) {
        break;
      }
      put(at, heap[child]);
      at = child;
    }
    put(at, v);
  }

  private void put(int at, int v) {
    heap[at] = v;
    place[v] = at;
  }
}
