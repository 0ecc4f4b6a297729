package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * A stretch of days, half-open: the start belongs to it, the end does not. Publishers usually give
 * the last day in force; {@link #through} adds the one day.
 *
 * @param start the first day, {@link LocalDate#MIN} when there is no beginning
 * @param end the first day no longer in it, {@link LocalDate#MAX} when there is no end
 */
public record Spell(LocalDate start, LocalDate end) {

  /** Without beginning or end. */
  public static final Spell ALWAYS = new Spell(LocalDate.MIN, LocalDate.MAX);

  private static final int FARTHEST_YEAR = 999_999;

  /** Refuses an end on or before the start: a spell holds at least one day. */
  public Spell {
    checkArgument(
        start.isBefore(end), "a spell must end after it starts: start %s, end %s", start, end);
    checkYear(start);
    checkYear(end);
  }

  private static void checkYear(LocalDate date) {
    checkArgument(
        Math.abs((long) date.getYear()) <= FARTHEST_YEAR
            || date.equals(LocalDate.MIN)
            || date.equals(LocalDate.MAX),
        "a date must lie within the years ±%s or be open: %s",
        FARTHEST_YEAR,
        date);
  }

  /**
   * {@return both years whole and all between: {@code years(1879, 1918)} ends on 1 January 1919}
   *
   * @param first the first year
   * @param last the last year, not before the first
   */
  public static Spell years(int first, int last) {
    checkArgument(first <= last, "the last year must not be before the first: %s, %s", first, last);
    return new Spell(LocalDate.of(first, 1, 1), LocalDate.of(last, 1, 1).plusYears(1));
  }

  /**
   * {@return the whole year}
   *
   * @param year the year
   */
  public static Spell year(int year) {
    return years(year, year);
  }

  /**
   * {@return the one day}
   *
   * @param date the day
   */
  public static Spell day(LocalDate date) {
    return new Spell(date, date.plusDays(1));
  }

  /**
   * {@return from the start on, without an end}
   *
   * @param start the first day
   */
  public static Spell since(LocalDate start) {
    return new Spell(start, LocalDate.MAX);
  }

  /**
   * {@return from the first to the last day, both included}
   *
   * @param firstDay the first day
   * @param lastDay the last day, not before the first; {@link LocalDate#MAX} for no end
   */
  public static Spell through(LocalDate firstDay, LocalDate lastDay) {
    return new Spell(firstDay, lastDay.equals(LocalDate.MAX) ? lastDay : lastDay.plusDays(1));
  }

  /** {@return whether it has no end} */
  public boolean isOpen() {
    return end.equals(LocalDate.MAX);
  }

  /** {@return the last day that belongs to it, {@link LocalDate#MAX} when open} */
  public LocalDate lastDay() {
    return isOpen() ? end : end.minusDays(1);
  }

  /**
   * {@return whether the day belongs to it}
   *
   * @param date the day
   */
  public boolean contains(LocalDate date) {
    return !date.isBefore(start) && date.isBefore(end);
  }

  /**
   * {@return whether every day of the other belongs to it}
   *
   * @param other the other spell
   */
  public boolean covers(Spell other) {
    return !other.start.isBefore(start) && !other.end.isAfter(end);
  }

  /**
   * {@return whether the two share at least one day}
   *
   * @param other the other spell
   */
  public boolean overlaps(Spell other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  /** {@return the half-open interval, such as {@code [1879-10-07, 1918-11-04)}} */
  @Override
  public String toString() {
    return "[" + (start.equals(LocalDate.MIN) ? "…" : start) + ", " + (isOpen() ? "…" : end) + ")";
  }

  /** A short label: a year, a range of years where the spell is whole years, else the days. */
  String label() {
    if (equals(ALWAYS)) {
      return "all dates";
    }
    boolean wholeYears =
        start.getDayOfYear() == 1 && !isOpen() && end.getDayOfYear() == 1 && !isUnbegun();
    if (!wholeYears) {
      return lastDay().equals(start) ? start.toString() : toString();
    }
    int lastYear = lastDay().getYear();
    return start.getYear() == lastYear ? "" + lastYear : start.getYear() + "-" + lastYear;
  }

  boolean isUnbegun() {
    return start.equals(LocalDate.MIN);
  }
}
