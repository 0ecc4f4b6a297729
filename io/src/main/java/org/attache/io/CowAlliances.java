package org.attache.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
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
  private static final List<TieKind> PLEDGES =
      List.of(TieKind.DEFENSE, TieKind.NEUTRALITY, TieKind.NONAGGRESSION, TieKind.ENTENTE);
  private static final String HINT =
      "alliances() reads by_dyad, which alone has asymmetric; directedAlliances() by_directed; "
          + "allianceMembers() by_member; yearlyAllianceMembers() by_member_yearly, which alone has"
          + " year";

  private final CsvFile file;
  private final SortedMap<Integer, State> states;
  private final Problems problems;
  private final Set<TieKind> kinds = new TreeSet<>();
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
    kinds.addAll(PLEDGES);
    file.rows(
        layout(dated("dyad", "ccode1", "ccode2", "asymmetric"), List.of()),
        row -> pact(row, kind -> kind));
    return this;
  }

  /** A row is what the first state owes the second. */
  CowAlliances directed() {
    PLEDGES.forEach(kind -> kinds.add(kind.withDirected(true)));
    file.rows(
        layout(dated("dyad", "ccode1", "ccode2"), List.of("asymmetric")),
        row -> pact(row, kind -> kind.withDirected(true)));
    return this;
  }

  /** A row is a spell of one state in an alliance. */
  CowAlliances members(IntFunction<Institution> names) {
    observeMemberships();
    file.rows(
        layout(dated("mem", "ccode", "version4id"), List.of("year")),
        row -> membership(row, names, spell(row, "mem")));
    return this;
  }

  /** A row is one year of one state in an alliance. */
  CowAlliances memberYears(IntFunction<Institution> names) {
    observeMemberships();
    file.rows(
        layout(List.of("ccode", "version4id", "year"), List.of()),
        row -> membership(row, names, Spell.year(row.year("year"))));
    return this;
  }

  /** The institution behind each row of two states, by the row's reference. */
  Map<String, Institution> institutions(IntFunction<Institution> names) {
    Map<String, Institution> byRef = new HashMap<>();
    file.rows(
        layout(List.of("ccode1", "ccode2", "version4id"), List.of()),
        row -> {
          int id = row.integer("version4id");
          if (row.isSound()) {
            byRef.put(row.ref(), names.apply(id));
          }
        });
    problems.settle();
    return byRef;
  }

  private void observeMemberships() {
    kinds.addAll(PLEDGES);
    kinds.add(TieKind.MEMBERSHIP);
  }

  private static CsvFile.Layout layout(List<String> columns, List<String> foreign) {
    List<String> all = new ArrayList<>(columns);
    PLEDGES.forEach(kind -> all.add(column(kind)));
    return new CsvFile.Layout(all, foreign, HINT);
  }

  private static List<String> dated(String prefix, String... others) {
    List<String> all = new ArrayList<>(List.of(others));
    for (String end : List.of("_st_", "_end_")) {
      List.of("year", "month", "day").forEach(part -> all.add(prefix + end + part));
    }
    all.add("right_censor");
    return all;
  }

  private static String column(TieKind pledge) {
    return pledge.name().toLowerCase(Locale.ROOT);
  }

  private void pact(CsvRow row, UnaryOperator<TieKind> direction) {
    Optional<State> one = StateNumbers.found(row, "ccode1", states);
    Optional<State> two = StateNumbers.found(row, "ccode2", states);
    Spell spell = spell(row, "dyad");
    if (one.isPresent() && one.equals(two)) {
      row.report("ccode2", "another state than ccode1", "");
    }
    List<TieKind> pledges = pledges(row);
    if (!row.isSound()) {
      return;
    }
    State from = one.orElseThrow();
    State to = two.orElseThrow();
    gaps(row, Set.of(from, to), spell);
    if (pledges.isEmpty()) {
      remark("that state no pledge and are no tie", row);
      return;
    }
    Set<TieKind> own = pledges.stream().map(direction).collect(Collectors.toSet());
    ties.add(new Tie(from, to, own, 1, spell, row.ref()));
  }

  private void membership(CsvRow row, IntFunction<Institution> names, Spell spell) {
    Optional<State> member = StateNumbers.found(row, "ccode", states);
    int id = row.integer("version4id");
    List<TieKind> pledges = pledges(row);
    if (!row.isSound()) {
      return;
    }
    State from = member.orElseThrow();
    Institution alliance = names.apply(id);
    gaps(row, Set.of(from, alliance), spell);
    Set<TieKind> own = new TreeSet<>(pledges);
    own.add(TieKind.MEMBERSHIP);
    ties.add(new Tie(from, alliance, own, 1, spell, row.ref()));
  }

  /** The pledges marked 1. */
  private static List<TieKind> pledges(CsvRow row) {
    List<TieKind> pledges = new ArrayList<>();
    for (TieKind kind : PLEDGES) {
      String mark = row.text(column(kind));
      if (mark.equals("1")) {
        pledges.add(kind);
      } else if (!mark.equals("0") && !mark.isEmpty()) {
        row.report(column(kind), "0 or 1, or nothing where it is not known", "");
      }
    }
    return pledges;
  }

  /** An empty mark is unobserved, not absent. */
  private void gaps(CsvRow row, Set<Actor> parties, Spell spell) {
    for (TieKind kind : PLEDGES) {
      if (row.text(column(kind)).isEmpty()) {
        String why = column(kind) + " not coded, " + row.ref();
        gaps.add(new Coverage.Gap(parties, kind, spell, why));
      }
    }
  }

  /** From the first through the last day; no last day means still in force when coding ended. */
  private Spell spell(CsvRow row, String prefix) {
    int before = row.reports();
    Optional<LocalDate> start = date(row, prefix + "_st_");
    Optional<LocalDate> last = date(row, prefix + "_end_");
    if (start.isEmpty()) {
      row.report(prefix + "_st_year", "the first day", "");
    }
    if (last.isEmpty() && !row.text("right_censor").equals("1")) {
      row.report(prefix + "_end_year", "the last day, or right_censor 1 while in force", "");
    }
    if (row.reports() > before) {
      return Spell.ALWAYS;
    }
    if (last.isEmpty()) {
      return Spell.since(start.orElseThrow());
    }
    return closed(row, prefix, start.orElseThrow(), last.orElseThrow());
  }

  private Spell closed(CsvRow row, String prefix, LocalDate start, LocalDate last) {
    if (last.plusDays(1).equals(start)) {
      remark("that end one day before they start, read as that one day", row);
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
  TieHistory history(String title, String edition, List<Spell> observed) {
    problems.settle();
    Coverage.Source source = file.source(title, edition);
    return TieHistory.of(
        ties, Coverage.of(source, kinds, observed).withGaps(gaps).withNotes(notes()));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    remarks.forEach(
        (what, lines) ->
            notes.add(
                "rows of "
                    + file.name()
                    + " "
                    + what
                    + ": "
                    + lines.size()
                    + ", on lines "
                    + lines.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    problems.note(file.name()).ifPresent(notes::add);
    return notes;
  }
}
