package org.attache.centrality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;

/** Time-respecting paths, listed one by one or spread day by day. */
final class SlowTemporal {
  private SlowTemporal() {}

  /** One way of getting on: a tie crossed in a year. */
  private record Step(Actor from, Actor to, int year) {}

  private static Set<Step> steps(TieHistory history, int first, int last) {
    Set<Step> steps = new HashSet<>();
    for (int year = first; year <= last; year++) {
      for (Tie tie : history.ties()) {
        if (tie.spell().overlaps(Spell.year(year))) {
          steps.add(new Step(tie.from(), tie.to(), year));
          if (!tie.directed()) {
            steps.add(new Step(tie.to(), tie.from(), year));
          }
        }
      }
    }
    return steps;
  }

  static Map<Actor, Double> betweenness(TieHistory history, int first, int last, boolean strict) {
    Set<Step> steps = steps(history, first, last);
    Set<Actor> actors = new TreeSet<>();
    steps.forEach(step -> actors.add(step.from()));
    steps.forEach(step -> actors.add(step.to()));
    Map<Actor, Double> scores = new TreeMap<>();
    actors.forEach(actor -> scores.put(actor, 0.0));
    for (Actor source : actors) {
      List<List<Step>> paths = new ArrayList<>();
      extend(List.of(), source, Set.of(source), strict, steps, paths);
      for (Actor end : actors) {
        addShares(paths.stream().filter(p -> last(p).to().equals(end)).toList(), scores);
      }
    }
    return scores;
  }

  private static Step last(List<Step> path) {
    return path.get(path.size() - 1);
  }

  private static void extend(
      List<Step> path,
      Actor at,
      Set<Actor> seen,
      boolean strict,
      Set<Step> steps,
      List<List<Step>> paths) {
    for (Step step : steps) {
      boolean inTime =
          path.isEmpty()
              || (strict ? last(path).year() < step.year() : last(path).year() <= step.year());
      if (step.from().equals(at) && !seen.contains(step.to()) && inTime) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(step);
        paths.add(longer);
        Set<Actor> now = new HashSet<>(seen);
        now.add(step.to());
        extend(longer, step.to(), now, strict, steps, paths);
      }
    }
  }

  private static void addShares(List<List<Step>> paths, Map<Actor, Double> scores) {
    int fewest = paths.stream().mapToInt(List::size).min().orElse(0);
    List<List<Step>> shortest = paths.stream().filter(p -> p.size() == fewest).toList();
    for (List<Step> path : shortest) {
      for (Step step : path.subList(1, path.size())) {
        scores.merge(step.from(), 1.0 / shortest.size(), Double::sum);
      }
    }
  }

  /** The first day on which news of the source is at each actor, spread day by day. */
  static Map<Actor, Integer> arrivals(
      TieHistory history, Actor source, Spell window, int crossing) {
    Map<Actor, Integer> arrivals = new HashMap<>(Map.of(source, 0));
    int days = (int) (window.end().toEpochDay() - window.start().toEpochDay());
    Map<Actor, Integer> before = Map.of();
    while (!before.equals(arrivals)) {
      before = Map.copyOf(arrivals);
      for (int day = 0; day < days; day++) {
        for (Tie tie : history.ties()) {
          if (isUsable(tie, window, day, crossing) && day + crossing < days) {
            carry(tie.from(), tie.to(), day, crossing, arrivals);
            if (!tie.directed()) {
              carry(tie.to(), tie.from(), day, crossing, arrivals);
            }
          }
        }
      }
    }
    return arrivals;
  }

  private static boolean isUsable(Tie tie, Spell window, int day, int crossing) {
    for (int i = 0; i < Math.max(1, crossing); i++) {
      if (!tie.spell().contains(window.start().plusDays(day + i))) {
        return false;
      }
    }
    return true;
  }

  private static void carry(
      Actor from, Actor to, int day, int crossing, Map<Actor, Integer> arrivals) {
    if (arrivals.getOrDefault(from, Integer.MAX_VALUE) <= day) {
      arrivals.merge(to, day + crossing, Math::min);
    }
  }
}
