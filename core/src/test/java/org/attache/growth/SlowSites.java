package org.attache.growth;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.attache.Tie;
import org.attache.TieGraph;

/** Distances and the worth of sites, by the slowest of ways. */
final class SlowSites {
  private SlowSites() {}

  static int[][] hops(TieGraph graph) {
    int n = graph.actors().size();
    int[][] hops = new int[n][n];
    for (int[] row : hops) {
      Arrays.fill(row, n);
    }
    IntStream.range(0, n).forEach(v -> hops[v][v] = 0);
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      hops[from][to] = Math.min(1, hops[from][to]);
      hops[to][from] = Math.min(1, hops[to][from]);
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          hops[i][j] = Math.min(hops[i][j], hops[i][k] + hops[k][j]);
        }
      }
    }
    return hops;
  }

  /** What some sites cover within reach, or their distances in sum. */
  static double slow(int[][] hops, int sites, double[] weight, int reach) {
    double value = 0;
    for (int v = 0; v < hops.length; v++) {
      int nearest = hops.length;
      for (int site = 0; site < hops.length; site++) {
        nearest = (sites >> site & 1) == 1 ? Math.min(nearest, hops[site][v]) : nearest;
      }
      value += reach == 0 ? weight[v] * nearest : nearest <= reach ? weight[v] : 0;
    }
    return value;
  }
}
