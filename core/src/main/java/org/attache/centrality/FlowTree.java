package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/**
 * Maximum flows between all pairs where ties have no direction: one flow an actor gives them all.
 * Gusfield, Very simple methods for all pairs network flow analysis, SIAM Journal on Computing 19
 * (1990) 143, doi 10.1137/0219009.
 */
final class FlowTree {
  private final FlowNetwork network;
  private final MaximumFlow flow;
  private final int[] parent;

  /** Row s: what can flow between s and each before it. */
  private final double[][] between;

  private FlowTree(FlowNetwork network) {
    this.network = network;
    flow = new MaximumFlow(network);
    parent = new int[network.order];
    between = new double[network.order][];
    Arrays.setAll(between, double[]::new);
  }

  /** Over actors that are left out, dealt in blocks. */
  static FlowLosses losses(FlowNetwork network, boolean alike, Run run, int blocks) {
    int n = network.order;
    Room.check(4.0 * n * n * (1 + run.threads()), "flows between " + n + " actors");
    FlowTree full = new FlowTree(network);
    full.fill(-1);
    return FlowLosses.over(
        n,
        alike,
        run,
        blocks,
        () -> {
          FlowTree less = new FlowTree(network);
          return (losses, v) -> less.compare(full, v, losses);
        });
  }

  /** Nobody loses by an actor of one partner. */
  private void compare(FlowTree full, int v, FlowLosses losses) {
    boolean leads = network.degree(v) > 1;
    if (leads) {
      fill(v);
    }
    for (int s = 0; s < network.order; s++) {
      for (int t = 0; t < s; t++) {
        if (s != v && t != v) {
          double before = full.between[s][t];
          losses.add(v, before, leads ? before - between[s][t] : 0);
        }
      }
    }
  }

  /** Computes all flows as if an actor were not there; −1 for all actors. */
  private void fill(int without) {
    flow.leaveOut(without);
    int root = without == 0 ? 1 : 0;
    Arrays.fill(parent, root);
    for (int s = root + 1; s < network.order; s++) {
      if (s != without) {
        Run.stopIfInterrupted();
        int p = parent[s];
        double most = flow.between(s, p);
        for (int v = s + 1; v < network.order; v++) {
          if (parent[v] == p && flow.isBehindCut(v)) {
            parent[v] = s;
          }
        }
        for (int v = root; v < s; v++) {
          double way = v == p ? most : between[Math.max(v, p)][Math.min(v, p)];
          between[s][v] = Math.min(most, way);
        }
      }
    }
  }
}
