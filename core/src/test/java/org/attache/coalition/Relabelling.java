package org.attache.coalition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.NewNames;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * A graph whose states, and whose institutions, have changed places among themselves.
 *
 * @param names who each one is now
 * @param graph the graph with the ties of each in the name of the other
 */
record Relabelling(Map<Actor, Actor> names, TieGraph graph) {

  static Relabelling of(TieGraph graph, long seed) {
    Map<Actor, Actor> names = new TreeMap<>();
    for (boolean hubs : new boolean[] {false, true}) {
      List<Actor> before =
          graph.actors().stream().filter(actor -> actor instanceof Institution == hubs).toList();
      List<Actor> after = new ArrayList<>(before);
      Collections.shuffle(after, new Random(seed));
      before.forEach(actor -> names.put(actor, after.get(before.indexOf(actor))));
    }
    List<Tie> ties = new NewNames(names).of(graph.ties());
    return new Relabelling(names, TieGraph.of(ties).among(graph.actors()).directed());
  }

  Actor of(Actor actor) {
    return names.getOrDefault(actor, actor);
  }

  List<Actor> of(List<Actor> actors) {
    return actors.stream().map(this::of).sorted().toList();
  }
}
