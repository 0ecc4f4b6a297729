package org.attache.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** The COW Militarized Interstate Disputes: who faced whom in a dispute. */
final class CowDisputes {
  static final String TITLE = "COW Militarized Interstate Disputes";
  static final String CITATION =
      "Palmer, Glenn, Roseanne W. McManus, Vito D'Orazio, Michael R. Kenwick, Mikaela Karstens,"
          + " Chase Bloch, Nick Dietrich, Kayla Kahn, Kellan Ritter and Michael J. Soules. 2022."
          + " \"The MID5 Dataset, 2011–2014: Procedures, coding rules, and description.\" Conflict"
          + " Management and Peace Science 39(4): 470–482. doi:10.1177/0738894221995743.";

  private static final List<TieKind> LEVELS =
      List.of(CowKinds.THREAT, CowKinds.DISPLAY, CowKinds.FORCE, CowKinds.WAR);
  private static final int NO_ACTION = 1;
  private static final PartialDates.Columns START =
      new PartialDates.Columns("styear", "stmon", "stday");
  private static final PartialDates.Columns END =
      new PartialDates.Columns("endyear", "endmon", "endday");
  private static final String HINT = "disputes() reads MIDA 5.0.csv and MIDB 5.0.csv";

  private final CsvFile disputes;
  private final CsvFile participants;
  private final StateNumbers states;
  private final Problems problems;
  private final Set<Integer> numbers = new HashSet<>();
  private final TreeMap<Integer, List<Participant>> byDispute = new TreeMap<>();
  private int partial;

  CowDisputes(CsvFile disputes, CsvFile participants, StateNumbers states, Problems problems) {
    this.disputes = disputes;
    this.participants = participants;
    this.states = states;
    this.problems = problems;
  }

  /** One spell of a state in a dispute. */
  private record Participant(State state, boolean sideA, int hostility, Spell spell, long line) {}

  /** The disputes of the one file have their participants in the other. */
  CowDisputes read() {
    disputes.rows(layout(List.of("dispnum", "hostlev", "numa")), this::dispute);
    List<String> columns =
        List.of(
            "dispnum", "ccode", "stday", "stmon", "styear", "endday", "endmon", "endyear", "sidea",
            "hostlev");
    participants.rows(layout(columns), this::participant);
    return this;
  }

  private static CsvFile.Layout layout(List<String> columns) {
    return new CsvFile.Layout(columns, List.of(), HINT);
  }

  private void dispute(CsvRow row) {
    int number = row.integer("dispnum");
    if (row.isSound() && !numbers.add(number)) {
      row.report("dispnum", "each dispute once", "");
    }
  }

  private void participant(CsvRow row) {
    int number = row.integer("dispnum");
    if (row.isSound() && !numbers.contains(number)) {
      row.report("dispnum", "a dispute of " + disputes.name(), "take both files of one edition");
    }
    State state = states.state(row, "ccode");
    Spell spell = PartialDates.days(row, START, END);
    String side = row.text("sidea", s -> s.equals("0") || s.equals("1"), "0 or 1");
    int hostility = row.integer("hostlev");
    if (row.isSound() && (hostility < NO_ACTION || hostility > NO_ACTION + LEVELS.size())) {
      row.report("hostlev", "a level from 1 to 5", "");
    }
    if (row.isSound()) {
      partial += START.arePartial(row) || END.arePartial(row) ? 1 : 0;
      byDispute
          .computeIfAbsent(number, n -> new ArrayList<>())
          .add(new Participant(state, side.equals("1"), hostility, spell, row.line()));
    }
  }

  /** All or nothing: throws if a file must be refused. */
  TieHistory history(String title, String edition, List<Spell> observed) {
    problems.settle();
    List<Tie> ties = new ArrayList<>();
    byDispute.forEach((number, all) -> opponents(number, all, ties));
    Set<TieKind> kinds = new TreeSet<>(LEVELS);
    kinds.add(TieKind.DISPUTE);
    return TieHistory.of(
        ties,
        coverage(title + ", disputes", edition, disputes, kinds, observed)
            .and(coverage(title + ", participants", edition, participants, kinds, observed))
            .withNotes(notes()));
  }

  private static Coverage coverage(
      String title, String edition, CsvFile file, Set<TieKind> kinds, List<Spell> observed) {
    return Coverage.of(file.source(title, edition), kinds, observed);
  }

  private void opponents(int number, List<Participant> all, List<Tie> ties) {
    for (Participant one : all) {
      for (Participant two : all) {
        if (one.sideA() && !two.sideA() && !one.state().equals(two.state())) {
          tie(number, one, two, ties);
        }
      }
    }
  }

  /**
   * The days on which both took part; participants who never met in time do not face each other.
   */
  private void tie(int number, Participant one, Participant two, List<Tie> ties) {
    if (one.spell().overlaps(two.spell())) {
      LocalDate start = later(one.spell().start(), two.spell().start());
      LocalDate end = earlier(one.spell().end(), two.spell().end());
      String ref =
          "dispute " + number + ", " + participants.name() + ":" + one.line() + "+" + two.line();
      Set<TieKind> kinds = kinds(Math.max(one.hostility(), two.hostility()));
      ties.add(new Tie(one.state(), two.state(), kinds, 1, new Spell(start, end), ref));
    }
  }

  private static LocalDate later(LocalDate one, LocalDate two) {
    return one.isAfter(two) ? one : two;
  }

  private static LocalDate earlier(LocalDate one, LocalDate two) {
    return one.isBefore(two) ? one : two;
  }

  private static Set<TieKind> kinds(int hostility) {
    return hostility == NO_ACTION
        ? Set.of(TieKind.DISPUTE)
        : Set.of(TieKind.DISPUTE, LEVELS.get(hostility - NO_ACTION - 1));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (partial > 0) {
      notes.add(
          "rows of "
              + participants.name()
              + " without the first or last day: "
              + partial
              + ", taken from the first through the last day that they may mean");
    }
    problems.note(participants.name()).ifPresent(notes::add);
    return notes;
  }
}
