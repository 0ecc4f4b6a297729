package org.attache.coalition;

import org.attache.Sign;
import org.attache.TieGraph;

/** The friendly or the hostile ties of a graph. */
final class SignedTies {
  private SignedTies() {}

  /** The ties that carry a kind of that sign, among the same actors. */
  static TieGraph carrying(Sign sign, TieGraph graph) {
    if (graph.kinds().stream().allMatch(kind -> kind.sign() == sign)) {
      return graph;
    }
    return graph
        .filter(tie -> tie.kinds().stream().anyMatch(kind -> kind.sign() == sign))
        .among(graph.actors());
  }
}
