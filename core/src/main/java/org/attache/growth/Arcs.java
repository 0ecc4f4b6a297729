package org.attache.growth;

import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.TieGraph;
import org.attache.TieKind;

/** The arcs of a graph as a direction reads them. */
final class Arcs {
  private Arcs() {}

  /** Without direction where ties either way are to be one, so that kinds of both sorts may mix. */
  static Adjacency of(TieGraph graph, Direction direction) {
    return direction == Direction.ALL ? graph.undirected().adjacency() : graph.adjacency();
  }

  /** Whether the direction makes a difference, and belongs among the options of a result. */
  static boolean haveDirection(TieGraph graph, Adjacency arcs) {
    return arcs.isDirected() || graph.kinds().stream().anyMatch(TieKind::directed);
  }
}
