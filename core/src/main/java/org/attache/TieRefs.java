package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The references of ties, row by row: each a shared prefix and the number at its end, since rows of
 * one file differ in nothing else.
 */
final class TieRefs {
  static final int NO_NUMBER = -1;

  private final List<String> prefixes;
  private final int[] prefix;
  private final int[] number;

  TieRefs(List<String> prefixes, int[] prefix, int[] number) {
    this.prefixes = prefixes;
    this.prefix = prefix;
    this.number = number;
  }

  String at(int row) {
    String text = prefixes.get(prefix[row]);
    return number[row] == NO_NUMBER ? text : text + number[row];
  }

  /** Whether the reference is only the tie's place in a history made by hand. */
  boolean isPlace(int row) {
    return number[row] != NO_NUMBER && prefixes.get(prefix[row]).isEmpty();
  }

  /** The highest of the references that are only places. */
  int lastPlace() {
    return IntStream.range(0, number.length)
        .filter(this::isPlace)
        .map(row -> number[row])
        .max()
        .orElse(0);
  }

  /** Rows by reference, where the other ties have references from the same file. */
  Map<String, Integer> rowsLikeThoseOf(TieRefs other) {
    Set<String> shared = new HashSet<>(prefixes);
    shared.retainAll(other.prefixes);
    Map<String, Integer> rows = new HashMap<>();
    for (int row = 0; row < number.length; row++) {
      if (shared.contains(prefixes.get(prefix[row])) && !isPlace(row)) {
        rows.put(at(row), row);
      }
    }
    return rows;
  }

  /** Those of the rows asked for, in that order. */
  TieRefs select(int[] rows) {
    return new TieRefs(prefixes, TieColumns.picked(prefix, rows), TieColumns.picked(number, rows));
  }

  /** These references; one used twice is refused. */
  TieRefs eachOnce() {
    if (rise()) {
      return this;
    }
    long[] keys = new long[number.length];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = ((long) prefix[row] << 32) | (number[row] & 0xFFFFFFFFL);
    }
    Arrays.sort(keys);
    for (int i = 1; i < keys.length; i++) {
      checkArgument(
          keys[i] != keys[i - 1],
          "two ties have the reference %s: rows that are equal need references of their own",
          prefixes.get((int) (keys[i] >>> 32)) + ((int) keys[i] == NO_NUMBER ? "" : (int) keys[i]));
    }
    return this;
  }

  /** Whether the numbers of each source rise from row to row, as they do when it is read once. */
  private boolean rise() {
    int[] last = new int[prefixes.size()];
    Arrays.fill(last, Integer.MIN_VALUE);
    for (int row = 0; row < number.length; row++) {
      if (number[row] <= last[prefix[row]]) {
        return false;
      }
      last[prefix[row]] = number[row];
    }
    return true;
  }
}
