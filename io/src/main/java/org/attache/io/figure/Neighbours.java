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

  /** The hops between the members of one component, row by row. */
  int[] hops(int[] members) {
    int[] place = new int[order()];
    for (int i = 0; i < members.length; i++) {
      place[members[i]] = i;
    }
    int[] hops = new int[members.length * members.length];
    int[] distance = new int[order()];
    int[] queue = new int[members.length];
    for (int i = 0; i < members.length; i++) {
      distances(members[i], distance, queue);
      for (int member : members) {
        hops[i * members.length + place[member]] = distance[member];
      }
    }
    return hops;
  }

  private void distances(int start, int[] distance, int[] queue) {
    Arrays.fill(distance, -1);
    int end = 0;
    queue[end++] = start;
    distance[start] = 0;
    for (int head = 0; head < end; head++) {
      int v = queue[head];
      for (int i = begins[v]; i < begins[v + 1]; i++) {
        if (distance[targets[i]] < 0) {
          distance[targets[i]] = distance[v] + 1;
          queue[end++] = targets[i];
        }
      }
    }
  }
}
