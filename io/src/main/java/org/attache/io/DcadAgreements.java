package org.attache.io;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** The agreements of DCAD. */
final class DcadAgreements {
  private static final int LOWEST_CODE = -99;
  private static final int HIGHEST_CODE = -44;
  private static final Set<String> CATEGORIES =
      Set.of("DCA", "DIC", "TREX", "PROCUREMENT", "COMMISSION", "RESEARCH");
  private static final CsvFile.Layout LAYOUT =
      new CsvFile.Layout(
          List.of(
              "ccode1",
              "cowname1",
              "ccode2",
              "cowname2",
              "signday",
              "signmonth",
              "signyear",
              "eifday",
              "eifmonth",
              "eifyear",
              "category1",
              "category2",
              "category3",
              "terminated",
              "endyearestimate",
              "asymmetry"),
          List.of(),
          "Dcad reads the main file, a row an agreement, not the one of dyads and years");

  private final CsvFile file;
  private final SortedMap<Integer, State> states;
  private final boolean fromSignature;
  private final Problems problems;
  private final Remarks remarks = new Remarks();
  private final TreeMap<String, Integer> counts = new TreeMap<>();
  private final Set<TieKind> kinds = new TreeSet<>();
  private final List<Tie> ties = new ArrayList<>();

  DcadAgreements(
      CsvFile file, SortedMap<Integer, State> states, boolean fromSignature, Problems problems) {
    this.file = file;
    this.states = states;
    this.fromSignature = fromSignature;
    this.problems = problems;
    kinds.add(TieKind.DEFENSE_COOPERATION);
    CATEGORIES.forEach(category -> kinds.add(TieKind.military(category)));
  }

  DcadAgreements read() {
    file.rows(LAYOUT, this::agreement);
    return this;
  }

  private void agreement(CsvRow row) {
    Optional<State> one = StateNumbers.found(row, "ccode1", states);
    Optional<State> two = StateNumbers.found(row, "ccode2", states);
    LocalDate start = start(row);
    int lastYear = row.year("endyearestimate");
    Set<TieKind> own = categories(row);
    String asymmetry = coded(row, "asymmetry", "0", "1", "2");
    String terminated = coded(row, "terminated", "0", "1");
    if (row.isSound() && lastYear < signed(row).getYear()) {
      row.report("endyearestimate", "a year not before that of the signature", "");
    }
    if (!row.isSound()) {
      return;
    }
    names(row, one.orElseThrow(), two.orElseThrow());
    if (one.equals(two)) {
      remarks.add("of a state with itself, left out", row);
      return;
    }
    if (start.getYear() > lastYear) {
      remarks.add("that entered into force after the last year observed and are no tie", row);
      return;
    }
    count("asymmetry " + asymmetry);
    count("terminated " + terminated);
    Spell spell = Spell.through(start, LocalDate.of(lastYear, 12, 31));
    ties.add(new Tie(one.orElseThrow(), two.orElseThrow(), own, 1, spell, row.ref()));
  }

  private void names(CsvRow row, State one, State two) {
    if (!row.text("cowname1").equals(one.code()) || !row.text("cowname2").equals(two.code())) {
      remarks.add("with an abbreviation that is not COW's for the number, read by number", row);
    }
  }

  private static Set<TieKind> categories(CsvRow row) {
    Set<TieKind> kinds = new HashSet<>(Set.of(TieKind.DEFENSE_COOPERATION));
    for (String column : List.of("category1", "category2", "category3")) {
      String category = row.text(column);
      if (CATEGORIES.contains(category)) {
        kinds.add(TieKind.military(category));
      } else if (!category.isEmpty()) {
        row.report(column, "one of " + new TreeSet<>(CATEGORIES) + ", or nothing", "");
      }
    }
    return kinds;
  }

  private static String coded(CsvRow row, String column, String... values) {
    String text = row.text(column);
    if (!Set.of(values).contains(text) && !isMissing(row, column)) {
      row.report(column, "one of " + String.join(", ", values) + ", or a code for missing", "");
    }
    return text;
  }

  private static boolean isMissing(CsvRow row, String column) {
    String text = row.text(column);
    if (!text.startsWith("-")) {
      return text.isEmpty();
    }
    int code = row.integer(column);
    return LOWEST_CODE <= code && code <= HIGHEST_CODE;
  }

  private LocalDate start(CsvRow row) {
    LocalDate signed = signed(row);
    if (fromSignature) {
      return signed;
    }
    if (isMissing(row, "eifyear")) {
      if (!isMissing(row, "eifmonth") || !isMissing(row, "eifday")) {
        remarks.add("that entered into force in no stated year, read from the signature", row);
      }
      return signed;
    }
    LocalDate inForce = firstDay(row, "eif");
    if (row.isSound() && lastDay(row, "eif").isBefore(signed)) {
      remarks.add("that entered into force before they were signed, read so", row);
    }
    return inForce;
  }

  private static LocalDate signed(CsvRow row) {
    return firstDay(row, "sign");
  }

  /** The first day that a date, which may lack its month and day, can mean. */
  private static LocalDate firstDay(CsvRow row, String prefix) {
    int before = row.reports();
    int year = row.year(prefix + "year");
    boolean noMonth = isMissing(row, prefix + "month");
    int month = noMonth ? 1 : row.integer(prefix + "month");
    int day = noMonth || isMissing(row, prefix + "day") ? 1 : row.integer(prefix + "day");
    if (row.reports() == before) {
      try {
        return LocalDate.of(year, month, day);
      } catch (DateTimeException e) {
        row.report(prefix + "day", "a day of month " + month + " in " + year, "");
      }
    }
    return LocalDate.EPOCH;
  }

  /** The last day that it can mean. */
  private static LocalDate lastDay(CsvRow row, String prefix) {
    LocalDate first = firstDay(row, prefix);
    if (isMissing(row, prefix + "month")) {
      return first.withDayOfYear(first.lengthOfYear());
    }
    return isMissing(row, prefix + "day") ? first.withDayOfMonth(first.lengthOfMonth()) : first;
  }

  private void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history(String edition, Spell observed) {
    problems.settle();
    String title = "Defense Cooperation Agreement Dataset";
    Coverage.Source source = file.source(title, edition);
    return TieHistory.of(ties, Coverage.of(source, kinds, List.of(observed)).withNotes(notes()));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(remarks.notes(file));
    counts.forEach(
        (what, number) -> {
          if (!what.endsWith(" 0")) {
            notes.add("agreements with " + what + ": " + number);
          }
        });
    problems.note(file.name()).ifPresent(notes::add);
    return notes;
  }
}
