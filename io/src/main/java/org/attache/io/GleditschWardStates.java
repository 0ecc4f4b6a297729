package org.attache.io;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Codes;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.StateSystem.Member;
import org.attache.TieKind;

/** One or both of the Gleditsch–Ward lists, which share their numbers. */
final class GleditschWardStates {
  private static final LocalDate FIRST_DAY = LocalDate.of(1816, 1, 1);
  private static final CsvFile.Layout LAYOUT =
      new CsvFile.Layout(
          List.of("statenumber", "stateid", "countryname", "start", "end"),
          List.of(),
          "states() reads ksgmdw.txt, statesAndMicrostates() microstates.txt with it");

  private final List<Member> members = new ArrayList<>();
  private final Map<Integer, State> byNumber = new HashMap<>();
  private final Map<State, Integer> numbers = new HashMap<>();
  private final List<Coverage> coverages = new ArrayList<>();
  private LocalDate lastDay = FIRST_DAY;

  /** A file, and who collects what is wrong with it. */
  record Opened(CsvFile file, Problems problems) {}

  /** Adds one list; throws if its file must be refused. */
  GleditschWardStates add(Opened opened, String title) {
    lastDay = FIRST_DAY;
    opened.file.rows(LAYOUT, this::spell);
    opened.problems.settle();
    Coverage.Source source = opened.file.source("Gleditsch–Ward " + title, lastDay.toString());
    coverages.add(
        Coverage.of(source, Set.of(TieKind.MEMBERSHIP), List.of(Spell.through(FIRST_DAY, lastDay)))
            .withNotes(opened.problems.note(opened.file.name()).stream().toList()));
    return this;
  }

  private void spell(CsvRow row) {
    LocalDate start = date(row, "start");
    LocalDate end = date(row, "end");
    if (row.isSound() && end.isBefore(start)) {
      row.report("end", "a last day on or after " + start, "");
    }
    int number = row.integer("statenumber");
    String code = row.text("stateid", text -> !text.isEmpty(), "an abbreviation such as GFR");
    String name = row.text("countryname", text -> !text.isEmpty(), "a name");
    if (row.isSound() && isKnown(row, number, new State(code, name))) {
      State state = byNumber.getOrDefault(number, new State(code, name));
      members.add(new Member(state, number, Spell.through(start, end)));
      lastDay = end.isAfter(lastDay) ? end : lastDay;
    }
  }

  private static LocalDate date(CsvRow row, String column) {
    try {
      return LocalDate.parse(row.text(column));
    } catch (DateTimeParseException e) {
      row.report(column, "a date such as 1990-10-03", "");
      return FIRST_DAY;
    }
  }

  /** Whether number and abbreviation belong together in all rows. */
  private boolean isKnown(CsvRow row, int number, State state) {
    State sameNumber = byNumber.getOrDefault(number, state);
    int sameState = numbers.getOrDefault(state, number);
    if (!sameNumber.equals(state)) {
      row.report("statenumber", "one state a number: it is that of " + sameNumber + " above", "");
    } else if (sameState != number) {
      row.report("statenumber", "one number a state: above it is " + sameState, "");
    } else {
      byNumber.putIfAbsent(number, state);
      numbers.putIfAbsent(state, number);
    }
    return row.isSound();
  }

  StateSystem system() {
    Coverage coverage = coverages.stream().reduce(Coverage::and).orElseThrow();
    return StateSystem.of(members, coverage).withNumbering(Codes.GLEDITSCH_WARD);
  }
}
