package org.attache.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.StateSystem.Member;
import org.attache.TieKind;

/** The COW state system files: spells, state-years, major powers, country codes. */
final class CowStates {
  private static final int FIRST_YEAR = 1816;
  private static final String OTHER =
      "files of this kind are states, system, majors, country codes";

  private CowStates() {}

  /** States or majors: one row a spell, its last day inclusive; majors have no names. */
  static StateSystem spells(
      CsvFile file,
      String title,
      String edition,
      List<Spell> observed,
      Names names,
      Problems problems) {
    List<Member> members = new ArrayList<>();
    file.rows(
        List.of("stateabb", "ccode", "styear", "stmonth", "stday", "endyear", "endmonth", "endday"),
        OTHER,
        row -> {
          int number = row.integer("ccode");
          Optional<LocalDate> start = row.date("styear", "stmonth", "stday");
          Optional<LocalDate> end = row.date("endyear", "endmonth", "endday");
          if (start.isEmpty()) {
            row.report("styear", "the first day", "");
          }
          if (end.isEmpty()) {
            row.report("endyear", "the last day", "");
          }
          if (row.text("stateabb").isEmpty()) {
            row.report("stateabb", "an abbreviation such as GMY", "");
          }
          if (row.isSound() && end.orElseThrow().isBefore(start.orElseThrow())) {
            row.report("endyear", "a last day on or after " + start.orElseThrow(), "");
          }
          if (row.isSound()) {
            String code = row.text("stateabb");
            String name = row.has("statenme") ? row.text("statenme") : names.of(number, code);
            members.add(
                new Member(
                    new State(code, name),
                    number,
                    Spell.through(start.orElseThrow(), end.orElseThrow())));
          }
        });
    problems.settle();
    return StateSystem.of(members, coverage(file, title, edition, observed, problems));
  }

  /** How a state is called where the file itself does not say. */
  interface Names {
    String of(int number, String code);
  }

  /** One row a state and year; years that follow each other make a spell. */
  static StateSystem years(
      CsvFile file, String edition, List<Spell> observed, Names names, Problems problems) {
    TreeMap<Integer, State> states = new TreeMap<>();
    TreeMap<Integer, List<Integer>> years = new TreeMap<>();
    file.rows(
        List.of("stateabb", "ccode", "year"),
        OTHER,
        row -> {
          int number = row.integer("ccode");
          int year = row.integer("year");
          if (row.isSound()) {
            String code = row.text("stateabb");
            states.put(number, new State(code, names.of(number, code)));
            years.computeIfAbsent(number, n -> new ArrayList<>()).add(year);
          }
        });
    problems.settle();
    List<Member> members = new ArrayList<>();
    years.forEach(
        (number, own) -> {
          Collections.sort(own);
          int first = 0;
          for (int i = 0; i < own.size(); i++) {
            if (i + 1 == own.size() || own.get(i + 1) > own.get(i) + 1) {
              Spell spell = Spell.years(own.get(first), own.get(i));
              members.add(
                  new Member(states.getOrDefault(number, new State("?", "?")), number, spell));
              first = i + 1;
            }
          }
        });
    return StateSystem.of(
        members, coverage(file, "COW State System Membership, years", edition, observed, problems));
  }

  /** Country codes: number to state; a state that is listed twice is one. */
  static SortedMap<Integer, State> codes(CsvFile file, Problems problems) {
    TreeMap<Integer, State> codes = new TreeMap<>();
    file.rows(
        List.of("stateabb", "ccode", "statenme"),
        OTHER,
        row -> {
          int number = row.integer("ccode");
          if (row.text("stateabb").isEmpty() || row.text("statenme").isEmpty()) {
            row.report("stateabb", "an abbreviation and a name", "");
          }
          if (!row.isSound()) {
            return;
          }
          State state = new State(row.text("stateabb"), row.text("statenme"));
          State known = codes.putIfAbsent(number, state);
          if (known != null && !known.equals(state)) {
            row.report("ccode", "one state a number: " + number + " is already " + known, "");
          }
        });
    problems.settle();
    return Collections.unmodifiableSortedMap(codes);
  }

  /** COW names an edition of the state system by its last year. */
  private static Coverage coverage(
      CsvFile file, String title, String edition, List<Spell> observed, Problems problems) {
    List<Spell> spells =
        observed.isEmpty() ? List.of(Spell.years(FIRST_YEAR, Integer.parseInt(edition))) : observed;
    Coverage coverage =
        Coverage.of(
            new Coverage.Source(title, edition, file.sha256()), Set.of(TieKind.MEMBERSHIP), spells);
    return problems.count() == 0
        ? coverage
        : coverage.withNotes(List.of(problems.count() + " problems in " + file.name()));
  }
}
