package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/**
 * Maximum flows between all pairs. Where ties have no direction one flow an actor gives them all:
 * Gusfield, Very simple methods for all pairs network flow analysis, SIAM Journal on Computing 19
 * (1990) 143, doi 10.1137/0219009.
 */
final class AllFlows {
  private final FlowNetwork network;
  private final MaximumFlow flow;
  private final int[] parent;

  /** Row s: what can flow from s to each; only below the diagonal without direction. */
  final double[][] between;

  AllFlows(FlowNetwork network) {
    this.network = network;
    flow = new MaximumFlow(network);
    parent = new int[network.order];
    between = new double[network.order][network.order];
  }

  /** Computes them anew as if an actor were not there; −1 for all actors. */
  AllFlows without(int actor) {
    flow.leaveOut(actor);
    if (network.directed) {
      ofEachPair(actor);
    } else {
      alongTree(actor);
    }
    return this;
  }

  private void ofEachPair(int without) {
    for (int s = 0; s < network.order; s++) {
      Run.stopIfInterrupted();
      for (int t = 0; t < network.order; t++) {
        between[s][t] = s == t || s == without || t == without ? 0 : flow.between(s, t);
      }
    }
  }

  private void alongTree(int without) {
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
          between[s][v] = v == without ? 0 : Math.min(most, way);
        }
      }
    }
  }
}
