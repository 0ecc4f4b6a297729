package org.attache.coalition;

import java.util.Arrays;

/** What is left of a network after some ties were said to hold or to fail; 0 starts, 1 ends. */
final class FactorPart {
  final int order;
  private final double[] chance;
  private final boolean[] gone;
  private double share;

  /** The whole network, row by row. */
  FactorPart(int order, double[] chance, double share) {
    this.order = order;
    this.chance = chance;
    this.gone = new boolean[order];
    this.share = share;
    for (int v = 0; v < order; v++) {
      chance[v * order] = 0;
      chance[order + v] = 0;
      chance[v * order + v] = 0;
    }
  }

  /** Leaves out whom no path passes, and joins ties in series and in parallel until none are. */
  int simplify() {
    int rounds = 1;
    dropAside();
    for (boolean changed = true; changed; rounds++) {
      changed = false;
      for (int v = 2; v < order; v++) {
        changed |= !gone[v] && simplify(v);
      }
    }
    return rounds;
  }

  private boolean simplify(int v) {
    int in = -1;
    int out = -1;
    int ins = 0;
    int outs = 0;
    int first = -1;
    int second = -1;
    int neighbours = 0;
    for (int u = 0; u < order; u++) {
      boolean enters = chance[u * order + v] > 0;
      boolean leaves = chance[v * order + u] > 0;
      if (enters) {
        ins++;
        in = u;
      }
      if (leaves) {
        outs++;
        out = u;
      }
      if (enters || leaves) {
        second = neighbours == 0 ? -1 : u;
        first = neighbours == 0 ? u : first;
        neighbours++;
      }
    }
    if (ins == 0 || outs == 0 || neighbours <= 2) {
      if (neighbours == 2) {
        bypass(v, first, second);
        bypass(v, second, first);
      }
      remove(v);
      return true;
    }
    return (ins == 1 && cut(v, in)) || (outs == 1 && cut(out, v));
  }

  private boolean cut(int from, int to) {
    boolean was = chance[from * order + to] > 0;
    chance[from * order + to] = 0;
    return was;
  }

  private void bypass(int v, int from, int to) {
    join(from, to, chance[from * order + v] * chance[v * order + to]);
  }

  private void join(int from, int to, double p) {
    if (to != 0 && from != 1 && from != to) {
      int arc = from * order + to;
      chance[arc] = PathRows.either(chance[arc], p);
    }
  }

  private void remove(int v) {
    gone[v] = true;
    Arrays.fill(chance, v * order, (v + 1) * order, 0);
    for (int u = 0; u < order; u++) {
      chance[u * order + v] = 0;
    }
  }

  private void dropAside() {
    boolean[] reached = found(0, order, 1);
    boolean[] reaching = found(1, 1, order);
    for (int v = 2; v < order; v++) {
      if (!gone[v] && !(reached[v] && reaching[v])) {
        remove(v);
      }
    }
  }

  private boolean[] found(int start, int row, int column) {
    boolean[] found = new boolean[order];
    int[] queue = new int[order];
    queue[0] = start;
    found[start] = true;
    int size = 1;
    for (int i = 0; i < size; i++) {
      for (int w = 0; w < order; w++) {
        if (!found[w] && chance[queue[i] * row + w * column] > 0) {
          found[w] = true;
          queue[size++] = w;
        }
      }
    }
    return found;
  }

  /** Takes away the tie from start to end; the share of the cases it decides. */
  double direct() {
    double p = chance[1];
    chance[1] = 0;
    double decided = share * p;
    share *= 1 - p;
    return decided;
  }

  /** To whom the likeliest tie of the start leads; −1 when the end can no longer be reached. */
  int next() {
    int best = -1;
    for (int v = 2; v < order; v++) {
      if (chance[v] > 0 && (best < 0 || chance[v] > chance[best])) {
        best = v;
      }
    }
    return share == 0 ? -1 : best;
  }

  /** The cases in which the tie from the start to that actor fails. */
  FactorPart without(int v) {
    int[] kept = new int[order];
    int n = 0;
    for (int u = 0; u < order; u++) {
      if (!gone[u]) {
        kept[n++] = u;
      }
    }
    double[] copy = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        boolean fails = kept[i] == 0 && kept[j] == v;
        copy[i * n + j] = fails ? 0 : chance[kept[i] * order + kept[j]];
      }
    }
    return new FactorPart(n, copy, share * (1 - chance[v]));
  }

  /** Goes on with the cases in which the tie from the start to that actor holds. */
  void hold(int v) {
    share *= chance[v];
    for (int w = 1; w < order; w++) {
      if (w != v) {
        join(0, w, chance[v * order + w]);
      }
    }
    remove(v);
  }
}
