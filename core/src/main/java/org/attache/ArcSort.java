package org.attache;

import java.util.Arrays;

/** The rows of a graph from its ties, by two stable counting sorts: by target, then by source. */
final class ArcSort {
  final int[] begins;
  final int[] targets;
  final int[] ties;
  private final TieColumns columns;
  private final boolean directed;
  private final boolean allOneWay;

  ArcSort(TieColumns columns, boolean directed, boolean allOneWay) {
    this.columns = columns;
    this.directed = directed;
    this.allOneWay = allOneWay;
    int n = columns.actors.size();
    int[] in = new int[n + 1];
    begins = new int[n + 1];
    count(begins, in);
    targets = new int[in[n]];
    ties = new int[in[n]];
    sort(in);
  }

  private boolean isBothWays(int row) {
    return columns.from[row] != columns.to[row]
        && !(directed && (allOneWay || columns.directed(row)));
  }

  /** Where the arcs that leave each actor begin, and those that arrive. */
  private void count(int[] out, int[] in) {
    for (int row = 0; row < columns.size(); row++) {
      int from = columns.from[row];
      int to = columns.to[row];
      out[from + 1]++;
      in[to + 1]++;
      if (isBothWays(row)) {
        out[to + 1]++;
        in[from + 1]++;
      }
    }
    for (int v = 1; v < out.length; v++) {
      out[v] += out[v - 1];
      in[v] += in[v - 1];
    }
  }

  private void sort(int[] in) {
    int n = columns.actors.size();
    int[] sources = new int[ties.length];
    int[] rows = new int[ties.length];
    byTarget(Arrays.copyOf(in, n), sources, rows);
    int[] next = Arrays.copyOf(begins, n);
    for (int v = 0; v < n; v++) {
      for (int i = in[v]; i < in[v + 1]; i++) {
        int place = next[sources[i]]++;
        targets[place] = v;
        ties[place] = rows[i];
      }
    }
  }

  private void byTarget(int[] next, int[] sources, int[] rows) {
    for (int row = 0; row < columns.size(); row++) {
      int from = columns.from[row];
      int to = columns.to[row];
      int place = next[to]++;
      sources[place] = from;
      rows[place] = row;
      if (isBothWays(row)) {
        int back = next[from]++;
        sources[back] = to;
        rows[back] = row;
      }
    }
  }

  /** The weight of each arc; none where all are 1. */
  double[] weights() {
    if (!columns.isWeighted()) {
      return new double[0];
    }
    double[] weights = new double[ties.length];
    for (int arc = 0; arc < ties.length; arc++) {
      weights[arc] = columns.weight(ties[arc]);
    }
    return weights;
  }
}
