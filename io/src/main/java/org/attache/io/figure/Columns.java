package org.attache.io.figure;

import java.util.OptionalInt;
import org.attache.Table;

/** Cells of a table by the name of their column. */
final class Columns {
  private Columns() {}

  static int place(Table table, String column) {
    int place = table.columns().indexOf(column);
    if (place < 0) {
      throw new IllegalArgumentException(
          "no column " + column + " among " + String.join(", ", table.columns()));
    }
    return place;
  }

  /** The first of these columns that the table has. */
  static OptionalInt first(Table table, String... columns) {
    for (String column : columns) {
      int place = table.columns().indexOf(column);
      if (place >= 0) {
        return OptionalInt.of(place);
      }
    }
    return OptionalInt.empty();
  }

  /** A cell as a number; NA and an empty cell are undefined. */
  static double number(Object cell, String column) {
    if (cell instanceof Number number) {
      return number.doubleValue();
    }
    String text = cell.toString().strip();
    if (text.isEmpty() || text.equals("NA")) {
      return Double.NaN;
    }
    throw new IllegalArgumentException("column " + column + " must hold numbers: " + text);
  }
}
