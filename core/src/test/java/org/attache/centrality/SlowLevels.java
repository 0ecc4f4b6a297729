package org.attache.centrality;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/** Distances in hops, level by level over the list of ties; who is not reached has none. */
final class SlowLevels {
  private SlowLevels() {}

  /** From the actor to all it reaches, itself at 0. */
  static Map<Actor, Integer> from(Actor source, TieGraph graph) {
    Map<Actor, Integer> hops = new TreeMap<>(Map.of(source, 0));
    Set<Actor> level = Set.of(source);
    for (int next = 1; !level.isEmpty(); next++) {
      Set<Actor> further = new HashSet<>();
      for (Tie tie : graph.ties()) {
        boolean back = !(tie.directed() && graph.isDirected());
        if (level.contains(tie.from()) && hops.putIfAbsent(tie.to(), next) == null) {
          further.add(tie.to());
        }
        if (back && level.contains(tie.to()) && hops.putIfAbsent(tie.from(), next) == null) {
          further.add(tie.from());
        }
      }
      level = further;
    }
    return hops;
  }

  static double harmonic(Actor source, TieGraph graph) {
    return from(source, graph).values().stream()
        .mapToDouble(hops -> hops == 0 ? 0 : 1.0 / hops)
        .sum();
  }

  /** The mean distance to all others that are reached. */
  static double mean(Actor source, TieGraph graph) {
    Map<Actor, Integer> hops = from(source, graph);
    return hops.values().stream().mapToDouble(h -> h).sum() / (hops.size() - 1);
  }
}
