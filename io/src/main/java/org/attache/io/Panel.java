package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Scores;
import org.attache.Series;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Table;

/** Scores as tables: a row an actor, a row a year and actor, or keyed by state number and year. */
final class Panel {
  private Panel() {}

  static Content of(Scores scores) {
    return Delimited.of(
        List.of("code", "type", "name", scores.provenance().measure()),
        rows -> {
          for (Map.Entry<Actor, Double> score : scores.asMap().entrySet()) {
            Actor actor = score.getKey();
            rows.row(actor.code(), Packed.type(actor), actor.name(), score.getValue());
          }
        });
  }

  static Content of(Series<Scores> series) {
    return Delimited.of(
        List.of("code", "type", "name", "year", measure(series)),
        rows -> {
          for (Map.Entry<Integer, Scores> year : series.asMap().entrySet()) {
            for (Map.Entry<Actor, Double> score : year.getValue().asMap().entrySet()) {
              Actor actor = score.getKey();
              String type = Packed.type(actor);
              rows.row(actor.code(), type, actor.name(), year.getKey(), score.getValue());
            }
          }
        });
  }

  private static String measure(Series<Scores> series) {
    Set<String> measures = new TreeSet<>();
    series.asMap().values().forEach(scores -> measures.add(scores.provenance().measure()));
    if (measures.size() > 1) {
      throw new IllegalArgumentException("one measure a column, not " + measures);
    }
    return measures.iterator().next();
  }

  static Content of(StateSystem system, List<Series<Scores>> measures) {
    List<String> header = new ArrayList<>(List.of("ccode", "stateabb", "year"));
    measures.forEach(series -> header.add(measure(series)));
    if (measures.isEmpty() || Set.copyOf(header).size() < header.size()) {
      throw new IllegalArgumentException("a panel needs measures of different names: " + header);
    }
    Set<Integer> years = new TreeSet<>();
    measures.forEach(series -> years.addAll(series.years()));
    return Delimited.of(
        header,
        rows -> {
          for (int year : years) {
            List<Map<Actor, Double>> scores = measures.stream().map(s -> scores(s, year)).toList();
            for (State state : states(system, scores, year)) {
              List<Object> cells = new ArrayList<>();
              cells.add(Numbering.number(state, system));
              cells.addAll(List.of(state.code(), year));
              scores.forEach(own -> cells.add(own.getOrDefault(state, Double.NaN)));
              rows.row(cells.toArray());
            }
          }
        });
  }

  /** The members of the year and whoever was scored, by number. */
  private static List<State> states(StateSystem system, List<Map<Actor, Double>> scores, int year) {
    Set<Actor> actors = new TreeSet<>(system.members(year));
    scores.forEach(own -> actors.addAll(own.keySet()));
    return Numbering.states(actors, system);
  }

  private static Map<Actor, Double> scores(Series<Scores> series, int year) {
    Scores scores = series.asMap().get(year);
    return scores == null ? Map.of() : scores.asMap();
  }

  static Content of(Table table) {
    return Delimited.of(
        table.columns(),
        rows -> {
          for (List<Object> row : table.rows()) {
            rows.row(row.toArray());
          }
        });
  }
}
