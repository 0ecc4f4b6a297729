package org.attache.coalition;

import java.util.List;
import org.attache.Direction;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.internal.Arcs;

/** What is lost without each actor of a graph, seen from one start or from all. */
final class ReachLossSearch {
  private final TieGraph graph;
  private final Direction direction;
  private final double[] worth;
  private final int hops;

  ReachLossSearch(TieGraph graph, Direction direction, double[] worth, int hops) {
    this.graph = graph;
    this.direction = direction;
    this.worth = worth;
    this.hops = hops;
  }

  private ReachLosses losses() {
    return new ReachLosses(
        Arcs.partners(graph, direction), Arcs.back(graph, direction), worth, hops);
  }

  /** The loss of one start; undefined for itself. */
  ReachLosses from(int root) {
    ReachLosses losses = losses();
    losses.addFrom(root);
    losses.values()[root] = Double.NaN;
    return losses;
  }

  /** The losses of all starts together, each start's own reach among them. */
  ReachLosses fromAll(Run run) {
    ReachLosses sum = losses();
    if (hops >= worth.length && !Arcs.of(graph, direction).isDirected()) {
      sum.addAllWithoutDirection(CutPoints.anywhere().of(graph), graph.actors());
      return sum;
    }
    int blocks = Math.min(ReachLosses.BLOCKS, worth.length);
    List<ReachLosses> parts = run.each(blocks, block -> part(block, blocks));
    parts.forEach(sum::add);
    return sum;
  }

  private ReachLosses part(int block, int blocks) {
    ReachLosses part = losses();
    for (int root = block; root < worth.length; root += blocks) {
      Run.stopIfInterrupted();
      part.addFrom(root);
      part.addOwn(root);
    }
    return part;
  }
}
