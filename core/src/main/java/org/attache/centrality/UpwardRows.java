package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/**
 * Each actor with those partners only who come before it: in the order of their numbers where that
 * is cheap enough to read, else renumbered by falling degree, so that nobody has more than √(2m).
 */
final class UpwardRows {
  private static final int CHEAP = 4;

  final int[] rank;
  final int[] begin;
  final int[] end;
  final int[] target;

  private UpwardRows(int[] rank, int[] begin, int[] end, int[] target) {
    this.rank = rank;
    this.begin = begin;
    this.end = end;
    this.target = target;
  }

  static UpwardRows of(Rows rows) {
    UpwardRows asNumbered = asNumbered(rows);
    return asNumbered.steps() <= (long) CHEAP * rows.arcs() ? asNumbered : renumbered(rows);
  }

  /** The start of each row, as rows are sorted. */
  private static UpwardRows asNumbered(Rows rows) {
    int n = rows.order();
    int[] rank = new int[n];
    int[] end = new int[n];
    for (int v = 0; v < n; v++) {
      int arc = rows.begin[v];
      while (arc < rows.begin[v + 1] && rows.target[arc] < v) {
        arc++;
      }
      rank[v] = v;
      end[v] = arc;
    }
    return new UpwardRows(rank, rows.begin, end, rows.target);
  }

  /** How many arcs are read in search of triangles. */
  private long steps() {
    long steps = 0;
    for (int v = 0; v < rank.length; v++) {
      for (int arc = begin[v]; arc < end[v]; arc++) {
        int u = target[arc];
        steps += end[u] - begin[u];
      }
    }
    return steps;
  }

  private static UpwardRows renumbered(Rows rows) {
    int[] byRank = byFallingDegree(rows);
    int[] rank = new int[byRank.length];
    for (int i = 0; i < byRank.length; i++) {
      rank[byRank[i]] = i;
    }
    int[] begin = new int[byRank.length + 1];
    int[] target = new int[rows.arcs() / 2 + 1];
    int next = 0;
    for (int i = 0; i < byRank.length; i++) {
      int v = byRank[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int u = rank[rows.target[arc]];
        target[next] = u;
        next += u < i ? 1 : 0;
      }
      begin[i + 1] = next;
    }
    return new UpwardRows(rank, begin, Arrays.copyOfRange(begin, 1, begin.length), target);
  }

  private static int[] byFallingDegree(Rows rows) {
    int n = rows.order();
    int[] place = new int[n + 1];
    for (int v = 0; v < n; v++) {
      place[n - rows.degree(v)]++;
    }
    int sum = 0;
    for (int i = 0; i <= n; i++) {
      sum += place[i];
      place[i] = sum - place[i];
    }
    int[] order = new int[n];
    for (int v = 0; v < n; v++) {
      order[place[n - rows.degree(v)]++] = v;
    }
    return order;
  }
}
