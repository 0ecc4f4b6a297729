package org.attache.centrality;

import java.util.Arrays;

/** Actors still to be settled, the nearest on top. */
final class DistanceHeap {
  private static final int UNSEEN = -1;

  /** Read freely where an actor was seen; written by {@link #offer} alone. */
  final double[] distance;

  private final int[] heap;
  private final double[] key;
  private final int[] place;
  private int size;

  DistanceHeap(int order) {
    distance = new double[order];
    heap = new int[order];
    key = new double[order];
    place = new int[order];
    Arrays.fill(place, UNSEEN);
  }

  int size() {
    return size;
  }

  /** Adds the actor, or brings it nearer; a distance that is no shorter changes nothing. */
  void offer(int v, double to) {
    if (place[v] == UNSEEN) {
      distance[v] = to;
      rise(size++, v, to);
    } else if (to < distance[v]) {
      distance[v] = to;
      rise(place[v], v, to);
    }
  }

  /** Takes the nearest away. Later offers do not bring it nearer, so it stays away. */
  int pop() {
    int top = heap[0];
    if (key[0] == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("a shortest path is longer than a double holds");
    }
    size--;
    if (size > 0) {
      sink(heap[size], key[size]);
    }
    return top;
  }

  /** Forgets that the actor was seen. */
  void forget(int v) {
    place[v] = UNSEEN;
  }

  /** The distance of the farthest, one of the lower half. */
  double farthest() {
    double farthest = 0;
    for (int i = size / 2; i < size; i++) {
      farthest = Math.max(farthest, key[i]);
    }
    return farthest;
  }

  private void rise(int from, int v, double to) {
    int at = from;
    while (at > 0) {
      int above = (at - 1) >> 1;
      if (key[above] <= to) {
        break;
      }
      put(at, heap[above], key[above]);
      at = above;
    }
    put(at, v, to);
  }

  private void sink(int v, double to) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && key[child + 1] < key[child]) {
        child++;
      }
      if (key[child] >= to) {
        break;
      }
      put(at, heap[child], key[child]);
      at = child;
      child = 2 * at + 1;
    }
    put(at, v, to);
  }

  private void put(int at, int v, double to) {
    heap[at] = v;
    key[at] = to;
    place[v] = at;
  }
}
