package org.attache.centrality;

import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * Betweenness by the definition: every path without repetition is walked, the shortest between each
 * pair are kept, and each gives its inner actors an equal share. Lengths are whole, so equal is
 * equal.
 */
final class SlowBetweenness {
  private final Table<Actor, Actor, Long> lengths = TreeBasedTable.create();
  private final Map<Actor, Double> scores = new TreeMap<>();

  private SlowBetweenness(TieGraph graph, ToLongFunction<Tie> length) {
    for (Actor actor : graph.actors()) {
      scores.put(actor, 0.0);
    }
    for (Tie tie : graph.ties()) {
      lengths.row(tie.from()).merge(tie.to(), length.applyAsLong(tie), Math::min);
      if (!tie.directed() || !graph.isDirected()) {
        lengths.row(tie.to()).merge(tie.from(), length.applyAsLong(tie), Math::min);
      }
    }
  }

  static Map<Actor, Double> of(TieGraph graph, ToLongFunction<Tie> length) {
    SlowBetweenness slow = new SlowBetweenness(graph, length);
    for (Actor source : graph.actors()) {
      Map<Actor, Shortest> shortest = new TreeMap<>();
      slow.walk(List.of(source), 0, shortest);
      shortest.values().forEach(slow::share);
    }
    if (!graph.isDirected()) {
      slow.scores.replaceAll((actor, score) -> score / 2);
    }
    return slow.scores;
  }

  private record Shortest(long length, List<List<Actor>> paths) {}

  private void walk(List<Actor> path, long length, Map<Actor, Shortest> shortest) {
    Actor end = path.get(path.size() - 1);
    if (path.size() > 1) {
      Shortest best = shortest.get(end);
      if (best == null || length < best.length()) {
        best = new Shortest(length, new ArrayList<>());
        shortest.put(end, best);
      }
      if (length == best.length()) {
        best.paths().add(path);
      }
    }
    lengths
        .row(end)
        .forEach(
            (next, more) -> {
              if (!path.contains(next)) {
                List<Actor> longer = new ArrayList<>(path);
                longer.add(next);
                walk(longer, length + more, shortest);
              }
            });
  }

  private void share(Shortest shortest) {
    double share = 1.0 / shortest.paths().size();
    for (List<Actor> path : shortest.paths()) {
      path.subList(1, path.size() - 1).forEach(actor -> scores.merge(actor, share, Double::sum));
    }
  }
}
