package org.attache.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.Spell;

/**
 * The one rule for dates that leave something out: a partial date means every day of its month, or
 * of its year; a spell runs from the first day its start may mean through the last day its end may
 * mean.
 */
final class PartialDates {
  private static final String MISSING = "-9";
  private static final Pattern ISO =
      Pattern.compile("(?<y>[0-9]{4})(?:-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?)?");

  private PartialDates() {}

  /** From year, month and day, of which month and day may be -9. */
  static Spell days(CsvRow row, Columns start, Columns end) {
    return spell(row, day(row, start), day(row, end), end.year());
  }

  /** The columns of one date. */
  record Columns(String year, String month, String day) {
    boolean arePartial(CsvRow row) {
      return row.text(month).equals(MISSING) || row.text(day).equals(MISSING);
    }
  }

  /** From months written YYYYMM. */
  static Spell months(CsvRow row, String start, String end) {
    return spell(row, month(row, start), month(row, end), end);
  }

  /** The days that a date written YYYY-MM-DD, YYYY-MM or YYYY may mean; reported where none. */
  static Spell iso(CsvRow row, String column) {
    Matcher date = ISO.matcher(row.text(column));
    try {
      if (date.matches()) {
        return iso(date);
      }
    } catch (DateTimeException e) {
      // reported below, as what has another shape
    }
    row.report(column, "a date like 1990-08-07, 1990-08 or 1990", "");
    return Spell.ALWAYS;
  }

  private static Spell iso(Matcher date) {
    Year year = Year.of(Integer.parseInt(date.group("y")));
    if (date.group("m") == null) {
      return Spell.year(year.getValue());
    }
    YearMonth month = year.atMonth(Integer.parseInt(date.group("m")));
    return date.group("d") == null
        ? month(month)
        : Spell.day(month.atDay(Integer.parseInt(date.group("d"))));
  }

  private static Spell spell(CsvRow row, Spell start, Spell end, String endColumn) {
    if (row.isSound() && !start.start().isBefore(end.end())) {
      row.report(endColumn, "a last day on or after " + start.start(), "");
    }
    return row.isSound() ? new Spell(start.start(), end.end()) : Spell.ALWAYS;
  }

  private static Spell day(CsvRow row, Columns columns) {
    int before = row.reports();
    int year = row.year(columns.year());
    if (row.reports() > before) {
      return Spell.ALWAYS;
    }
    if (row.text(columns.month()).equals(MISSING)) {
      return Spell.year(year);
    }
    if (row.text(columns.day()).equals(MISSING)) {
      int month = row.integer(columns.month());
      if (row.reports() == before && (month < 1 || month > 12)) {
        row.report(columns.month(), "a month from 1 to 12, or -9 where not known", "");
      }
      return row.reports() > before ? Spell.ALWAYS : month(YearMonth.of(year, month));
    }
    Optional<LocalDate> date = row.date(columns.year(), columns.month(), columns.day());
    return date.map(Spell::day).orElse(Spell.ALWAYS);
  }

  private static Spell month(CsvRow row, String column) {
    int before = row.reports();
    int value = row.integer(column);
    if (row.reports() == before && (value < 101 || value % 100 < 1 || value % 100 > 12)) {
      row.report(column, "a year and month such as 194910", "");
    }
    return row.reports() > before ? Spell.ALWAYS : month(YearMonth.of(value / 100, value % 100));
  }

  private static Spell month(YearMonth month) {
    return Spell.through(month.atDay(1), month.atEndOfMonth());
  }
}
