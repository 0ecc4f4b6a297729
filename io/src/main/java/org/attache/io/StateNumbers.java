package org.attache.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.attache.State;

/**
 * The states that the numbers in a file mean, each with a place from 0 that packs into few bits.
 */
final class StateNumbers {
  private static final State UNKNOWN = new State("?", "?");

  private final List<State> states;
  private final Map<Integer, Integer> places = new HashMap<>();

  StateNumbers(SortedMap<Integer, State> byNumber) {
    states = new ArrayList<>(byNumber.values());
    byNumber.keySet().forEach(number -> places.put(number, places.size()));
  }

  int size() {
    return states.size();
  }

  /** The place of the state in this column; reported and 0 when there is none. */
  int place(CsvRow row, String column) {
    return found(row, column, places).orElse(0);
  }

  /** What the number in this column stands for; reported where it stands for nothing. */
  static <T> Optional<T> found(CsvRow row, String column, Map<Integer, T> byNumber) {
    int before = row.reports();
    int number = row.integer(column);
    if (row.reports() > before) {
      return Optional.empty();
    }
    Optional<T> found = Optional.ofNullable(byNumber.get(number));
    if (found.isEmpty()) {
      row.report(
          column, "a number of the state system", "is the file of states of an older edition?");
    }
    return found;
  }

  /** The same of the second state of a dyad, which is another than the first. */
  int other(CsvRow row, String column, int first, String firstColumn) {
    int place = place(row, column);
    if (row.isSound() && place == first) {
      row.report(column, "another state than " + firstColumn, "");
    }
    return place;
  }

  State at(int place) {
    return place < states.size() ? states.get(place) : UNKNOWN;
  }

  State state(CsvRow row, String column) {
    return at(place(row, column));
  }
}
