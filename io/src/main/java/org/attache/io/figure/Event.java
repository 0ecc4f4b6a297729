package org.attache.io.figure;

import java.time.LocalDate;

/** What happened on a day. */
record Event(LocalDate date, String label) {
  Event {
    label = Escaped.cleaned(label).strip();
  }

  /** The year as a number, whole on its first day. */
  double year() {
    return decimal(date);
  }

  /** A day as a number of years, whole on the first day of a year. */
  static double decimal(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }
}
