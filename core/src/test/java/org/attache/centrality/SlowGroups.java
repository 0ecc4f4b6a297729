package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.attache.Actor;
import org.attache.TieGraph;

/** Group measures by their definitions: all distances, and every shortest path walked. */
final class SlowGroups {
  private final TieGraph graph;
  private final Map<Actor, Map<Actor, Integer>> hops = new TreeMap<>();

  SlowGroups(TieGraph graph) {
    this.graph = graph;
    graph.actors().forEach(v -> hops.put(v, SlowLevels.from(v, graph)));
  }

  private List<Actor> outsiders(List<Actor> group) {
    return graph.actors().stream().filter(v -> !group.contains(v)).toList();
  }

  private double total(List<Actor> group, ToDoubleFunction<DoubleStream> distance) {
    return outsiders(group).stream()
        .mapToDouble(v -> distance.applyAsDouble(group.stream().mapToDouble(c -> hops(c, v))))
        .sum();
  }

  private double hops(Actor from, Actor to) {
    Integer found = hops.getOrDefault(from, Map.of()).get(to);
    return found == null ? Double.POSITIVE_INFINITY : found;
  }

  double within(List<Actor> group, int most) {
    return total(group, each -> each.min().orElseThrow() <= most ? 1 : 0);
  }

  double nearest(List<Actor> group) {
    return total(group, each -> each.min().orElseThrow());
  }

  double farthest(List<Actor> group) {
    return total(group, each -> each.max().orElseThrow());
  }

  double mean(List<Actor> group) {
    return total(group, each -> each.average().orElseThrow());
  }

  double harmonic(List<Actor> group) {
    return total(group, each -> 1 / each.min().orElseThrow());
  }

  double closeness(List<Actor> group) {
    return (graph.actors().size() - group.size()) / nearest(group);
  }

  double betweenness(List<Actor> group) {
    double sum = 0;
    for (Actor s : outsiders(group)) {
      for (Actor t : outsiders(group)) {
        List<List<Actor>> paths = s.equals(t) ? List.of() : paths(s, t);
        long through =
            paths.stream().filter(path -> path.stream().anyMatch(group::contains)).count();
        sum += paths.isEmpty() ? 0 : through / (double) paths.size();
      }
    }
    return graph.isDirected() ? sum : sum / 2;
  }

  /** All shortest paths, without their start. */
  private List<List<Actor>> paths(Actor from, Actor to) {
    if (from.equals(to)) {
      return List.of(List.of());
    }
    List<List<Actor>> paths = new ArrayList<>();
    if (Double.isInfinite(hops(from, to))) {
      return paths;
    }
    for (Actor next : graph.actors()) {
      if (hops(from, next) == 1 && hops(next, to) + 1 == hops(from, to)) {
        for (List<Actor> rest : paths(next, to)) {
          List<Actor> path = new ArrayList<>(List.of(next));
          path.addAll(rest);
          paths.add(path);
        }
      }
    }
    return paths;
  }

  double fragmentation(List<Actor> group) {
    List<Actor> others = outsiders(group);
    TieGraph rest = graph;
    for (Actor member : group) {
      rest = rest.without(member);
    }
    double apart = 0;
    for (Actor s : others) {
      apart += others.size() - SlowLevels.from(s, rest).size();
    }
    return others.size() < 2 ? 0 : apart / (others.size() * (others.size() - 1.0));
  }

  /** All groups of that many actors. */
  static List<List<Actor>> ofSize(int size, List<Actor> actors) {
    if (size == 0) {
      return List.of(List.of());
    }
    List<List<Actor>> groups = new ArrayList<>();
    for (int first = 0; first + size <= actors.size(); first++) {
      for (List<Actor> rest : ofSize(size - 1, actors.subList(first + 1, actors.size()))) {
        List<Actor> group = new ArrayList<>(List.of(actors.get(first)));
        group.addAll(rest);
        groups.add(group);
      }
    }
    return groups;
  }
}
