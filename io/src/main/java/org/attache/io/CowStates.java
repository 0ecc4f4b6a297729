package org.attache.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.StateSystem.Member;
import org.attache.TieKind;

/** The COW state system files: spells, state-years, major powers, country codes. */
final class CowStates {
  private static final int FIRST_YEAR = 1816;
  private static final List<String> DATES =
      List.of("styear", "stmonth", "stday", "endyear", "endmonth", "endday");

  private final CsvFile file;
  private final Problems problems;
  private final TreeMap<Integer, State> byNumber = new TreeMap<>();
  private final TreeMap<State, Integer> numbers = new TreeMap<>();
  private final List<Member> members = new ArrayList<>();

  CowStates(CsvFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** How a state is called where the file itself does not say. */
  interface Names {
    String of(int number, String code);
  }

  private static CsvFile.Layout layout(List<String> further) {
    List<String> all = new ArrayList<>(List.of("stateabb", "ccode"));
    all.addAll(further);
    String hint =
        "states() reads states, systemYears() system, majors() majors, countryCodes() COW country"
            + " codes";
    return new CsvFile.Layout(all, List.of(), hint);
  }

  /** One row a spell, its last day inclusive. */
  CowStates states() {
    List<String> columns = new ArrayList<>(List.of("statenme"));
    columns.addAll(DATES);
    file.rows(layout(columns), row -> spell(row, (number, code) -> code));
    return this;
  }

  /** The same without names. */
  CowStates majors(Names names) {
    file.rows(layout(DATES), row -> spell(row, names));
    return this;
  }

  private void spell(CsvRow row, Names names) {
    int before = row.reports();
    Optional<LocalDate> start = row.date("styear", "stmonth", "stday");
    Optional<LocalDate> end = row.date("endyear", "endmonth", "endday");
    if (start.isEmpty()) {
      row.report("styear", "the first day", "");
    }
    if (end.isEmpty()) {
      row.report("endyear", "the last day", "");
    }
    if (row.reports() == before && end.orElseThrow().isBefore(start.orElseThrow())) {
      row.report("endyear", "a last day on or after " + start.orElseThrow(), "");
    }
    int number = number(row, names);
    if (row.isSound()) {
      Spell spell = Spell.through(start.orElseThrow(), end.orElseThrow());
      members.add(new Member(state(number), number, spell));
    }
  }

  /** One row a state and year; years that follow each other make a spell. */
  CowStates years(Names names) {
    TreeMap<Integer, TreeSet<Integer>> years = new TreeMap<>();
    file.rows(
        layout(List.of("year")),
        row -> {
          int year = row.year("year");
          int number = number(row, names);
          if (row.isSound()) {
            years.computeIfAbsent(number, n -> new TreeSet<>()).add(year);
          }
        });
    years.forEach(
        (number, own) -> {
          int first = own.first();
          for (int year : own) {
            first = own.contains(year - 1) ? first : year;
            if (!own.contains(year + 1)) {
              members.add(new Member(state(number), number, Spell.years(first, year)));
            }
          }
        });
    return this;
  }

  /** One row a state; one that is listed twice is one. */
  SortedMap<Integer, State> codes() {
    file.rows(layout(List.of("statenme")), row -> number(row, (number, code) -> code));
    problems.settle();
    return Collections.unmodifiableSortedMap(byNumber);
  }

  /** The number of the row's state; the two belong together in all rows. */
  private int number(CsvRow row, Names names) {
    String code = row.text("stateabb", CowStates::isCode, "an abbreviation such as GMY");
    int number = row.integer("ccode");
    String name =
        row.has("statenme")
            ? row.text("statenme", text -> !text.isEmpty(), "a name")
            : names.of(number, code);
    if (!row.isSound()) {
      return number;
    }
    State state = new State(code, name);
    State sameNumber = byNumber.getOrDefault(number, state);
    int sameState = numbers.getOrDefault(state, number);
    if (!sameNumber.equals(state)) {
      row.report("ccode", "one state a number: it is that of " + sameNumber + " above", "");
    } else if (sameState != number) {
      row.report("ccode", "one number a state: above it is " + sameState, "");
    } else {
      byNumber.putIfAbsent(number, state);
      numbers.putIfAbsent(state, number);
    }
    return number;
  }

  private static boolean isCode(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Character::isISOControl);
  }

  private State state(int number) {
    return byNumber.getOrDefault(number, new State("?", "?"));
  }

  /** All or nothing; COW names an edition of the state system by its last year. */
  StateSystem system(String title, String edition, List<Spell> observed) {
    problems.settle();
    List<Spell> spells =
        observed.isEmpty() ? List.of(Spell.years(FIRST_YEAR, Integer.parseInt(edition))) : observed;
    Coverage.Source source = file.source(title, edition);
    Coverage coverage = Coverage.of(source, Set.of(TieKind.MEMBERSHIP), spells);
    return StateSystem.of(
        members, coverage.withNotes(problems.note(file.name()).stream().toList()));
  }
}
