package org.attache.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The row that a reader stands on. What cannot be read is reported with its place and makes the row
 * unsound; the value then returned only lets the rest of the row be looked at.
 */
final class CsvRow {
  private static final int KEPT = 1000;

  private final TextFile file;
  private final String text;
  private final Problems problems;
  private final List<String> columns;
  private final Map<String, Integer> header = new HashMap<>();
  private final CsvScanner records;
  private int reports;

  CsvRow(TextFile file, Problems problems, List<String> columns, CsvScanner records) {
    this.file = file;
    this.text = file.text();
    this.problems = problems;
    this.columns = columns;
    for (int i = 0; i < columns.size(); i++) {
      header.putIfAbsent(columns.get(i), i);
    }
    this.records = records;
  }

  /** Nothing was reported of the row that now begins. */
  void begin() {
    reports = 0;
  }

  /** Whether nothing was reported of this row so far. */
  boolean isSound() {
    return reports == 0;
  }

  /** How much was reported of this row so far. */
  int reports() {
    return reports;
  }

  long line() {
    return records.line();
  }

  /** The line as the rows of {@link org.attache.TieSink} are numbered. */
  int row() {
    return records.line();
  }

  String ref() {
    return file.name() + ":" + records.line();
  }

  boolean hasWidth(int columns) {
    if (records.fields() != columns) {
      reports++;
      problems.add(
          new DatasetIssue(
              file.name(),
              records.line(),
              0,
              "",
              records.fields() + (records.fields() == 1 ? " field" : " fields"),
              columns + (columns == 1 ? " field" : " fields") + ", as in the header",
              "look for a missing or unquoted comma"));
    }
    return isSound();
  }

  /** The names of the columns, in the order of the file. */
  List<String> columns() {
    return columns;
  }

  boolean has(String column) {
    return header.containsKey(column);
  }

  String text(String column) {
    Integer place = header.get(column);
    return place == null ? "" : text(place);
  }

  /** The field of the column at a place, from 0: for rows of hundreds of fields. */
  String text(int place) {
    return records.field(place).strip();
  }

  /** What stands there, outer blanks and all. */
  String verbatim(String column) {
    Integer place = header.get(column);
    return place == null ? "" : records.field(place);
  }

  int integer(String column) {
    Integer place = header.get(column);
    long value =
        place == null
            ? Numbers.NONE
            : Numbers.integer(text, records.begin(place), records.end(place));
    if (value == Numbers.NONE) {
      String stripped = text(column);
      value = Numbers.integer(stripped, 0, stripped.length());
    }
    if (value == Numbers.NONE) {
      report(column, "a whole number", "");
      return 0;
    }
    return (int) value;
  }

  /** Whether nothing stands there, or one of the codes that the publisher uses for missing. */
  boolean isMissing(String column, Set<String> codes) {
    Integer place = header.get(column);
    return place == null || isMissing(place, codes);
  }

  private boolean isMissing(int place, Set<String> codes) {
    int begin = records.begin(place);
    int end = records.end(place);
    if (begin == end) {
      return true;
    }
    if (isBare(begin) && isBare(end - 1)) {
      for (String code : codes) {
        if (code.length() == end - begin && text.startsWith(code, begin)) {
          return true;
        }
      }
      return false;
    }
    String stripped = text(place);
    return stripped.isEmpty() || codes.contains(stripped);
  }

  /** Whether the character stands for itself, and is neither a quote nor may be a blank. */
  private boolean isBare(int at) {
    char c = text.charAt(at);
    return c > ' ' && c < 127 && c != '"';
  }

  /** A finite number, or nothing where it is missing. */
  OptionalDouble number(String column, Set<String> codes) {
    Integer place = header.get(column);
    if (place == null || isMissing(place, codes)) {
      return OptionalDouble.empty();
    }
    double value = Numbers.decimal(text, records.begin(place), records.end(place));
    if (Double.isNaN(value)) {
      String stripped = text(place);
      value = Numbers.decimal(stripped, 0, stripped.length());
    }
    if (!Double.isNaN(value)) {
      return OptionalDouble.of(value);
    }
    report(column, "a number", "");
    return OptionalDouble.empty();
  }

  /** A year that a calendar has; codes for missing, such as -9, are none. */
  int year(String column) {
    return within(column, 1, 9999, "a year from 1 to 9999");
  }

  /** A month by its number. */
  int month(String column) {
    return within(column, 1, 12, "a month from 1 to 12");
  }

  private int within(String column, int least, int most, String expected) {
    int before = reports;
    int value = integer(column);
    if (reports == before && (value < least || value > most)) {
      report(column, expected, "");
    }
    return reports == before ? value : least;
  }

  /** A text that passes the test. */
  String text(String column, Predicate<String> test, String expected) {
    String text = text(column);
    if (!test.test(text)) {
      report(column, expected, "");
      return "?";
    }
    return text;
  }

  /** A date in three columns; nothing when all three are empty. */
  Optional<LocalDate> date(String year, String month, String day) {
    if (text(year).isEmpty() && text(month).isEmpty() && text(day).isEmpty()) {
      return Optional.empty();
    }
    int before = reports;
    int y = year(year);
    int m = month(month);
    int d = integer(day);
    if (reports == before) {
      try {
        return Optional.of(LocalDate.of(y, m, d));
      } catch (DateTimeException e) {
        report(day, "a day of month " + m + " in " + y, "");
      }
    }
    return Optional.of(LocalDate.EPOCH);
  }

  void report(String column, String expected, String hint) {
    reports++;
    int field = header.getOrDefault(column, 0);
    TextFile.Place place =
        TextFile.Place.of(text, records.begin(field), records.start(), records.line());
    String value = text(column);
    problems.add(
        new DatasetIssue(
            file.name(),
            place.line(),
            place.column(),
            column,
            value.length() > KEPT ? value.substring(0, KEPT) : value,
            expected,
            hint));
  }
}
