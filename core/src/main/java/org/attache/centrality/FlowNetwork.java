package org.attache.centrality;

import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/** Ties as pipes: every arc has a mate the other way, of capacity 0 where no tie runs. */
final class FlowNetwork {
  final int order;
  final boolean directed;
  final int[] begin;
  final int[] target;
  final int[] mate;
  final double[] capacity;

  private FlowNetwork(Rows pipes, boolean directed) {
    this.directed = directed;
    order = pipes.order();
    begin = pipes.begin;
    target = pipes.target;
    mate = new int[target.length];
    capacity = new double[target.length];
    int[] next = begin.clone();
    for (int v = 0; v < order; v++) {
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        mate[arc] = next[target[arc]]++;
      }
    }
  }

  static FlowNetwork of(Adjacency arcs, Parallel parallel) {
    Rows pipes = Rows.of(arcs, Direction.ALL, Parallel.DISTINCT);
    FlowNetwork network = new FlowNetwork(pipes, arcs.isDirected());
    network.fill(Rows.of(arcs, parallel));
    network.checkSums();
    return network;
  }

  /** Both rows rise by target. */
  private void fill(Rows rows) {
    for (int v = 0; v < order; v++) {
      int pipe = begin[v];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        while (target[pipe] != rows.target[arc]) {
          pipe++;
        }
        capacity[pipe] = rows.weight(arc);
      }
    }
  }

  /** A pipe has room for what its mate takes as well. */
  private void checkSums() {
    for (int v = 0; v < order; v++) {
      double sum = 0;
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        sum += capacity[arc] + capacity[mate[arc]];
      }
      if (sum == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException(
            "the strengths of one actor, either way, sum to more than a double holds");
      }
    }
  }

  int degree(int v) {
    return begin[v + 1] - begin[v];
  }
}
