package org.attache.io.figure;

import java.util.Arrays;

/** Who is tied to whom, once a pair and whatever the direction, as compressed rows of ints. */
final class Neighbours {
  private final int[] begins;
  private final int[] targets;

  private Neighbours(int[] begins, int[] targets) {
    this.begins = begins;
    this.targets = targets;
  }

  /** The pairs of places that are tied; each pair once. */
  static Neighbours of(int order, int[] from, int[] to) {
    int[] begins = new int[order + 1];
    for (int i = 0; i < from.length; i++) {
      begins[from[i] + 1]++;
      begins[to[i] + 1]++;
    }
    for (int v = 0; v < order; v++) {
      begins[v + 1] += begins[v];
    }
    int[] targets = new int[2 * from.length];
    int[] next = Arrays.copyOf(begins, order);
    for (int i = 0; i < from.length; i++) {
      targets[next[from[i]]++] = to[i];
      targets[next[to[i]]++] = from[i];
    }
    for (int v = 0; v < order; v++) {
      Arrays.sort(targets, begins[v], begins[v + 1]);
    }
    return new Neighbours(begins, targets);
  }

  int order() {
    return begins.length - 1;
  }

  int degree(int v) {
    return begins[v + 1] - begins[v];
  }

  /** The component of each actor, numbered by its first actor. */
  int[] components() {
    int[] component = new int[order()];
    Arrays.fill(component, -1);
    int[] queue = new int[order()];
    int count = 0;
    for (int v = 0; v < order(); v++) {
      if (component[v] < 0) {
        spread(v, component, count++, queue);
      }
    }
    return component;
  }

  private void spread(int start, int[] component, int number, int[] queue) {
    int end = 0;
    queue[end++] = start;
    component[start] = number;
    for (int head = 0; head < end; head++) {
      for (int i = begins[queue[head]]; i < begins[queue[head] + 1]; i++) {
        if (component[targets[i]] < 0) {
          component[targets[i]] = number;
          queue[end++] = targets[i];
        }
      }
    }
  }

  int arcs() {
    return targets.length;
  }

  int begin(int v) {
    return begins[v];
  }

  int end(int v) {
    return begins[v + 1];
  }

  int target(int arc) {
    return targets[arc];
  }

  /** How many are tied to both. */
  int shared(int one, int other) {
    int shared = 0;
    int i = begins[one];
    int j = begins[other];
    while (i < begins[one + 1] && j < begins[other + 1]) {
      int order = Integer.compare(targets[i], targets[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }
}
