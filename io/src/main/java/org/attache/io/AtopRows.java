package org.attache.io;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieKind;

/** What the member and the alliance file of ATOP share: columns, dates, pledges, members. */
final class AtopRows {
  static final Map<String, TieKind> PLEDGES =
      Map.of(
          "defense", TieKind.DEFENSE,
          "offense", TieKind.OFFENSE,
          "neutral", TieKind.NEUTRALITY,
          "nonagg", TieKind.NONAGGRESSION,
          "consul", TieKind.CONSULTATION);
  static final Set<TieKind> KINDS = Set.copyOf(PLEDGES.values());

  private static final String HINT =
      "members() and alliances() read the member file, atop5_1m.csv; catalogue() the alliance file,"
          + " atop5_1a.csv; stateYears() the state-year file, atop5_1sy.csv";

  private final SortedMap<Integer, State> states;
  private final TreeMap<Integer, State> unlisted = new TreeMap<>();

  AtopRows(SortedMap<Integer, State> states) {
    this.states = states;
  }

  static CsvFile.Layout layout(List<String> columns, List<String> foreign) {
    List<String> all = new ArrayList<>(columns);
    all.addAll(new TreeSet<>(PLEDGES.keySet()));
    return new CsvFile.Layout(all, foreign, HINT);
  }

  /** The state of a number; one that no list of states has is called by its number. */
  State state(int number) {
    State listed = states.get(number);
    return listed != null
        ? listed
        : unlisted.computeIfAbsent(number, n -> new State(Integer.toString(n), "ATOP member " + n));
  }

  /** The pledges marked so: 1 for those made, nothing for those not coded. */
  static Set<TieKind> pledges(CsvRow row, String mark) {
    Set<TieKind> pledges = new TreeSet<>();
    PLEDGES.forEach(
        (column, kind) -> {
          if (row.text(column).equals(mark)) {
            pledges.add(kind);
          }
        });
    return pledges;
  }

  /** Reports pledges that are neither made nor not made nor left out. */
  static void check(CsvRow row) {
    for (String column : new TreeSet<>(PLEDGES.keySet())) {
      row.text(
          column,
          mark -> Set.of("0", "1", "").contains(mark),
          "0 or 1, or nothing where it is not known");
    }
  }

  /** The columns of one date. */
  record Date(String year, String month, String day) {}

  /**
   * From the first through the last day; no last year means still in force when coding ended. A
   * date without its day, or its month, is the first it may be for a start and the last for an end.
   */
  static Spell spell(CsvRow row, Date start, Date end) {
    int before = row.reports();
    LocalDate first = days(row, start).start();
    if (isUnknown(row.text(end.year()))) {
      return row.reports() > before ? Spell.ALWAYS : Spell.since(first);
    }
    LocalDate last = days(row, end).lastDay();
    if (row.reports() == before && last.isBefore(first)) {
      row.report(end.year(), "a last day on or after " + first, "");
    }
    return row.reports() > before ? Spell.ALWAYS : Spell.through(first, last);
  }

  /** Every day that the date may mean. */
  private static Spell days(CsvRow row, Date date) {
    int before = row.reports();
    int year = row.year(date.year());
    if (row.reports() > before || isUnknown(row.text(date.month()))) {
      return Spell.year(year);
    }
    if (isUnknown(row.text(date.day()))) {
      int month = row.month(date.month());
      YearMonth days = YearMonth.of(year, month);
      return Spell.through(days.atDay(1), days.atEndOfMonth());
    }
    LocalDate day = row.date(date.year(), date.month(), date.day()).orElse(LocalDate.EPOCH);
    return row.reports() > before ? Spell.day(LocalDate.EPOCH) : Spell.day(day);
  }

  private static boolean isUnknown(String part) {
    return part.isEmpty() || part.equals("0");
  }

  /** What results should say of members that no list of states has. */
  List<String> notes() {
    return unlisted.isEmpty()
        ? List.of()
        : List.of(
            "members that no list of states has, called by their numbers: "
                + unlisted.keySet().stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ")));
  }
}
