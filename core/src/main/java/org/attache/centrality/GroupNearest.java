package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** What distances to the nearest member are worth, added up over all actors. */
final class GroupNearest implements GroupObjective {
  private final boolean harmonic;
  private final int n;
  private final short[][] hops;
  private final short[][] nearest;
  private final double[] worth;
  private int size;

  /** Unreached counts as n hops, worth nothing. */
  GroupNearest(Rows rows, boolean harmonic, int most) {
    this.harmonic = harmonic;
    n = rows.order();
    Room.check(2.0 * n * (n + most + 1), "distances from " + n + " actors");
    hops = GroupObjective.hops(rows);
    for (short[] from : hops) {
      for (int w = 0; w < n; w++) {
        from[w] = from[w] < 0 ? (short) n : from[w];
      }
    }
    nearest = new short[most + 1][n];
    Arrays.fill(nearest[0], (short) n);
    worth = new double[n + 1];
    for (int h = 0; h < n; h++) {
      // One more reached outweighs all hops that may cost.
      worth[h] = harmonic ? 1.0 / Math.max(h, 1) : (double) n * n - h;
    }
  }

  @Override
  public double with(int v) {
    short[] now = nearest[size];
    short[] more = hops[v];
    double sum = 0;
    for (int w = 0; w < n; w++) {
      sum += worth[Math.min(now[w], more[w])];
    }
    return sum;
  }

  @Override
  public void add(int v) {
    for (int w = 0; w < n; w++) {
      nearest[size + 1][w] = (short) Math.min(nearest[size][w], hops[v][w]);
    }
    size++;
  }

  @Override
  public void removeLast() {
    size--;
  }

  @Override
  public double now() {
    double sum = 0;
    for (int w = 0; w < n; w++) {
      sum += worth[nearest[size][w]];
    }
    return sum;
  }

  @Override
  public double score(double objective, int size) {
    if (harmonic) {
      return objective - size;
    }
    double away = (double) n * n * n - objective;
    return size == n ? Double.NaN : away >= (double) n * n ? 0 : (n - size) / away;
  }

  @Override
  public boolean isSubmodular() {
    return true;
  }

  @Override
  public double tolerance() {
    return harmonic ? GroupObjective.super.tolerance() : 0;
  }

  @Override
  public double cost() {
    return n;
  }
}
