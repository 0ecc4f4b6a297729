package org.attache.centrality;

import org.attache.internal.Rows;

/**
 * Pairs of outsiders with a member between them. A new member x takes away the paths through it of
 * those that were left, σ(s, x) σ(x, t) where x lies between s and t: Puzis, Elovici and Dolev,
 * Fast algorithm for successive computation of group betweenness centrality, Physical Review E 76
 * (2007) 056709, doi 10.1103/PhysRevE.76.056709.
 */
final class GroupBetween implements GroupObjective {
  private final int n;
  private final boolean ordered;
  private final short[][] hops;
  private final double[][] paths;
  private final double[][][] left;
  private final boolean[] member;
  private final int[] members;
  private int size;

  GroupBetween(Rows rows, boolean ordered, int most) {
    this.ordered = ordered;
    n = rows.order();
    hops = GroupObjective.hops(rows);
    left = new double[most + 1][n][n];
    member = new boolean[n];
    members = new int[most];
    paths = left[0];
    for (int s = 0; s < n; s++) {
      paths[s][s] = 1;
      count(rows, s);
    }
  }

  /** Paths to each actor from those one hop nearer, level by level. */
  private void count(Rows rows, int s) {
    boolean any = true;
    for (int level = 0; any; level++) {
      any = false;
      for (int v = 0; v < n; v++) {
        if (hops[s][v] == level) {
          any = true;
          hand(rows, s, v);
        }
      }
    }
  }

  private void hand(Rows rows, int s, int v) {
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      int w = rows.target[arc];
      if (hops[s][w] > hops[s][v]) {
        paths[s][w] += paths[s][v];
      }
    }
    if (paths[s][v] == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("more than 1e308 shortest paths between two actors");
    }
  }

  @Override
  public double with(int v) {
    return total(v);
  }

  @Override
  public double now() {
    return total(-1);
  }

  /** The shares of paths that are lost, with one more member or none. */
  private double total(int x) {
    double sum = 0;
    for (int s = 0; s < n; s++) {
      if (s == x || member[s]) {
        continue;
      }
      for (int t = ordered ? 0 : s + 1; t < n; t++) {
        if (t != x && t != s && !member[t] && hops[s][t] > 0) {
          sum += 1 - remaining(s, t, x) / paths[s][t];
        }
      }
    }
    return sum;
  }

  private double remaining(int s, int t, int x) {
    double[][] now = left[size];
    boolean between =
        x >= 0 && hops[s][x] >= 0 && hops[x][t] >= 0 && hops[s][x] + hops[x][t] == hops[s][t];
    return between ? now[s][t] - now[s][x] * now[x][t] : now[s][t];
  }

  @Override
  public void add(int x) {
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        left[size + 1][s][t] = s == x || t == x ? 0 : remaining(s, t, x);
      }
    }
    members[size++] = x;
    member[x] = true;
  }

  @Override
  public void removeLast() {
    member[members[--size]] = false;
  }

  @Override
  public double score(double objective, int size) {
    return objective;
  }

  @Override
  public double cost() {
    return (double) n * n;
  }
}
