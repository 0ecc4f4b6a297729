package org.attache.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;

/**
 * One row of a file. What cannot be read is reported with its place and makes the row unsound; the
 * value then returned only lets the rest of the row be looked at.
 */
final class CsvRow {
  private final TextFile file;
  private final Problems problems;
  private final Map<String, Integer> header;
  private final char delimiter;
  private final CSVRecord record;
  private final int start;
  private final long line;
  private int reports;

  CsvRow(
      TextFile file,
      Problems problems,
      Map<String, Integer> header,
      char delimiter,
      CSVRecord record,
      int start,
      long line) {
    this.file = file;
    this.problems = problems;
    this.header = header;
    this.delimiter = delimiter;
    this.record = record;
    this.start = start;
    this.line = line;
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
    return line;
  }

  String ref() {
    return file.name() + ":" + line;
  }

  boolean hasWidth(int columns) {
    if (record.size() != columns) {
      reports++;
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
    return isSound();
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

  /** Whether nothing stands there, or one of the codes that the publisher uses for missing. */
  boolean isMissing(String column, Set<String> codes) {
    String text = text(column);
    return text.isEmpty() || codes.contains(text);
  }

  /** A finite number, or nothing where it is missing. */
  OptionalDouble number(String column, Set<String> codes) {
    if (isMissing(column, codes)) {
      return OptionalDouble.empty();
    }
    try {
      double value = Double.parseDouble(text(column));
      if (Double.isFinite(value)) {
        return OptionalDouble.of(value);
      }
    } catch (NumberFormatException e) {
      // reported below, as what is not finite
    }
    report(column, "a number", "");
    return OptionalDouble.empty();
  }

  /** A year that a calendar has; codes for missing, such as -9, are none. */
  int year(String column) {
    return within(column, 1, 9999, "a year from 1 to 9999");
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
    int m = within(month, 1, 12, "a month from 1 to 12");
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
    TextFile.Place place = TextFile.Place.of(file.text(), offset(column), start, line);
    problems.add(
        new DatasetIssue(
            file.name(), place.line(), place.column(), column, text(column), expected, hint));
  }

  /** Where the field's first character stands. */
  private int offset(String column) {
    int wanted = header.getOrDefault(column, 0);
    int at = start;
    for (int passed = 0; passed < wanted; passed++) {
      at = file.text().indexOf(delimiter, afterQuotes(at)) + 1;
    }
    return at;
  }

  /** Past the quoted part of a field that begins with a quote; a later quote is an ordinary one. */
  private int afterQuotes(int begin) {
    String text = file.text();
    if (text.charAt(begin) != '"') {
      return begin;
    }
    int at = text.indexOf('"', begin + 1);
    while (text.startsWith("\"\"", at)) {
      at = text.indexOf('"', at + 2);
    }
    return at;
  }
}
