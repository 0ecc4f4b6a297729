package org.attache.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** The four layouts of the COW Formal Alliances. */
final class CowAlliances {
  private static final Map<String, TieKind> PLEDGES =
      Map.of(
          "defense", TieKind.DEFENSE,
          "neutrality", TieKind.NEUTRALITY,
          "nonaggression", TieKind.NONAGGRESSION,
          "entente", TieKind.ENTENTE);

  private final CsvFile file;
  private final SortedMap<Integer, State> states;
  private final Problems problems;
  private final List<Tie> ties = new ArrayList<>();
  private final List<Coverage.Gap> gaps = new ArrayList<>();
  private final TreeMap<String, List<Long>> remarks = new TreeMap<>();

  CowAlliances(CsvFile file, SortedMap<Integer, State> states, Problems problems) {
    this.file = file;
    this.states = states;
    this.problems = problems;
  }

  /** A row is a tie of two states that pledges what either party pledged. */
  CowAlliances dyads() {
    file.rows(
        columns("ccode1", "ccode2", "dyad_st_year", "dyad_end_year", "right_censor", "asymmetric"),
        "this is not by_dyad; by_directed has no column asymmetric, by_member no ccode2",
        row -> pact(row, kind -> kind));
    return this;
  }

  /** A row is what the first state owes the second. */
  CowAlliances directed() {
    file.rows(
        columns("ccode1", "ccode2", "dyad_st_year", "dyad_end_year", "right_censor"),
        "this is not by_directed; by_member has no column ccode2",
        row -> pact(row, kind -> kind.withDirected(true)));
    return this;
  }

  /** A row is a spell of one state in an alliance. */
  CowAlliances members(IntFunction<Institution> names) {
    file.rows(
        columns("ccode", "mem_st_year", "mem_end_year", "right_censor", "version4id"),
        "this is not by_member; by_dyad and by_directed have ccode1 and ccode2",
        row -> {
          if (row.has("year")) {
            row.report("year", "no such column in by_member", "this looks like by_member_yearly");
          }
          membership(row, names, spell(row, "mem"));
        });
    return this;
  }

  /** A row is one year of one state in an alliance. */
  CowAlliances memberYears(IntFunction<Institution> names) {
    file.rows(
        columns("ccode", "mem_st_year", "year", "version4id"),
        "this is not by_member_yearly; by_member has no column year",
        row -> membership(row, names, Spell.year(row.integer("year"))));
    return this;
  }

  private static List<String> columns(String... own) {
    List<String> all = new ArrayList<>(List.of(own));
    PLEDGES.keySet().stream().sorted().forEach(all::add);
    return all;
  }

  private void pact(CsvRow row, Function<TieKind, TieKind> direction) {
    State one = state(row, "ccode1");
    State two = state(row, "ccode2");
    Spell spell = spell(row, "dyad");
    if (row.isSound() && one.equals(two)) {
      row.report("ccode2", "another state than ccode1", "");
    }
    Set<TieKind> kinds = pledges(row, new TreeSet<>(List.of(one, two)), spell, direction);
    if (!row.isSound()) {
      return;
    }
    if (kinds.isEmpty()) {
      remark("pledge nothing and are no tie", row);
      return;
    }
    ties.add(new Tie(one, two, kinds, 1, spell, row.ref()));
  }

  private void membership(CsvRow row, IntFunction<Institution> names, Spell spell) {
    State member = state(row, "ccode");
    int id = row.integer("version4id");
    if (!row.isSound()) {
      return;
    }
    Institution alliance = names.apply(id);
    Set<TieKind> kinds = pledges(row, Set.of(member, alliance), spell, kind -> kind);
    if (row.isSound()) {
      kinds.add(TieKind.MEMBERSHIP);
      ties.add(new Tie(member, alliance, kinds, 1, spell, row.ref()));
    }
  }

  private State state(CsvRow row, String column) {
    int number = row.integer(column);
    State state = states.get(number);
    if (state == null && row.isSound()) {
      row.report(
          column, "a number of the state system", "is the file of states of an older edition?");
    }
    return state == null ? new State("?", "?") : state;
  }

  /** The pledges marked 1; an empty mark is unobserved, not absent. */
  private Set<TieKind> pledges(
      CsvRow row, Set<Actor> parties, Spell spell, Function<TieKind, TieKind> direction) {
    Set<TieKind> kinds = new TreeSet<>();
    PLEDGES.forEach(
        (column, kind) -> {
          OptionalInt flag = row.flag(column);
          if (flag.isEmpty() && row.isSound()) {
            gaps.add(new Coverage.Gap(parties, kind, spell, column + " not coded, " + row.ref()));
          } else if (flag.isPresent() && flag.getAsInt() == 1) {
            kinds.add(direction.apply(kind));
          }
        });
    return kinds;
  }

  /** From the first through the last day; no last day means still in force when coding ended. */
  private Spell spell(CsvRow row, String prefix) {
    Optional<LocalDate> start = date(row, prefix + "_st_");
    Optional<LocalDate> last = date(row, prefix + "_end_");
    if (start.isEmpty()) {
      row.report(prefix + "_st_year", "the first day", "");
    }
    if (last.isEmpty() && !row.text("right_censor").equals("1")) {
      row.report(prefix + "_end_year", "the last day, or right_censor 1 while in force", "");
    }
    if (!row.isSound()) {
      return Spell.ALWAYS;
    }
    if (last.isEmpty()) {
      return Spell.since(start.orElseThrow());
    }
    return closed(row, prefix, start.orElseThrow(), last.orElseThrow());
  }

  private Spell closed(CsvRow row, String prefix, LocalDate start, LocalDate last) {
    if (last.plusDays(1).equals(start)) {
      remark("end one day before they start and are read as that one day", row);
      return Spell.day(start);
    }
    if (last.isBefore(start)) {
      row.report(prefix + "_end_year", "a last day on or after " + start, "");
      return Spell.ALWAYS;
    }
    return Spell.through(start, last);
  }

  private static Optional<LocalDate> date(CsvRow row, String prefix) {
    return row.date(prefix + "year", prefix + "month", prefix + "day");
  }

  private void remark(String what, CsvRow row) {
    remarks.computeIfAbsent(what, w -> new ArrayList<>()).add(row.line());
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history(String edition, List<Spell> observed, boolean directed, boolean memberships) {
    problems.settle();
    Set<TieKind> kinds = new TreeSet<>();
    PLEDGES.values().forEach(kind -> kinds.add(kind.withDirected(directed)));
    if (memberships) {
      kinds.add(TieKind.MEMBERSHIP);
    }
    Coverage coverage =
        Coverage.of(
                new Coverage.Source("COW Formal Alliances", edition, file.sha256()),
                kinds,
                observed)
            .withGaps(gaps)
            .withNotes(notes());
    return TieHistory.of(ties, coverage);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    remarks.forEach(
        (what, lines) ->
            notes.add(
                lines.size()
                    + " rows of "
                    + file.name()
                    + " "
                    + what
                    + ": lines "
                    + lines.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    if (problems.count() > 0) {
      notes.add(
          problems.count() + " problems in " + file.name() + "; rows that had one were left out");
    }
    return notes;
  }
}
