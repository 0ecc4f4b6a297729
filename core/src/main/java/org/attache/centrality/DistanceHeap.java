package org.attache.centrality;

import java.util.Arrays;

/** Actors still to be settled, the nearest on top. */
final class DistanceHeap {
  private static final int UNSEEN = -1;

  /** Read freely where an actor was seen; written by {@link #offer} alone. */
  final double[] distance;

  private final int[] heap;
  private final int[] place;
  private int size;

  DistanceHeap(int order) {
    distance = new double[order];
    heap = new int[order];
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
      rise(size++, v);
    } else if (to < distance[v]) {
      distance[v] = to;
      rise(place[v], v);
    }
  }

  /** Takes the nearest away. Later offers do not bring it nearer, so it stays away. */
  int pop() {
    int top = heap[0];
    int last = heap[--size];
    if (size > 0) {
      sink(last);
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
      farthest = Math.max(farthest, distance[heap[i]]);
    }
    return farthest;
  }

  private void rise(int from, int v) {
    double to = distance[v];
    int at = from;
    while (at > 0) {
      int above = heap[(at - 1) >> 1];
      if (distance[above] <= to) {
        break;
      }
      put(at, above);
      at = (at - 1) >> 1;
    }
    put(at, v);
  }

  private void sink(int v) {
    double to = distance[v];
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
        child++;
      }
      if (distance[heap[child]] >= to) {
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
