package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;
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

  /** One over the number of paths, 0 where there are none. */
  private final double[][] share;

  /** By the size of the group: the paths it leaves, 0 from an actor to itself. */
  private final double[][][] left;

  /** By the size of the group: what is lost to pairs with an actor as an end, and to all. */
  private final double[][] lost;

  private final double[] total;
  private final boolean[] member;
  private final int[] members;
  private int size;

  GroupBetween(Rows rows, boolean ordered, int most) {
    this.ordered = ordered;
    n = rows.order();
    Room.check(
        (most + 2.5) * 8 * n * n, "paths around groups of " + most + " among " + n + " actors");
    hops = GroupObjective.hops(rows);
    share = new double[n][n];
    left = new double[most + 1][n][n];
    lost = new double[most + 1][n];
    total = new double[most + 1];
    member = new boolean[n];
    members = new int[most];
    int[] queue = new int[n + 1];
    for (int s = 0; s < n; s++) {
      Run.stopIfInterrupted();
      count(rows, s, queue);
    }
  }

  /** Paths to each actor from those one hop nearer, in order of distance. */
  private void count(Rows rows, int s, int[] queue) {
    double[] paths = left[0][s];
    paths[s] = 1;
    queue[0] = s;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      if (paths[v] == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException("more than 1e308 shortest paths between two actors");
      }
      share[s][v] = 1 / paths[v];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (hops[s][w] > hops[s][v]) {
          queue[reached] = w;
          reached += paths[w] == 0 ? 1 : 0;
          paths[w] += paths[v];
        }
      }
    }
    paths[s] = 0;
  }

  /** What is lost so far but to pairs that x is an end of, and what is lost through it. */
  @Override
  public double with(int x) {
    double[] onward = left[size][x];
    short[] further = hops[x];
    double sum = total[size] - lost[size][x];
    for (int s = 0; s < n; s++) {
      double paths = left[size][s][x];
      if (paths > 0) {
        int hopsToX = hops[s][x];
        short[] direct = hops[s];
        double[] shares = share[s];
        double through = 0;
        for (int t = ordered ? 0 : s + 1; t < n; t++) {
          through += hopsToX + further[t] == direct[t] ? onward[t] * shares[t] : 0;
        }
        sum += paths * through;
      }
    }
    return sum;
  }

  @Override
  public double now() {
    return total[size];
  }

  @Override
  public void add(int x) {
    double[][] before = left[size];
    members[size++] = x;
    member[x] = true;
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < n; t++) {
        boolean between = hops[s][x] + hops[x][t] == hops[s][t];
        left[size][s][t] =
            member[s] || member[t] ? 0 : before[s][t] - (between ? before[s][x] * before[x][t] : 0);
      }
    }
    sumLost();
  }

  private void sumLost() {
    double[] ends = lost[size];
    Arrays.fill(ends, 0);
    total[size] = 0;
    for (int s = 0; s < n; s++) {
      for (int t = ordered ? 0 : s + 1; t < n; t++) {
        if (s != t && share[s][t] > 0 && !member[s] && !member[t]) {
          double part = 1 - left[size][s][t] * share[s][t];
          ends[s] += part;
          ends[t] += part;
          total[size] += part;
        }
      }
    }
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
