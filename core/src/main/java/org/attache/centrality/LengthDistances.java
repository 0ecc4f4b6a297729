package org.attache.centrality;

import org.attache.internal.Rows;

/** Distances along lengths: Dijkstra's search with a binary heap whose entries can rise. */
final class LengthDistances implements SourceSearch {
  private final int[] begin;
  private final int[] target;
  private final double[] length;
  private final double farthest;
  private final DistanceHeap heap;
  private final int[] settled;

  LengthDistances(Rows rows, double[] length, double farthest) {
    this.begin = rows.begin;
    this.target = rows.target;
    this.length = length;
    this.farthest = farthest;
    this.heap = new DistanceHeap(rows.order());
    this.settled = new int[rows.order()];
  }

  @Override
  public void search(int source, DistanceTally tally) {
    int size = 0;
    heap.offer(source, 0);
    while (heap.size() > 0) {
      int v = heap.pop();
      settled[size++] = v;
      if (v != source) {
        tally.add(source, heap.distance[v], 1);
      }
      offer(v);
    }
    for (int i = 0; i < size; i++) {
      heap.forget(settled[i]);
    }
  }

  private void offer(int v) {
    double here = heap.distance[v];
    for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
      double through = here + length[arc];
      if (through <= farthest) {
        heap.offer(target[arc], through);
      }
    }
  }
}
