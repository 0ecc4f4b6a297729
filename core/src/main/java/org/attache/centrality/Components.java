package org.attache.centrality;

import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/**
 * The parts of a graph that hang together whatever the direction of ties, and how wide they are.
 */
final class Components {
  private final boolean directed;
  private final Rows either;
  private final Rows out;
  private final Rows in;
  private final int[] hops;
  private final int[] members;
  private final int[] begin;
  private int count;

  Components(Adjacency arcs, Direction direction) {
    int n = arcs.order();
    directed = arcs.isDirected() && direction != Direction.ALL;
    either = Rows.of(arcs, Direction.ALL, Parallel.DISTINCT);
    out = directed ? Rows.of(arcs, Direction.OUT, Parallel.DISTINCT) : either;
    in = directed ? Rows.of(arcs, Direction.IN, Parallel.DISTINCT) : either;
    hops = new int[n];
    members = new int[n];
    begin = new int[n + 1];
    Arrays.fill(hops, -1);
    for (int v = 0; v < n; v++) {
      if (hops[v] < 0) {
        begin[count + 1] = search(either, v, begin[count]);
        count++;
      }
    }
  }

  int count() {
    return count;
  }

  int size(int component) {
    return begin[component + 1] - begin[component];
  }

  int[] members(int component) {
    return Arrays.copyOfRange(members, begin[component], begin[component + 1]);
  }

  /** Puts whom the source reaches in order of distance from a place on; the place after them. */
  private int search(Rows rows, int source, int place) {
    hops[source] = 0;
    members[place] = source;
    int end = place + 1;
    for (int i = place; i < end; i++) {
      int v = members[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (hops[w] < 0) {
          hops[w] = hops[v] + 1;
          members[end++] = w;
        }
      }
    }
    return end;
  }

  /**
   * An upper bound on the distances within a component: from one actor to another by way of its
   * actor with most partners. Where somebody there does not reach all others, −1.
   */
  int widest(int component) {
    int centre = members[begin[component]];
    for (int i = begin[component]; i < begin[component + 1]; i++) {
      centre = either.degree(members[i]) > either.degree(centre) ? members[i] : centre;
    }
    int to = furthest(in, centre, component);
    int from = directed ? furthest(out, centre, component) : to;
    return to < 0 || from < 0 ? -1 : Math.min(to + from, size(component) - 1);
  }

  private int furthest(Rows rows, int centre, int component) {
    int[] before = members(component);
    for (int v : before) {
      hops[v] = -1;
    }
    int end = search(rows, centre, begin[component]);
    int furthest = hops[members[end - 1]];
    System.arraycopy(before, 0, members, begin[component], before.length);
    return end == begin[component + 1] ? furthest : -1;
  }

  /** How many inner actors a shortest path can have, bounded from above; at least 1. */
  int mostInner() {
    int most = 1;
    for (int component = 0; component < count; component++) {
      int widest = size(component) <= most + 2 ? 0 : widest(component);
      most = Math.max(most, widest < 0 ? size(component) - 2 : widest - 1);
    }
    return most;
  }
}
