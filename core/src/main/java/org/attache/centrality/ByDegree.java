package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** Rows whose actors are numbered anew, those of many partners first; never changed. */
final class ByDegree {
  /** Who stands at each place. */
  final int[] actor;

  final int[] begin;
  final int[] target;

  private ByDegree(int[] actor, int[] begin, int[] target) {
    this.actor = actor;
    this.begin = begin;
    this.target = target;
  }

  static ByDegree of(Rows rows) {
    return of(rows, order(rows));
  }

  /** Rows in a given order; within a row, places rise. */
  static ByDegree of(Rows rows, int[] actor) {
    int n = actor.length;
    int[] place = new int[n];
    int[] begin = new int[n + 1];
    for (int i = 0; i < n; i++) {
      place[actor[i]] = i;
      begin[i + 1] = begin[i] + rows.degree(actor[i]);
    }
    int[] target = new int[rows.arcs()];
    for (int i = 0; i < n; i++) {
      int next = begin[i];
      for (int arc = rows.begin[actor[i]]; arc < rows.begin[actor[i] + 1]; arc++) {
        target[next++] = place[rows.target[arc]];
      }
      Arrays.sort(target, begin[i], next);
    }
    return new ByDegree(actor, begin, target);
  }

  /** A counting sort. */
  private static int[] order(Rows rows) {
    int n = rows.order();
    int[] next = new int[n + 1];
    for (int v = 0; v < n; v++) {
      next[n - 1 - rows.degree(v) + 1]++;
    }
    for (int k = 0; k < n; k++) {
      next[k + 1] += next[k];
    }
    int[] actor = new int[n];
    for (int v = 0; v < n; v++) {
      actor[next[n - 1 - rows.degree(v)]++] = v;
    }
    return actor;
  }
}
