package org.attache.centrality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * All shortest paths, found by walking every path without repetition, and what they amount to by
 * the definitions. Lengths are whole, so equal is equal.
 */
final class SlowPaths {
  private final TieGraph graph;
  private final Direction direction;
  private final ToLongFunction<Tie> length;
  private final boolean apart;
  private final Map<List<Actor>, List<Path>> shortest = new LinkedHashMap<>();
  private final Map<List<Actor>, List<Tie>> steps = new LinkedHashMap<>();

  /** A walk of actors that stands for so many paths of ties. */
  private record Path(List<Actor> actors, long length, double count) {}

  /** Parallel ties are paths apart, or one. */
  SlowPaths(TieGraph graph, Direction direction, ToLongFunction<Tie> length, boolean apart) {
    this.graph = graph;
    this.direction = direction;
    this.length = length;
    this.apart = apart;
    for (Actor source : graph.actors()) {
      walk(new Path(List.of(source), 0, 1));
    }
  }

  private boolean isOrdered() {
    return graph.isDirected() && direction != Direction.ALL;
  }

  private boolean runs(Tie tie, Actor from, Actor to) {
    boolean out = tie.from().equals(from) && tie.to().equals(to);
    boolean in = tie.from().equals(to) && tie.to().equals(from);
    if (!isOrdered() || !tie.directed()) {
      return out || in;
    }
    return direction == Direction.OUT ? out : in;
  }

  /** The ties from one to the other that none is shorter than. */
  private List<Tie> step(Actor from, Actor to) {
    return steps.computeIfAbsent(List.of(from, to), pair -> ties(from, to));
  }

  private List<Tie> ties(Actor from, Actor to) {
    List<Tie> ties = graph.ties().stream().filter(tie -> runs(tie, from, to)).toList();
    long least = ties.stream().mapToLong(length).min().orElse(0);
    return ties.stream().filter(tie -> length.applyAsLong(tie) == least).toList();
  }

  private void walk(Path path) {
    Actor last = path.actors().get(path.actors().size() - 1);
    if (path.actors().size() > 1) {
      List<Path> best =
          shortest.computeIfAbsent(List.of(path.actors().get(0), last), pair -> new ArrayList<>());
      if (!best.isEmpty() && path.length() < best.get(0).length()) {
        best.clear();
      }
      if (best.isEmpty() || path.length() == best.get(0).length()) {
        best.add(path);
      }
    }
    for (Actor next : graph.actors()) {
      List<Tie> step = path.actors().contains(next) ? List.of() : step(last, next);
      if (!step.isEmpty()) {
        List<Actor> actors = new ArrayList<>(path.actors());
        actors.add(next);
        long longer = path.length() + length.applyAsLong(step.get(0));
        walk(new Path(actors, longer, path.count() * (apart ? step.size() : 1)));
      }
    }
  }

  /** The pairs that count, no farther than that, each once. */
  private List<List<Path>> pairs(Set<Actor> sources, Set<Actor> targets, long cutoff) {
    List<List<Path>> pairs = new ArrayList<>();
    shortest.forEach(
        (pair, paths) -> {
          Actor from = pair.get(0);
          Actor to = pair.get(1);
          boolean counts = sources.contains(from) && targets.contains(to);
          if (!isOrdered()) {
            counts |= sources.contains(to) && targets.contains(from);
            counts &= from.compareTo(to) < 0;
          }
          if (counts && paths.get(0).length() <= cutoff) {
            pairs.add(paths);
          }
        });
    return pairs;
  }

  Map<Actor, Double> betweenness() {
    return betweenness(Set.copyOf(graph.actors()), Set.copyOf(graph.actors()), Long.MAX_VALUE);
  }

  Map<Actor, Double> betweenness(Set<Actor> sources, Set<Actor> targets, long cutoff) {
    Map<Actor, Double> scores = zeros();
    for (List<Path> paths : pairs(sources, targets, cutoff)) {
      paths.forEach(path -> inner(path, path.count() / total(paths), scores));
    }
    return scores;
  }

  Map<Actor, Double> withEnds(Set<Actor> sources, Set<Actor> targets, long cutoff) {
    Map<Actor, Double> scores = betweenness(sources, targets, cutoff);
    for (List<Path> paths : pairs(sources, targets, cutoff)) {
      List<Actor> actors = paths.get(0).actors();
      scores.merge(actors.get(0), 1.0, Double::sum);
      scores.merge(actors.get(actors.size() - 1), 1.0, Double::sum);
    }
    return scores;
  }

  Map<Actor, Double> stress() {
    Map<Actor, Double> scores = zeros();
    shortest.values().forEach(paths -> paths.forEach(path -> inner(path, path.count(), scores)));
    if (!isOrdered()) {
      scores.replaceAll((actor, score) -> score / 2);
    }
    return scores;
  }

  Map<Tie, Double> ties(Set<Actor> sources, Set<Actor> targets, long cutoff) {
    Map<Tie, Double> scores = new LinkedHashMap<>();
    graph.ties().forEach(tie -> scores.put(tie, 0.0));
    for (List<Path> paths : pairs(sources, targets, cutoff)) {
      for (Path path : paths) {
        for (int i = 1; i < path.actors().size(); i++) {
          List<Tie> step = step(path.actors().get(i - 1), path.actors().get(i));
          double share = path.count() / total(paths) / step.size();
          step.forEach(tie -> scores.merge(tie, share, Double::sum));
        }
      }
    }
    return scores;
  }

  private Map<Actor, Double> zeros() {
    Map<Actor, Double> scores = new TreeMap<>();
    graph.actors().forEach(actor -> scores.put(actor, 0.0));
    return scores;
  }

  private static double total(List<Path> paths) {
    return paths.stream().mapToDouble(Path::count).sum();
  }

  private static void inner(Path path, double worth, Map<Actor, Double> scores) {
    path.actors()
        .subList(1, path.actors().size() - 1)
        .forEach(actor -> scores.merge(actor, worth, Double::sum));
  }
}
