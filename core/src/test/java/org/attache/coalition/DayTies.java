package org.attache.coalition;

import java.time.LocalDate;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieKind;

/** Ties by days since the first, and when travellers arrive. */
final class DayTies {
  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private DayTies() {}

  static Tie tie(String from, String to, int first, int last) {
    return tie(from, to, TieKind.DEFENSE, first, last);
  }

  /** In force from one day to another, counted from the first. */
  static Tie tie(String from, String to, TieKind kind, int first, int last) {
    return Tie.of(Sketch.state(from), Sketch.state(to), kind)
        .withSpell(Spell.through(day(first), day(last)));
  }

  static LocalDate day(int number) {
    return FIRST.plusDays(number);
  }

  /** Such as "b0 c7": who is reached, and how many days after the first. */
  static String arrivals(Journeys journeys) {
    return String.join(
        " ",
        journeys.journeys().stream()
            .map(
                j ->
                    j.actor().code()
                        + (j.arrival().toEpochDay() - FIRST.toEpochDay())
                        + "/"
                        + j.hops())
            .toList());
  }

  static TimedReach leaving(String... codes) {
    return TimedReach.from(codes).starting(FIRST);
  }
}
