package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** The ties of a graph by pair of actors, and what is not known of pairs without one. */
final class Dyads {
  private final boolean directed;
  private final Set<TieKind> kinds;
  private final Map<Actor, Map<Actor, List<Tie>>> ties = new TreeMap<>();
  private final Unobserved unobserved;
  private final Map<TieKind, Unobserved> unobservedOf = new TreeMap<>();

  Dyads(TieGraph graph) {
    directed = graph.isDirected();
    kinds = kinds(graph.kinds(), graph.coverage());
    unobserved = new Unobserved(graph.coverage(), kinds, graph.window());
    for (TieKind kind : kinds) {
      unobservedOf.put(kind, new Unobserved(graph.coverage(), Set.of(kind), graph.window()));
    }
    for (Tie tie : graph.ties()) {
      add(tie.from(), tie.to(), tie);
      if ((!directed || !tie.directed()) && !tie.from().equals(tie.to())) {
        add(tie.to(), tie.from(), tie);
      }
    }
  }

  /** The kinds there are and those observed, one of each name. */
  static Set<TieKind> kinds(Set<TieKind> own, Coverage coverage) {
    Map<String, TieKind> byName = new TreeMap<>();
    own.forEach(kind -> byName.put(kind.name(), kind));
    coverage.observations().forEach(o -> byName.putIfAbsent(o.kind().name(), o.kind()));
    return new TreeSet<>(byName.values());
  }

  private void add(Actor from, Actor to, Tie tie) {
    ties.computeIfAbsent(from, actor -> new TreeMap<>())
        .computeIfAbsent(to, actor -> new ArrayList<>())
        .add(tie);
  }

  boolean directed() {
    return directed;
  }

  /** Those an actor has a tie to. */
  Set<Actor> partners(Actor from) {
    return ties.getOrDefault(from, Map.of()).keySet();
  }

  List<Tie> ties(Actor from, Actor to) {
    return ties.getOrDefault(from, Map.of()).getOrDefault(to, List.of());
  }

  boolean isUnknown(Actor from, Actor to) {
    return ties(from, to).isEmpty() && unobserved.holds(from, to);
  }

  /** The weight of the strongest tie, 0 for observed absence, undefined where unobserved. */
  double strength(Actor from, Actor to) {
    return isUnknown(from, to)
        ? Double.NaN
        : ties(from, to).stream().mapToDouble(Tie::weight).max().orElse(0);
  }

  /** 1 where a tie carries the kind, 0 for observed absence, undefined where unobserved. */
  double carries(TieKind kind, Actor from, Actor to) {
    if (ties(from, to).stream().anyMatch(tie -> tie.carries(kind))) {
      return 1;
    }
    Unobserved gaps = unobservedOf.get(kind);
    return gaps != null && gaps.holds(from, to) ? Double.NaN : 0;
  }
}
