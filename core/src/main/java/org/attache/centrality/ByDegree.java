package org.attache.centrality;

import org.attache.internal.Rows;

/**
 * Rows with actors renumbered by falling degree, so that those whom most arcs lead to lie close
 * together in memory.
 */
final class ByDegree {
  final int[] begin;
  final int[] target;
  private final int[] number;
  private final int[] arc;

  ByDegree(Rows rows) {
    int n = rows.order();
    int[] actor = falling(rows);
    number = new int[n];
    for (int i = 0; i < n; i++) {
      number[actor[i]] = i;
    }
    begin = new int[n + 1];
    target = new int[rows.arcs()];
    arc = new int[rows.arcs()];
    int size = 0;
    for (int i = 0; i < n; i++) {
      for (int a = rows.begin[actor[i]]; a < rows.begin[actor[i] + 1]; a++) {
        target[size] = number[rows.target[a]];
        arc[size++] = a;
      }
      begin[i + 1] = size;
    }
  }

  /** Actors by falling degree, those of one degree in the order of their numbers. */
  private static int[] falling(Rows rows) {
    int n = rows.order();
    int[] next = new int[n + 1];
    for (int v = 0; v < n; v++) {
      next[n - rows.degree(v)]++;
    }
    int before = 0;
    for (int i = 0; i <= n; i++) {
      int these = next[i];
      next[i] = before;
      before += these;
    }
    int[] actor = new int[n];
    for (int v = 0; v < n; v++) {
      actor[next[n - rows.degree(v)]++] = v;
    }
    return actor;
  }

  /** Values of the arcs of the rows, for these arcs. */
  double[] renumbered(double[] values) {
    double[] renumbered = new double[values.length];
    for (int a = 0; a < values.length; a++) {
      renumbered[a] = values[arc[a]];
    }
    return renumbered;
  }

  /** Values of these actors, in the order of the rows. */
  double[] restored(double[] values) {
    double[] restored = new double[values.length];
    for (int v = 0; v < values.length; v++) {
      restored[v] = values[number[v]];
    }
    return restored;
  }
}
