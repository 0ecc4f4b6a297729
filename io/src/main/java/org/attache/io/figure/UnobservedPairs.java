package org.attache.io.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Which pairs of a graph's actors the sources leave open. */
final class UnobservedPairs {
  private final TieGraph graph;
  private final Coverage coverage;
  private final Set<TieKind> kinds;

  UnobservedPairs(TieGraph graph) {
    this.graph = graph;
    this.coverage = graph.coverage();
    Map<String, TieKind> byName = new TreeMap<>();
    graph.kinds().forEach(kind -> byName.put(kind.name(), kind));
    coverage.observations().forEach(o -> byName.putIfAbsent(o.kind().name(), o.kind()));
    this.kinds = Set.copyOf(byName.values());
  }

  /** Makes the strength of pairs without a tie undefined where a tie would not have been seen. */
  void mark(double[][] strengths) {
    if (coverage.isUnlimited()) {
      return;
    }
    List<Actor> actors = graph.actors();
    for (int row = 0; row < strengths.length; row++) {
      for (int column = 0; column < strengths.length; column++) {
        boolean open = row != column && strengths[row][column] == 0;
        if (open && !isObserved(actors.get(row), actors.get(column))) {
          strengths[row][column] = Double.NaN;
        }
      }
    }
  }

  private boolean isObserved(Actor from, Actor to) {
    return kinds.stream().allMatch(kind -> coverage.observes(kind, from, to, graph.window()));
  }
}
