package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * On which date each step of growth falls: step 0 on the first, then one step a day, year or other
 * unit.
 *
 * @param first the date of step 0, on which everything a model starts with is in force
 * @param unit what passes from one step to the next
 */
public record GrowthCalendar(LocalDate first, ChronoUnit unit) {

  /** Refuses a unit shorter than a day, and eras. */
  public GrowthCalendar {
    checkArgument(
        unit.isDateBased() && unit != ChronoUnit.ERAS, "steps take a day at least, not %s", unit);
  }

  /**
   * {@return one step a year, each on 1 January}
   *
   * @param first the year of step 0
   */
  public static GrowthCalendar yearsFrom(int first) {
    return new GrowthCalendar(LocalDate.of(first, 1, 1), ChronoUnit.YEARS);
  }

  /**
   * {@return one step a day}
   *
   * @param first the day of step 0
   */
  public static GrowthCalendar daysFrom(LocalDate first) {
    return new GrowthCalendar(first, ChronoUnit.DAYS);
  }

  /**
   * {@return the date of a step}
   *
   * @param step its number, from 0
   */
  public LocalDate date(int step) {
    checkArgument(step >= 0, "steps are counted from 0: %s", step);
    return first.plus(step, unit);
  }

  /** When a tie that is there from the start began: step 0, or before it. */
  LocalDate earlier(LocalDate own) {
    return own.isBefore(first) ? own : first;
  }

  /** {@return the unit and the first date} */
  @Override
  public String toString() {
    return unit.toString().toLowerCase(Locale.ROOT) + " from " + first;
  }
}
