package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.TieSink;

/** The COW Diplomatic Exchange: the missions that each wave lists. */
final class CowDiplomacy {
  static final String TITLE = "COW Diplomatic Exchange";
  static final String CITATION =
      "Bayer, Reşat. 2006. \"Diplomatic Exchange Data set, v2006.1.\" Online:"
          + " http://correlatesofwar.org.";

  private static final int FIRST_UNCODED = 1950;
  private static final int LAST_UNCODED = 1965;
  private static final int OTHER = 9;
  private static final List<TieKind> LEVELS =
      List.of(CowKinds.CHARGE, CowKinds.MINISTER, CowKinds.AMBASSADOR);
  private static final List<Set<TieKind>> KINDS =
      List.of(
          Set.of(TieKind.REPRESENTATION),
          Set.of(TieKind.REPRESENTATION, CowKinds.CHARGE),
          Set.of(TieKind.REPRESENTATION, CowKinds.MINISTER),
          Set.of(TieKind.REPRESENTATION, CowKinds.AMBASSADOR));
  private static final CsvFile.Layout LAYOUT =
      new CsvFile.Layout(
          List.of("ccode1", "ccode2", "year", "dr_at_1", "dr_at_2"),
          List.of(),
          "diplomaticExchange() reads Diplomatic_Exchange_2006v1.csv");

  private final CsvFile file;
  private final StateNumbers states;
  private final Problems problems;
  private final DiplomaticRows rows = new DiplomaticRows();
  private final DyadYears listed;
  private int others;

  CowDiplomacy(CsvFile file, StateNumbers states, Problems problems) {
    this.file = file;
    this.states = states;
    this.listed = new DyadYears(states.size());
    this.problems = problems;
  }

  /** A row is the mission of the second state at the first, and that of the first at the second. */
  CowDiplomacy read() {
    file.rows(LAYOUT, this::row);
    rows.pair(this::report);
    if (rows.size() == 0) {
      throw problems.fatal(
          new DatasetIssue(
              file.name(), 0, 0, "", "", "the rows of a wave", "there are none that can be read"));
    }
    return this;
  }

  private void row(CsvRow row) {
    int host = states.place(row, "ccode1");
    int sender = states.other(row, "ccode2", host, "ccode1");
    int year = row.year("year");
    int there = level(row, "dr_at_1", isUncoded(year));
    int back = level(row, "dr_at_2", isUncoded(year));
    if (!row.isSound()) {
      return;
    }
    if (!listed.add(host, sender, year)) {
      row.report("year", "each dyad once a wave in this order", "");
      return;
    }
    rows.add(host, sender, year, there, back, (int) row.line());
    others += there == OTHER && !isUncoded(year) ? 1 : 0;
  }

  private static int level(CsvRow row, String column, boolean uncoded) {
    String text = row.text(column);
    int level = text.length() == 1 ? text.charAt(0) - '0' : -1;
    boolean isLevel = level > 0 && level <= LEVELS.size() && !uncoded;
    if (level != 0 && level != OTHER && !isLevel) {
      row.report(column, uncoded ? "0 or 9 from 1950 to 1965" : "a level: 0, 1, 2, 3 or 9", "");
      return 0;
    }
    return level;
  }

  private void report(int row) {
    problems.add(
        new DatasetIssue(
            file.name(),
            rows.line(row),
            0,
            "",
            states.at(rows.host(row)) + "," + states.at(rows.sender(row)) + "," + rows.year(row),
            "a second row in the other order, with the levels exchanged",
            "each row is read for the mission at its first state"));
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history(String title, String edition, List<Spell> stated, Waves waves) {
    problems.settle();
    Coverage coverage = coverage(title, edition, stated, waves);
    return TieHistory.of(sink -> feed(sink, waves), () -> coverage);
  }

  private void feed(TieSink sink, Waves waves) {
    Map<Integer, Spell> spells = spells(waves);
    for (int row = 0; row < rows.size(); row++) {
      int level = rows.level(row);
      int year = rows.year(row);
      if (level > 0 && rows.isPaired(row) && (level != OTHER || isUncoded(year))) {
        State sender = states.at(rows.sender(row));
        State host = states.at(rows.host(row));
        Set<TieKind> kinds = KINDS.get(level == OTHER ? 0 : level);
        Spell spell = spells.getOrDefault(year, Spell.year(year));
        sink.tie(sender, host, kinds, 1, spell, file.name(), rows.line(row));
      }
    }
  }

  private static boolean isUncoded(int year) {
    return FIRST_UNCODED <= year && year <= LAST_UNCODED;
  }

  private Map<Integer, Spell> spells(Waves waves) {
    Map<Integer, Spell> spells = new TreeMap<>();
    listed.years().stream()
        .forEach(
            wave -> {
              int last = waves == Waves.CARRIED ? until(wave) : wave;
              spells.put(wave, Spell.years(wave, last));
            });
    return spells;
  }

  /** The year before the next wave; the last wave is not carried on. */
  private int until(int wave) {
    int next = listed.years().nextSetBit(wave + 1);
    return next < 0 ? wave : next - 1;
  }

  private Coverage coverage(String title, String edition, List<Spell> stated, Waves waves) {
    Coverage.Source source = file.source(title, edition);
    Map<Integer, Spell> spells = spells(waves);
    List<Spell> all = stated.isEmpty() ? joined(spells.values()) : stated;
    List<Spell> coded =
        joined(
            spells.entrySet().stream()
                .filter(e -> !isUncoded(e.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    Coverage missions = Coverage.of(source, Set.of(TieKind.REPRESENTATION), all);
    Coverage both =
        coded.isEmpty() ? missions : missions.and(Coverage.of(source, Set.copyOf(LEVELS), coded));
    return both.withGaps(gaps(!coded.isEmpty())).withNotes(notes(waves));
  }

  /** Spells that follow each other at once are one. */
  private static List<Spell> joined(Iterable<Spell> inOrder) {
    List<Spell> joined = new ArrayList<>();
    for (Spell spell : inOrder) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end().equals(spell.start())) {
        joined.set(last, new Spell(joined.get(last).start(), spell.end()));
      } else {
        joined.add(spell);
      }
    }
    return joined;
  }

  /** A state that a wave does not list, and a dyad of two listed states without a whole pair. */
  private List<Coverage.Gap> gaps(boolean coded) {
    YearGaps gaps = new YearGaps();
    List<TieKind> kinds = new ArrayList<>(List.of(TieKind.REPRESENTATION));
    kinds.addAll(coded ? LEVELS : List.of());
    DyadYears.Told unobserved =
        (one, two, wave) ->
            kinds.forEach(
                kind ->
                    gaps.dyad(
                        states.at(one),
                        states.at(two),
                        kind,
                        wave,
                        until(wave),
                        one == two ? "not listed" : "no row"));
    listed.unlisted(unobserved);
    for (int row = 0; row < rows.size(); row++) {
      if (!rows.isPaired(row)) {
        unobserved.year(rows.host(row), rows.sender(row), rows.year(row));
      }
    }
    return gaps.gaps();
  }

  private List<String> notes(Waves waves) {
    List<String> notes = new ArrayList<>();
    if (waves == Waves.CARRIED) {
      notes.add("missions are taken to last until the year before the next wave");
    }
    if (others > 0) {
      notes.add(
          "missions of level 9, other, outside 1950–1965: "
              + others
              + ", not counted, as in the publisher's own DE");
    }
    problems.note(file.name()).ifPresent(notes::add);
    return notes;
  }
}
