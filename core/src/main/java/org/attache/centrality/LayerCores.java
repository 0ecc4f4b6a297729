package org.attache.centrality;

import org.attache.internal.Rows;

/** The k-core each actor of one layer is in, by peeling actors off in the order of degrees. */
final class LayerCores {
  private LayerCores() {}

  static int[] of(Rows rows) {
    int n = rows.order();
    int[] degree = new int[n];
    int[] begin = new int[n + 1];
    for (int v = 0; v < n; v++) {
      degree[v] = rows.degree(v);
      begin[degree[v] + 1]++;
    }
    for (int k = 0; k < n; k++) {
      begin[k + 1] += begin[k];
    }
    int[] queue = new int[n];
    int[] place = new int[n];
    int[] next = begin.clone();
    for (int v = 0; v < n; v++) {
      place[v] = next[degree[v]]++;
      queue[place[v]] = v;
    }
    for (int i = 0; i < n; i++) {
      int v = queue[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (degree[w] > degree[v]) {
          toFront(w, begin[degree[w]]++, queue, place);
          degree[w]--;
        }
      }
    }
    return degree;
  }

  /** Swaps an actor with the first of its degree. */
  private static void toFront(int w, int first, int[] queue, int[] place) {
    int other = queue[first];
    queue[place[w]] = other;
    place[other] = place[w];
    queue[first] = w;
    place[w] = first;
  }
}
