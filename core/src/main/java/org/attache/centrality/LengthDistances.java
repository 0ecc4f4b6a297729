package org.attache.centrality;

import java.util.Arrays;
import org.attache.Length;
import org.attache.Run;
import org.attache.internal.Rows;

/** Distances along lengths: Dijkstra's search with a binary heap whose entries can rise. */
final class LengthDistances implements DistanceSearch {
  private static final int UNSEEN = -1;
  private static final int SETTLED = -2;

  private final int[] begin;
  private final int[] target;
  private final double[] length;
  private final double farthest;
  private final double[] distance;
  private final int[] heap;
  private final int[] place;
  private int size;

  LengthDistances(Rows rows, double[] length, double farthest) {
    int n = rows.order();
    this.begin = rows.begin;
    this.target = rows.target;
    this.length = length;
    this.farthest = farthest;
    this.distance = new double[n];
    this.heap = new int[n];
    this.place = new int[n];
  }

  /** The length of each arc. */
  static double[] lengths(Rows rows, Length length) {
    double[] lengths = new double[rows.arcs()];
    for (int arc = 0; arc < lengths.length; arc++) {
      lengths[arc] = length.of(rows.weight(arc));
      if (!(lengths[arc] > 0 && lengths[arc] < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "the length of a tie must be positive and finite: "
                + lengths[arc]
                + " for strength "
                + rows.weight(arc));
      }
    }
    return lengths;
  }

  @Override
  public void search(int from, int to, DistanceTally tally) {
    for (int source = from; source < to; source++) {
      Run.stopIfInterrupted();
      Arrays.fill(place, UNSEEN);
      distance[source] = 0;
      rise(size++, source);
      settle(pop());
      while (size > 0) {
        int v = pop();
        tally.add(source, distance[v], 1);
        settle(v);
      }
    }
  }

  private void settle(int v) {
    for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
      int w = target[arc];
      double through = distance[v] + length[arc];
      if (place[w] == UNSEEN && through <= farthest) {
        distance[w] = through;
        rise(size++, w);
      } else if (place[w] >= 0 && through < distance[w]) {
        distance[w] = through;
        rise(place[w], w);
      }
    }
  }

  private int pop() {
    int top = heap[0];
    place[top] = SETTLED;
    int last = heap[--size];
    if (size > 0) {
      sink(last);
    }
    return top;
  }

  private void rise(int from, int v) {
    int at = from;
    while (at > 0 && distance[v] < distance[heap[(at - 1) >> 1]]) {
      put(at, heap[(at - 1) >> 1]);
      at = (at - 1) >> 1;
    }
    put(at, v);
  }

  private void sink(int v) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
        child++;
      }
      if (distance[heap[child]] >= distance[v]) {
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
