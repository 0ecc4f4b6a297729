package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Who was there and which ties held in which years, and which years nobody observed. */
final class TieRuns {
  private final int first;
  private final int last;
  private final SortedMap<Actor, Years> actors = new TreeMap<>();
  private final Map<Row, Years> ties = new LinkedHashMap<>();
  private final Years unobserved = new Years();
  private final SortedMap<TieKind, Years> unobservedKinds = new TreeMap<>();

  /** The how manieth of equal ties, whatever their references. */
  private record Row(Tie tie, int copy) {}

  private TieRuns(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /** The years from the first graph to the last; those without a graph count as unobserved. */
  static TieRuns of(SortedMap<Integer, TieGraph> byYear) {
    TieRuns runs = new TieRuns(byYear.firstKey(), byYear.lastKey());
    for (int year = runs.first; year <= runs.last; year++) {
      if (byYear.containsKey(year)) {
        runs.add(year, byYear.get(year));
      } else {
        runs.unobserved.add(year);
      }
    }
    return runs;
  }

  /** The years of a history, of which each shows the kinds that were observed in it. */
  static TieRuns of(TieHistory history, int first, int last) {
    TieRuns runs = new TieRuns(first, last);
    Set<TieKind> kinds = new TreeSet<>(history.kinds());
    history.coverage().observations().forEach(o -> kinds.add(o.kind()));
    Map<Set<TieKind>, TieHistory> narrowed = new HashMap<>(Map.of(kinds, history));
    for (int year = first; year <= last; year++) {
      Set<TieKind> observed = observed(history.coverage(), kinds, year);
      if (observed.isEmpty() && !kinds.isEmpty()) {
        runs.unobserved.add(year);
      } else {
        runs.add(
            year,
            narrowed
                .computeIfAbsent(observed, some -> history.only(some.toArray(TieKind[]::new)))
                .at(year));
        runs.leaveOpen(kinds, observed, year);
      }
    }
    return runs;
  }

  private static Set<TieKind> observed(Coverage coverage, Collection<TieKind> kinds, int year) {
    Set<TieKind> observed = new TreeSet<>(kinds);
    observed.removeIf(kind -> !coverage.observes(kind, Spell.year(year)));
    return observed;
  }

  private void leaveOpen(Collection<TieKind> kinds, Set<TieKind> observed, int year) {
    for (TieKind kind : kinds) {
      if (!observed.contains(kind)) {
        unobservedKinds.computeIfAbsent(kind, k -> new Years()).add(year);
      }
    }
  }

  private void add(int year, TieGraph graph) {
    graph.actors().forEach(actor -> actors.computeIfAbsent(actor, a -> new Years()).add(year));
    Map<Tie, Integer> copies = new HashMap<>();
    for (Tie tie : graph.ties()) {
      Tie plain = tie.withRef("");
      Row row = new Row(plain, copies.merge(plain, 1, Integer::sum));
      ties.computeIfAbsent(row, r -> new Years()).add(year);
    }
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** Those who were there in some year, in code order. */
  List<Actor> actors() {
    return List.copyOf(actors.keySet());
  }

  List<List<Integer>> yearsOf(Actor actor) {
    return actors.getOrDefault(actor, new Years()).runs();
  }

  /** The ties that held in some year. */
  List<Tie> ties() {
    return ties.keySet().stream().map(Row::tie).toList();
  }

  /** When each of the ties held, in the same order. */
  List<List<List<Integer>>> yearsOfTies() {
    return ties.values().stream().map(Years::runs).toList();
  }

  /** The kinds of the ties, what binds most first. */
  List<TieKind> kinds() {
    Set<TieKind> kinds = new HashSet<>();
    ties.keySet().forEach(row -> kinds.addAll(row.tie().kinds()));
    List<TieKind> ordered = new ArrayList<>(kinds);
    ordered.sort(Links.ORDER);
    return ordered;
  }

  /** The years in which nothing was observed. */
  List<List<Integer>> unobserved() {
    return unobserved.runs();
  }

  /** The years in which other kinds were observed, but not this one. */
  List<List<Integer>> unobserved(TieKind kind) {
    return unobservedKinds.getOrDefault(kind, new Years()).runs();
  }
}
