package org.attache.centrality;

import java.util.Arrays;

/**
 * Finds the sets of actors that reach each other along rows, each after the sets it leads to.
 * Source: Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1
 * (1972) 146, doi 10.1137/0201010; here without recursion.
 */
final class MutualReach {
  /** The actors, set by set. */
  final int[] actors;

  private final int[] begin;
  private final int[] target;
  private final int[] ends;
  private final int[] number;
  private final int[] lowest;
  private final int[] next;
  private final int[] trail;
  private final int[] open;
  private int depth;
  private int opened;
  private int seen;
  private int closed;
  private int sets;

  MutualReach(int[] begin, int[] target) {
    int n = begin.length - 1;
    this.begin = begin;
    this.target = target;
    actors = new int[n];
    ends = new int[n + 1];
    number = new int[n];
    lowest = new int[n];
    next = Arrays.copyOf(begin, n);
    trail = new int[n];
    open = new int[n];
    for (int v = 0; v < n; v++) {
      if (number[v] == 0) {
        enter(v);
        search();
      }
    }
  }

  /** Where each set begins among the actors; one entry more than there are sets. */
  int[] begins() {
    return Arrays.copyOf(ends, sets + 1);
  }

  private void enter(int v) {
    number[v] = ++seen;
    lowest[v] = seen;
    trail[depth++] = v;
    open[opened++] = v;
  }

  private void search() {
    while (depth > 0) {
      int v = trail[depth - 1];
      if (next[v] < begin[v + 1]) {
        int w = target[next[v]++];
        if (number[w] == 0) {
          enter(w);
        } else {
          lowest[v] = Math.min(lowest[v], number[w]);
        }
      } else {
        leave(v);
      }
    }
  }

  private void leave(int v) {
    depth--;
    if (depth > 0) {
      int parent = trail[depth - 1];
      lowest[parent] = Math.min(lowest[parent], lowest[v]);
    }
    if (lowest[v] == number[v]) {
      close(v);
    }
  }

  /** The open actors from v on are a set; no later search may lead into it. */
  private void close(int v) {
    int w;
    do {
      w = open[--opened];
      number[w] = Integer.MAX_VALUE;
      actors[closed++] = w;
    } while (w != v);
    ends[++sets] = closed;
  }
}
