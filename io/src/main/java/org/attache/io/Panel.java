package org.attache.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Profile;
import org.attache.Scores;
import org.attache.Series;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Table;

/** Scores as tables: a row an actor, a row a year and actor, or keyed by state number and year. */
final class Panel {
  private static final List<String> KEYS = List.of("ccode", "stateabb", "year");

  private Panel() {}

  static Content of(Scores scores) {
    return of(new Profile(List.of(scores)));
  }

  static Content of(Profile profile) {
    return Delimited.of(
        header(List.of("code", "type", "name"), profile.columns()),
        rows -> {
          for (Actor actor : profile.actors()) {
            rows.row(cells(List.of(), actor, profile));
          }
        });
  }

  static Content of(Series<Scores> series) {
    String measure = measure(series);
    return of(series.map(scores -> new Profile(List.of(scores))), List.of(measure));
  }

  static Content ofProfiles(Series<Profile> series) {
    return of(series, columns(series));
  }

  private static Content of(Series<Profile> series, List<String> columns) {
    return Delimited.of(
        header(List.of("code", "type", "name", "year"), columns),
        rows -> {
          for (Map.Entry<Integer, Profile> year : series.asMap().entrySet()) {
            for (Actor actor : year.getValue().actors()) {
              rows.row(cells(List.of(year.getKey()), actor, year.getValue()));
            }
          }
        });
  }

  private static List<String> header(List<String> keys, List<String> columns) {
    List<String> header = new ArrayList<>(keys);
    header.addAll(columns);
    return header;
  }

  private static Object[] cells(List<Integer> year, Actor actor, Profile profile) {
    List<Object> cells = new ArrayList<>();
    cells.addAll(List.of(actor.code(), Packed.type(actor), actor.name()));
    cells.addAll(year);
    cells.addAll(profile.of(actor));
    return cells.toArray();
  }

  /** The names of the first year; the measures must be those of every year. */
  private static List<String> columns(Series<Profile> series) {
    Set<List<String>> measures = new LinkedHashSet<>();
    series.asMap().values().forEach(profile -> measures.add(measures(profile)));
    if (measures.size() > 1) {
      throw new IllegalArgumentException("the same measures every year, not " + measures);
    }
    return series.at(series.years().get(0)).columns();
  }

  private static List<String> measures(Profile profile) {
    return profile.measures().stream().map(scores -> scores.provenance().measure()).toList();
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
    List<String> columns = measures.stream().map(Panel::measure).toList();
    List<String> header = header(KEYS, columns);
    if (columns.isEmpty() || Set.copyOf(header).size() < header.size()) {
      throw new IllegalArgumentException("a panel needs measures of different names: " + header);
    }
    return of(system, columns, measures);
  }

  static Content of(StateSystem system, Series<Profile> series) {
    List<String> columns = columns(series);
    List<Series<Scores>> measures = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int place = i;
      measures.add(series.map(profile -> profile.measures().get(place)));
    }
    return of(system, columns, measures);
  }

  private static Content of(
      StateSystem system, List<String> columns, List<Series<Scores>> measures) {
    Set<Integer> years = new TreeSet<>();
    measures.forEach(series -> years.addAll(series.years()));
    return Delimited.of(
        header(KEYS, columns),
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
