package org.attache.coalition;

import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;

/** The slow obvious way: take actors away and see who can still be reached. */
final class Removal {
  private Removal() {}

  static Set<Actor> reached(TieGraph graph, Actor from, Set<Actor> removed, Direction direction) {
    Set<Actor> reached = new TreeSet<>(Set.of(from));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Tie tie : graph.ties()) {
        boolean both = !tie.directed() || direction == Direction.ALL;
        grown |= follow(tie.from(), tie.to(), both || direction == Direction.OUT, reached, removed);
        grown |= follow(tie.to(), tie.from(), both || direction == Direction.IN, reached, removed);
      }
    }
    return reached;
  }

  private static boolean follow(
      Actor from, Actor to, boolean open, Set<Actor> reached, Set<Actor> removed) {
    return open && reached.contains(from) && !removed.contains(to) && reached.add(to);
  }
}
