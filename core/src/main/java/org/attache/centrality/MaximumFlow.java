package org.attache.centrality;

import java.util.Arrays;

/**
 * The most that can flow from one actor to another, by Dinic's algorithm; scratch of one thread.
 * Every push empties a pipe of its level exactly and every round of levels is deeper than the last,
 * so that real capacities end it as surely as whole ones, without a tolerance.
 */
final class MaximumFlow {
  /** The room that is left in each pipe. */
  final double[] residual;

  /**
   * What flows through each pipe, less than nothing against it; next to much room it is rounding.
   */
  final double[] through;

  private final FlowNetwork network;
  private final int[] begin;
  private final int[] target;
  private final int[] mate;
  private final int[] level;
  private final int[] next;
  private final int[] queue;
  private final int[] path;
  private int without = -1;
  private int source;
  private int sink;
  private double fromSource;
  private double toSink;
  private double value;

  MaximumFlow(FlowNetwork network) {
    this.network = network;
    begin = network.begin;
    target = network.target;
    mate = network.mate;
    residual = new double[target.length];
    through = new double[target.length];
    level = new int[network.order];
    next = new int[network.order];
    queue = new int[network.order];
    path = new int[network.order];
  }

  /** Leaves an actor out from now on; −1 for nobody. */
  void leaveOut(int actor) {
    without = actor;
  }

  double between(int from, int to) {
    System.arraycopy(network.capacity, 0, residual, 0, residual.length);
    Arrays.fill(through, 0);
    source = from;
    sink = to;
    measureEnds();
    value = 0;
    pushShortWays();
    while (!endsAreFull() && findLevels()) {
      pushAlongLevels();
    }
    return value;
  }

  /** Whether an actor is on the source's side of a cut as small as the flow. */
  boolean isBehindCut(int v) {
    if (value >= fromSource) {
      return v == source;
    }
    return value >= toSink ? v != sink : level[v] >= 0;
  }

  /** Whether no pipe into the sink has room. */
  boolean isSinkFull() {
    return value >= toSink;
  }

  int sink() {
    return sink;
  }

  private boolean endsAreFull() {
    return value >= fromSource || value >= toSink;
  }

  private void measureEnds() {
    fromSource = 0;
    toSink = 0;
    for (int arc = begin[source]; arc < begin[source + 1]; arc++) {
      fromSource += target[arc] == without ? 0 : residual[arc];
    }
    for (int arc = begin[sink]; arc < begin[sink + 1]; arc++) {
      toSink += target[arc] == without ? 0 : residual[mate[arc]];
    }
  }

  /** The pipe between the ends and all ways of two pipes, which in dense graphs is nearly all. */
  private void pushShortWays() {
    int back = begin[sink];
    for (int arc = begin[source]; arc < begin[source + 1]; arc++) {
      int v = target[arc];
      if (v == sink) {
        value += residual[arc];
        push(arc, residual[arc]);
      } else if (v != without) {
        while (back < begin[sink + 1] && target[back] < v) {
          back++;
        }
        if (back < begin[sink + 1] && target[back] == v) {
          pushBoth(arc, mate[back]);
        }
      }
    }
  }

  private void pushBoth(int first, int second) {
    double amount = Math.min(residual[first], residual[second]);
    push(first, amount);
    push(second, amount);
    value += amount;
  }

  private void push(int arc, double amount) {
    residual[arc] -= amount;
    residual[mate[arc]] += amount;
    through[arc] += amount;
    through[mate[arc]] -= amount;
  }

  /** Numbers actors by how many pipes with room they are from the source; whether it ends. */
  private boolean findLevels() {
    Arrays.fill(level, -1);
    level[source] = 0;
    queue[0] = source;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = queue[i];
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        int w = target[arc];
        if (level[w] < 0 && residual[arc] > 0 && w != without) {
          level[w] = level[v] + 1;
          queue[reached++] = w;
          if (w == sink) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Pushes along ways of rising level until every one has an empty pipe. */
  private void pushAlongLevels() {
    System.arraycopy(begin, 0, next, 0, next.length);
    int depth = 0;
    int v = source;
    while (v != source || next[v] < begin[v + 1]) {
      if (v == sink) {
        depth = pushAlongPath(depth);
        v = target[mate[path[depth]]];
      } else if (next[v] == begin[v + 1]) {
        v = target[mate[path[--depth]]];
        next[v]++;
      } else if (leadsOn(v, next[v])) {
        path[depth++] = next[v];
        v = target[next[v]];
      } else {
        next[v]++;
      }
    }
  }

  private boolean leadsOn(int v, int arc) {
    int w = target[arc];
    return level[w] == level[v] + 1 && residual[arc] > 0 && (w == sink || level[w] < level[sink]);
  }

  /** Fills the path; where its first pipe has no room left. */
  private int pushAlongPath(int depth) {
    double amount = Double.POSITIVE_INFINITY;
    int first = 0;
    for (int i = 0; i < depth; i++) {
      if (residual[path[i]] < amount) {
        amount = residual[path[i]];
        first = i;
      }
    }
    for (int i = 0; i < depth; i++) {
      push(path[i], amount);
    }
    value += amount;
    return first;
  }
}
