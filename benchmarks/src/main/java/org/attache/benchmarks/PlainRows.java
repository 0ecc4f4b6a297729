package org.attache.benchmarks;

import org.attache.Adjacency;
import org.attache.TieGraph;

/**
 * A simple undirected graph as anyone would lay it out: compressed sparse rows in public arrays.
 */
final class PlainRows {
  final int order;
  final int[] begin;
  final int[] target;
  final double[] weight;

  PlainRows(TieGraph graph) {
    Adjacency arcs = graph.adjacency();
    order = arcs.order();
    begin = new int[order + 1];
    target = new int[arcs.arcs()];
    weight = new double[arcs.arcs()];
    for (int v = 0; v < order; v++) {
      begin[v + 1] = arcs.end(v);
      for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
        target[arc] = arcs.target(arc);
        weight[arc] = arcs.weight(arc);
      }
    }
  }

  int degree(int v) {
    return begin[v + 1] - begin[v];
  }
}
