package org.attache.coalition;

import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/** The ties that potential blockers could stand on, each dyad once, as a direction reads them. */
record Followed(Adjacency arcs, Direction direction) {

  /** Without direction where ties either way are to be one, so that kinds of both sorts may mix. */
  static Followed of(TieGraph graph, Direction direction) {
    boolean either = direction == Direction.ALL;
    return new Followed(either ? graph.undirected().adjacency() : graph.adjacency(), direction);
  }

  Rows rows() {
    return Rows.of(arcs, direction, Parallel.DISTINCT);
  }

  Rows back() {
    Direction turned = direction == Direction.OUT ? Direction.IN : Direction.OUT;
    return Rows.of(arcs, turned, Parallel.DISTINCT);
  }
}
