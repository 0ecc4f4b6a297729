package org.attache.centrality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/** Where an actor stands in a graph, as far as it decides whether a measure is defined for it. */
final class Standing {
  private Standing() {}

  static boolean nowhere(TieGraph graph, Actor actor) {
    return !graph.actors().contains(actor);
  }

  static boolean alone(TieGraph graph, Actor actor) {
    return others(graph, actor).isEmpty();
  }

  static boolean withoutOtherPairs(TieGraph graph, Actor actor) {
    return others(graph, actor).size() < 2;
  }

  static boolean isolated(TieGraph graph, Actor actor) {
    return partners(graph, actor).isEmpty();
  }

  static boolean withoutTwoPartners(TieGraph graph, Actor actor) {
    return partners(graph, actor).size() < 2;
  }

  static boolean reachesNobody(TieGraph graph, Actor actor) {
    return reached(graph, actor).isEmpty();
  }

  static boolean doesNotReachAll(TieGraph graph, Actor actor) {
    Set<Actor> others = others(graph, actor);
    return others.isEmpty() || !reached(graph, actor).containsAll(others);
  }

  static boolean nothingFlowsBetweenOthers(TieGraph graph, Actor actor) {
    return others(graph, actor).stream()
        .allMatch(other -> reached(graph, other).stream().allMatch(actor::equals));
  }

  static boolean withoutTies(TieGraph graph, Actor actor) {
    return graph.actors().stream().allMatch(other -> isolated(graph, other));
  }

  static boolean withoutCycle(TieGraph graph, Actor actor) {
    return graph.actors().stream().noneMatch(other -> around(graph, other).contains(other));
  }

  /** There are ties, and none of them is part of a way back. */
  static boolean allTiesLeadOn(TieGraph graph) {
    return !graph.ties().isEmpty()
        && graph.actors().stream().noneMatch(other -> around(graph, other).contains(other));
  }

  /** Somebody reaches an actor who does not reach back. */
  static boolean reachIsOneWay(TieGraph graph) {
    return graph.actors().stream()
        .anyMatch(
            one ->
                reached(graph, one).stream().anyMatch(two -> !reached(graph, two).contains(one)));
  }

  private static Set<Actor> others(TieGraph graph, Actor actor) {
    Set<Actor> others = new HashSet<>(graph.actors());
    others.remove(actor);
    return others;
  }

  private static Set<Actor> partners(TieGraph graph, Actor actor) {
    Set<Actor> partners = followed(graph.undirected(), actor);
    partners.remove(actor);
    return partners;
  }

  /** Whom a tie leads to. */
  private static Set<Actor> followed(TieGraph graph, Actor actor) {
    Set<Actor> followed = new HashSet<>();
    for (Tie tie : graph.ties()) {
      if (tie.from().equals(actor)) {
        followed.add(tie.to());
      } else if (tie.to().equals(actor) && !(graph.isDirected() && tie.directed())) {
        followed.add(tie.from());
      }
    }
    return followed;
  }

  private static Set<Actor> reached(TieGraph graph, Actor actor) {
    Set<Actor> reached = around(graph, actor);
    reached.remove(actor);
    return reached;
  }

  /** Whom some path leads to, the actor itself where one leads back. */
  private static Set<Actor> around(TieGraph graph, Actor actor) {
    Set<Actor> found = new HashSet<>();
    List<Actor> waiting = new ArrayList<>(List.of(actor));
    while (!waiting.isEmpty()) {
      for (Actor next : followed(graph, waiting.remove(waiting.size() - 1))) {
        if (found.add(next)) {
          waiting.add(next);
        }
      }
    }
    return found;
  }
}
