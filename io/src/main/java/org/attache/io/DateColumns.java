package org.attache.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.Spell;

/**
 * A date in one column of a stated shape, or in three. A partial date means every day of its month
 * or year.
 *
 * @param columns one column, or year, month and day
 * @param shape how one column is written; nothing for three
 */
record DateColumns(List<String> columns, Optional<TieCsv.Dates> shape) {

  private static final Pattern YEAR = Pattern.compile("(?<y>\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)");
  private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)");
  private static final Pattern POINTS =
      Pattern.compile("(?<d>\\d\\d?)\\.(?<m>\\d\\d?)\\.(?<y>\\d{4})");

  /** The column that messages name. */
  String first() {
    return columns.get(0);
  }

  /** Whether nothing is stated: nothing in the one column, or no year among the three. */
  boolean isMissing(CsvRow row, Set<String> missing) {
    return row.isMissing(first(), missing);
  }

  /** The days that the date may mean; reported where it is none. */
  Spell days(CsvRow row, Set<String> missing) {
    return shape.map(own -> one(row, own)).orElseGet(() -> three(row, missing));
  }

  private Spell one(CsvRow row, TieCsv.Dates shape) {
    Matcher matcher = pattern(shape).matcher(row.text(first()));
    try {
      if (matcher.matches()) {
        return days(shape, matcher);
      }
    } catch (DateTimeException e) {
      // reported below, as what has another shape
    }
    row.report(first(), "a date like " + shape, "");
    return Spell.ALWAYS;
  }

  private static Pattern pattern(TieCsv.Dates shape) {
    return switch (shape) {
      case YEAR -> YEAR;
      case YEAR_MONTH -> MONTH;
      case ISO -> ISO;
      case DAY_MONTH_YEAR -> POINTS;
    };
  }

  private static Spell days(TieCsv.Dates shape, Matcher date) {
    int year = Integer.parseInt(date.group("y"));
    if (shape == TieCsv.Dates.YEAR) {
      return Spell.year(year);
    }
    int month = Integer.parseInt(date.group("m"));
    return shape == TieCsv.Dates.YEAR_MONTH
        ? month(YearMonth.of(year, month))
        : Spell.day(LocalDate.of(year, month, Integer.parseInt(date.group("d"))));
  }

  private Spell three(CsvRow row, Set<String> missing) {
    int before = row.reports();
    int year = row.year(first());
    if (row.isMissing(columns.get(1), missing)) {
      return Spell.year(year);
    }
    int month = row.integer(columns.get(1));
    if (row.reports() == before && (month < 1 || month > 12)) {
      row.report(columns.get(1), "a month from 1 to 12", "");
    }
    if (row.reports() > before) {
      return Spell.ALWAYS;
    }
    return row.isMissing(columns.get(2), missing)
        ? month(YearMonth.of(year, month))
        : row.date(first(), columns.get(1), columns.get(2)).map(Spell::day).orElse(Spell.ALWAYS);
  }

  private static Spell month(YearMonth month) {
    return Spell.through(month.atDay(1), month.atEndOfMonth());
  }

  /** {@return the columns and their shape} */
  @Override
  public String toString() {
    return String.join("/", columns) + shape.map(own -> " (" + own + ")").orElse("");
  }
}
