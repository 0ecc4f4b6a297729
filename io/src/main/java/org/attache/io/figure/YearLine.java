package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoublePredicate;

/** One line of a time series: a number a year, none where there is none. */
record YearLine(String code, String name, SortedMap<Integer, Double> values) {
  /** Undefined numbers are years without one. */
  YearLine {
    SortedMap<Integer, Double> defined = new TreeMap<>(values);
    defined.values().removeIf(value -> value.isNaN());
    defined.forEach(
        (year, value) -> {
          if (value.isInfinite()) {
            throw new IllegalArgumentException(
                "a line needs finite or undefined numbers: " + value + " in " + year);
          }
        });
    values = Collections.unmodifiableSortedMap(defined);
  }

  /** The line with those years only whose numbers pass. */
  YearLine only(DoublePredicate test) {
    SortedMap<Integer, Double> kept = new TreeMap<>(values);
    kept.values().removeIf(value -> !test.test(value));
    return new YearLine(code, name, kept);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  int lastYear() {
    return values.lastKey();
  }

  double lastValue() {
    return values.getOrDefault(values.lastKey(), Double.NaN);
  }

  /** The stretches of consecutive years, each its years and numbers. */
  List<List<Map.Entry<Integer, Double>>> runs() {
    List<List<Map.Entry<Integer, Double>>> runs = new ArrayList<>();
    int next = Integer.MIN_VALUE;
    for (Map.Entry<Integer, Double> value : values.entrySet()) {
      if (value.getKey() != next || runs.isEmpty()) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(value);
      next = value.getKey() + 1;
    }
    return runs;
  }
}
