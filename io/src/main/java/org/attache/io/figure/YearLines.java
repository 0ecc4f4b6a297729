package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Scores;
import org.attache.Series;
import org.attache.Spell;

/** Lines out of results. */
final class YearLines {
  private static final Comparator<YearLine> LATEST_AND_HIGHEST =
      Comparator.comparing(YearLine::isEmpty)
          .thenComparing(line -> line.isEmpty() ? 0 : -line.lastYear())
          .thenComparing(line -> line.isEmpty() ? 0 : -line.lastValue());

  private YearLines() {}

  static YearLine of(String name, Series<? extends Number> series) {
    SortedMap<Integer, Double> values = new TreeMap<>();
    series.asMap().forEach((year, value) -> values.put(year, value.doubleValue()));
    return new YearLine(name, name, values);
  }

  /** A line an actor, those who end last first, and of those the highest. */
  static List<YearLine> of(Series<Scores> panel) {
    Map<Actor, SortedMap<Integer, Double>> byActor = new TreeMap<>();
    panel
        .asMap()
        .forEach(
            (year, scores) ->
                scores
                    .asMap()
                    .forEach(
                        (actor, score) ->
                            byActor.computeIfAbsent(actor, a -> new TreeMap<>()).put(year, score)));
    List<YearLine> lines = new ArrayList<>();
    byActor.forEach((actor, scores) -> lines.add(new YearLine(actor.code(), actor.name(), scores)));
    lines.sort(LATEST_AND_HIGHEST);
    return List.copyOf(lines);
  }

  /** How the panel came about: as its first year did, over all years. */
  static Provenance provenance(Series<Scores> panel) {
    Provenance first = panel.asMap().values().iterator().next().provenance();
    List<Integer> years = panel.years();
    return new Provenance(
        first.measure(),
        first.options(),
        Spell.years(years.get(0), years.get(years.size() - 1)),
        first.filters(),
        first.sources(),
        first.seed(),
        first.version());
  }

  /** The line of that code, or an error that names those there are. */
  static YearLine coded(List<YearLine> lines, String code) {
    return lines.stream()
        .filter(line -> line.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(lines, code));
  }

  private static IllegalArgumentException unknown(List<YearLine> lines, String code) {
    List<String> some = lines.stream().limit(8).map(YearLine::code).toList();
    String more = lines.size() > some.size() ? " …" : "";
    return new IllegalArgumentException(
        "no line " + code + " among " + lines.size() + ": " + String.join(", ", some) + more);
  }
}
