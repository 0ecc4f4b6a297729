package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/**
 * What a maximum flow loses without an actor, by sending what ran through him another way. What
 * finds no way round in the residual network is the loss: the smallest cut that counts then parts
 * those who have too much from those who lack it. Scratch of one thread.
 */
final class Detours {
  private final FlowNetwork network;
  private final MaximumFlow flow;
  private final double[] kept;
  private final double[] excess;
  private final int[] seen;
  private final int[] queue;
  private final int[] reachedBy;
  private int[] touched = new int[64];
  private int touches;
  private int search;

  private Detours(FlowNetwork network) {
    this.network = network;
    flow = new MaximumFlow(network);
    kept = new double[network.target.length];
    excess = new double[network.order];
    seen = new int[network.order];
    queue = new int[network.order];
    reachedBy = new int[network.order];
  }

  /** Over ordered pairs, sources dealt in blocks. */
  static FlowLosses losses(FlowNetwork network, boolean alike, Run run, int blocks) {
    return FlowLosses.over(
        network.order,
        alike,
        run,
        blocks,
        () -> {
          Detours detours = new Detours(network);
          return (losses, s) -> detours.from(s, losses);
        });
  }

  private void from(int source, FlowLosses losses) {
    for (int sink = 0; sink < network.order; sink++) {
      Run.stopIfInterrupted();
      double most = sink == source ? 0 : flow.between(source, sink);
      if (most > 0) {
        System.arraycopy(flow.residual, 0, kept, 0, kept.length);
        for (int v = 0; v < network.order; v++) {
          if (v != source && v != sink) {
            losses.add(v, most, loss(v));
          }
        }
      }
    }
  }

  private double loss(int v) {
    double missing = stop(v);
    double unmet = flow.isSinkFull() ? Math.min(0, excess[flow.sink()]) : 0;
    excess[flow.sink()] -= unmet;
    double wanted = missing + unmet;
    boolean found = true;
    while (wanted > 0 && found) {
      int end = search(v);
      found = end >= 0;
      if (found) {
        double amount = push(end);
        missing -= amount;
        wanted -= amount;
      }
    }
    restore(v);
    return missing;
  }

  /** What ran through the actor is left with those before him and lacks those after him. */
  private double stop(int v) {
    double in = 0;
    for (int arc = network.begin[v]; arc < network.begin[v + 1]; arc++) {
      double into = -flow.through[arc];
      excess[network.target[arc]] = into;
      in += Math.max(0, into);
    }
    return in;
  }

  private void restore(int v) {
    for (int arc = network.begin[v]; arc < network.begin[v + 1]; arc++) {
      excess[network.target[arc]] = 0;
    }
    for (int i = 0; i < touches; i++) {
      int arc = touched[i];
      flow.residual[arc] = kept[arc];
      flow.residual[network.mate[arc]] = kept[network.mate[arc]];
    }
    touches = 0;
  }

  /** The nearest who lacks something to any who has too much, or −1. */
  private int search(int v) {
    search++;
    int reached = 0;
    for (int arc = network.begin[v]; arc < network.begin[v + 1]; arc++) {
      int u = network.target[arc];
      if (excess[u] > 0) {
        seen[u] = search;
        reachedBy[u] = -1;
        queue[reached++] = u;
      }
    }
    seen[v] = search;
    for (int i = 0; i < reached; i++) {
      int u = queue[i];
      for (int arc = network.begin[u]; arc < network.begin[u + 1]; arc++) {
        int w = network.target[arc];
        if (seen[w] != search && flow.residual[arc] > 0) {
          seen[w] = search;
          reachedBy[w] = arc;
          if (excess[w] < 0) {
            return w;
          }
          queue[reached++] = w;
        }
      }
    }
    return -1;
  }

  private double push(int end) {
    double amount = -excess[end];
    int u = end;
    for (; reachedBy[u] >= 0; u = network.target[network.mate[reachedBy[u]]]) {
      amount = Math.min(amount, flow.residual[reachedBy[u]]);
    }
    amount = Math.min(amount, excess[u]);
    excess[u] -= amount;
    excess[end] += amount;
    for (u = end; reachedBy[u] >= 0; u = network.target[network.mate[reachedBy[u]]]) {
      if (touches == touched.length) {
        touched = Arrays.copyOf(touched, 2 * touches);
      }
      touched[touches++] = reachedBy[u];
      flow.residual[reachedBy[u]] -= amount;
      flow.residual[network.mate[reachedBy[u]]] += amount;
    }
    return amount;
  }
}
