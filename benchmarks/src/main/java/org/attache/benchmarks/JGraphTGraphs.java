package org.attache.benchmarks;

import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The same graphs as JGraphT's users build them: vertices 0, 1, 2 … in its hash maps. */
final class JGraphTGraphs {
  private JGraphTGraphs() {}

  static Graph<Integer, DefaultEdge> plain(PlainRows rows) {
    Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
    for (int v = 0; v < rows.order; v++) {
      graph.addVertex(v);
    }
    for (int v = 0; v < rows.order; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        if (v < rows.target[arc]) {
          graph.addEdge(v, rows.target[arc]);
        }
      }
    }
    return graph;
  }

  /** Edge weights are lengths, one over the strengths. */
  static Graph<Integer, DefaultWeightedEdge> lengths(PlainRows rows) {
    Graph<Integer, DefaultWeightedEdge> graph =
        new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    for (int v = 0; v < rows.order; v++) {
      graph.addVertex(v);
    }
    for (int v = 0; v < rows.order; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        if (v < rows.target[arc]) {
          graph.setEdgeWeight(graph.addEdge(v, rows.target[arc]), 1 / rows.weight[arc]);
        }
      }
    }
    return graph;
  }
}
