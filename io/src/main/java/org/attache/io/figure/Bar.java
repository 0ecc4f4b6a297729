package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import org.attache.Ranking;
import org.attache.Table;

/** One row of ranked bars; the value is undefined where there is no bar. */
record Bar(String rank, String code, String name, double value) {

  static List<Bar> of(Ranking ranking) {
    return ranking.entries().stream()
        .map(
            entry ->
                new Bar(
                    Double.isNaN(entry.score()) ? "" : (entry.shared() ? "=" : "") + entry.rank(),
                    entry.actor().code(),
                    entry.actor().name(),
                    entry.score()))
        .toList();
  }

  /** The rows of a table, highest first; equal numbers share the best of their ranks. */
  static List<Bar> of(Table table, String label, String value) {
    int name = Columns.place(table, label);
    int number = Columns.place(table, value);
    List<Bar> unranked = new ArrayList<>();
    for (List<Object> row : table.rows()) {
      String text = row.get(name).toString();
      unranked.add(new Bar("", text, text, Columns.number(row.get(number), value)));
    }
    unranked.sort((a, b) -> order(a.value, b.value));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < unranked.size(); i++) {
      Bar bar = unranked.get(i);
      bars.add(new Bar(rank(unranked, i), bar.code, bar.name, bar.value));
    }
    return List.copyOf(bars);
  }

  /** Falling, undefined ones last. */
  private static int order(double a, double b) {
    if (Double.isNaN(a) || Double.isNaN(b)) {
      return Boolean.compare(Double.isNaN(a), Double.isNaN(b));
    }
    return Double.compare(b, a);
  }

  private static String rank(List<Bar> sorted, int place) {
    double value = sorted.get(place).value;
    if (Double.isNaN(value)) {
      return "";
    }
    int first = place;
    while (first > 0 && sorted.get(first - 1).value == value) {
      first--;
    }
    boolean shared =
        first < place || (place + 1 < sorted.size() && sorted.get(place + 1).value == value);
    return (shared ? "=" : "") + (first + 1);
  }

  boolean isUndefined() {
    return Double.isNaN(value);
  }
}
