package org.attache.io.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Provenance;
import org.attache.Scores;

/** Scores that circles are sized by: those of each year, or the same in all years. */
final class ExplorerSizes {
  private static final MathContext DIGITS = new MathContext(4);

  private final SortedMap<Integer, Scores> byYear;
  private final boolean constant;

  private ExplorerSizes(SortedMap<Integer, Scores> byYear, boolean constant) {
    this.byYear = byYear;
    this.constant = constant;
  }

  static ExplorerSizes of(Scores scores) {
    return new ExplorerSizes(new TreeMap<>(Map.of(0, scores)), true);
  }

  /** Scores of the years from the first to the last shown; others do not set the scale. */
  static ExplorerSizes of(SortedMap<Integer, Scores> byYear, int first, int last) {
    SortedMap<Integer, Scores> shown = byYear.subMap(first, last + 1);
    if (shown.isEmpty()) {
      throw new IllegalArgumentException(
          "some scores must be of a year from " + first + " to " + last + ": " + years(byYear));
    }
    return new ExplorerSizes(shown, false);
  }

  /** The first and the last year that has scores. */
  static String years(SortedMap<Integer, Scores> byYear) {
    return byYear.firstKey() + " to " + byYear.lastKey();
  }

  Provenance provenance() {
    return byYear.values().iterator().next().provenance();
  }

  /** The highest score of each actor in any year shown, undefined where it has none. */
  double[] peaks(List<Actor> actors) {
    double[] peaks = new double[actors.size()];
    Arrays.fill(peaks, Double.NaN);
    for (Scores scores : byYear.values()) {
      Map<Actor, Double> known = scores.asMap();
      for (int v = 0; v < peaks.length; v++) {
        double score = known.getOrDefault(actors.get(v), Double.NaN);
        if (Double.isFinite(score) && !(score <= peaks[v])) {
          peaks[v] = score;
        }
      }
    }
    return peaks;
  }

  /**
   * What it is, how the circles of peaks came about, and a row a year, or one for all years, with a
   * score an actor; NA where it has none.
   */
  List<Object> data(TieRuns runs, NodeSizes sizes) {
    List<Object> rows = new ArrayList<>();
    for (int year = runs.first(); year <= (constant ? runs.first() : runs.last()); year++) {
      rows.add(row(runs.actors(), constant ? 0 : year));
    }
    return List.of(
        provenance().measure(),
        rounded(sizes.largest()),
        NodeSizes.LEAST,
        rounded(sizes.radiusOf(sizes.largest())),
        rows);
  }

  private List<Object> row(List<Actor> actors, int year) {
    if (!byYear.containsKey(year)) {
      return List.of();
    }
    Map<Actor, Double> scores = byYear.get(year).asMap();
    return actors.stream().map(a -> cell(scores.getOrDefault(a, Double.NaN))).toList();
  }

  private static Object cell(double score) {
    return Double.isFinite(score) ? (Object) rounded(score) : "NA";
  }

  /** Whole numbers have no point. */
  private static Number rounded(double value) {
    double near = BigDecimal.valueOf(value).round(DIGITS).doubleValue();
    return near == Math.rint(near) && Math.abs(near) < 1e9 ? (Number) (long) near : near;
  }
}
