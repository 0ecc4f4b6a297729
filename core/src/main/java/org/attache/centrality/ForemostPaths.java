package org.attache.centrality;

import java.util.Arrays;
import org.attache.Adjacency;

/**
 * When the foremost path from one actor arrives at each other: Dijkstra's search by day. Waiting
 * never hurts, since who comes earlier to a tie does not cross it later.
 */
final class ForemostPaths {
  static final int NEVER = Integer.MAX_VALUE;

  private final DatedArcs dated;
  private final int crossing;
  private final int[] arrival;
  private long[] heap = new long[64];
  private int size;

  ForemostPaths(DatedArcs dated, int crossing) {
    this.dated = dated;
    this.crossing = crossing;
    this.arrival = new int[dated.order()];
  }

  /** Days after the first, {@link #NEVER} where no path arrives; the array is used again. */
  int[] arrivals(int source) {
    Arrays.fill(arrival, NEVER);
    arrival[source] = 0;
    push(source);
    while (size > 0) {
      long next = pop();
      int v = (int) next;
      if (next >>> 32 == arrival[v]) {
        leave(v);
      }
    }
    return arrival;
  }

  private void leave(int v) {
    Adjacency arcs = dated.arcs;
    for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
      long departs = Math.max(arrival[v], dated.start[arc]);
      long arrives = departs + crossing;
      int w = arcs.target(arc);
      boolean usable = crossing == 0 ? departs < dated.end[arc] : arrives <= dated.end[arc];
      if (usable && arrives < dated.days && arrives < arrival[w]) {
        arrival[w] = (int) arrives;
        push(w);
      }
    }
  }

  private void push(int v) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size * 2);
    }
    long entry = (long) arrival[v] << 32 | v;
    int place = size++;
    while (place > 0 && heap[(place - 1) >>> 1] > entry) {
      heap[place] = heap[(place - 1) >>> 1];
      place = (place - 1) >>> 1;
    }
    heap[place] = entry;
  }

  private long pop() {
    long first = heap[0];
    long last = heap[--size];
    int place = 0;
    int child = 1;
    while (child < size) {
      child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
      if (heap[child] >= last) {
        break;
      }
      heap[place] = heap[child];
      place = child;
      child = 2 * place + 1;
    }
    heap[place] = last;
    return first;
  }
}
