package org.attache.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a file. What cannot be read is reported with its place and makes the row unsound; the
 * value then returned only lets the rest of the row be looked at.
 */
final class CsvRow {
  private final TextFile file;
  private final Problems problems;
  private final Map<String, Integer> header;
  private final CSVRecord record;
  private final int start;
  private final long line;
  private boolean sound = true;

  CsvRow(
      TextFile file,
      Problems problems,
      Map<String, Integer> header,
      CSVRecord record,
      int start,
      long line) {
    this.file = file;
    this.problems = problems;
    this.header = header;
    this.record = record;
    this.start = start;
    this.line = line;
  }

  /** Whether nothing was reported of this row so far. */
  boolean isSound() {
    return sound;
  }

  long line() {
    return line;
  }

  String ref() {
    return file.name() + ":" + line;
  }

  boolean hasWidth(int columns) {
    if (record.size() != columns) {
      sound = false;
      problems.add(
          new DatasetIssue(
              file.name(),
              line,
              0,
              "",
              record.size() + " fields",
              columns + " fields, as in the header",
              "look for a missing or unquoted comma"));
    }
    return sound;
  }

  boolean has(String column) {
    return header.containsKey(column);
  }

  String text(String column) {
    Integer place = header.get(column);
    return place == null ? "" : record.get(place).strip();
  }

  int integer(String column) {
    String text = text(column);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      report(column, "a whole number", "");
      return 0;
    }
  }

  /** A flag that may be unobserved: 1, 0 or empty. */
  OptionalInt flag(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!text.equals("0") && !text.equals("1")) {
      report(column, "0 or 1, or nothing where it is not known", "");
    }
    return OptionalInt.of(text.equals("1") ? 1 : 0);
  }

  /** A date in three columns; nothing when all three are empty. */
  Optional<LocalDate> date(String year, String month, String day) {
    if (text(year).isEmpty() && text(month).isEmpty() && text(day).isEmpty()) {
      return Optional.empty();
    }
    int y = integer(year);
    int m = integer(month);
    int d = integer(day);
    if (!sound) {
      return Optional.of(LocalDate.EPOCH);
    }
    if (m < 1 || m > 12) {
      report(month, "a month from 1 to 12", "");
      return Optional.of(LocalDate.EPOCH);
    }
    try {
      return Optional.of(LocalDate.of(y, m, d));
    } catch (DateTimeException e) {
      report(day, "a day of month " + m + " in " + y, "");
      return Optional.of(LocalDate.EPOCH);
    }
  }

  void report(String column, String expected, String hint) {
    sound = false;
    problems.add(
        new DatasetIssue(
            file.name(), lineOf(column), columnOf(column), column, text(column), expected, hint));
  }

  private long lineOf(String column) {
    return line
        + TextFile.Place.of(file.text().substring(start, offset(column)), offset(column) - start)
            .line()
        - 1;
  }

  private int columnOf(String column) {
    return TextFile.Place.of(file.text(), offset(column)).column();
  }

  /** Where the field's first character stands: past as many commas outside quotes. */
  private int offset(String column) {
    int wanted = header.getOrDefault(column, 0);
    boolean quoted = false;
    int at = start;
    for (int passed = 0; passed < wanted && at < file.text().length(); at++) {
      char c = file.text().charAt(at);
      quoted ^= c == '"';
      passed += c == ',' && !quoted ? 1 : 0;
    }
    return at;
  }
}
