package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/**
 * Rows with actors renumbered by falling degree, so that those whom most arcs lead to lie close
 * together in memory; targets rise within a row. Never changed.
 */
final class ByDegree {
  /** Who stands at each place. */
  final int[] actor;

  final int[] begin;
  final int[] target;
  private final int[] arc;

  private ByDegree(Rows rows, int[] actor) {
    int n = actor.length;
    this.actor = actor;
    this.begin = new int[n + 1];
    this.target = new int[rows.arcs()];
    this.arc = new int[rows.arcs()];
    int[] place = new int[n];
    for (int i = 0; i < n; i++) {
      place[actor[i]] = i;
    }
    long[] placed = new long[rows.arcs()];
    int size = 0;
    for (int i = 0; i < n; i++) {
      for (int a = rows.begin[actor[i]]; a < rows.begin[actor[i] + 1]; a++) {
        placed[size++] = (long) place[rows.target[a]] << Integer.SIZE | a;
      }
      begin[i + 1] = size;
      Arrays.sort(placed, begin[i], size);
    }
    for (int a = 0; a < size; a++) {
      target[a] = (int) (placed[a] >>> Integer.SIZE);
      arc[a] = (int) placed[a];
    }
  }

  static ByDegree of(Rows rows) {
    return new ByDegree(rows, falling(rows));
  }

  /** Rows of the same actors in a given order. */
  static ByDegree of(Rows rows, int[] actor) {
    return new ByDegree(rows, actor);
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
    for (int i = 0; i < values.length; i++) {
      restored[actor[i]] = values[i];
    }
    return restored;
  }
}
