package org.attache.growth;

import java.time.LocalDate;

/** What makes ties simultaneous for an estimator: those of one step see the degrees before it. */
public enum Steps {
  /** Each date on which a tie starts is a step. */
  DATES,

  /** Each year in which a tie starts is a step, dated 1 January. */
  YEARS;

  /** The date of the step that a day belongs to; no beginning stays no beginning. */
  LocalDate dateOf(LocalDate day) {
    return this == DATES || day.equals(LocalDate.MIN) ? day : LocalDate.of(day.getYear(), 1, 1);
  }
}
