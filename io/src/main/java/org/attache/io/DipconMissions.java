package org.attache.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.attache.TieSink;

/** The missions of DIPCON, wave by wave. */
final class DipconMissions {
  private static final Set<TieKind> KINDS = Set.of(TieKind.REPRESENTATION);
  private static final int FIRST_WAVE = 1816;
  private static final int LAST_WAVE = 2100;
  private static final String PREFIX = "dipcon";
  private static final CsvFile.Layout LAYOUT =
      new CsvFile.Layout(
          List.of("ccode1", "abbrev1", "ccode2", "abbrev2"),
          List.of(),
          "Dipcon reads the file of dyads, a column dipcon… a wave");

  private final CsvFile file;
  private final SortedMap<Integer, State> states;
  private final Problems problems;
  private final List<Dyad> dyads = new ArrayList<>();
  private final Set<List<State>> seen = new HashSet<>();
  private int[] waves = {};

  /** A row: in which waves it has a cell, and in which of them a mission. */
  record Dyad(State sender, State host, int line, BitSet coded, BitSet missions) {}

  DipconMissions(CsvFile file, SortedMap<Integer, State> states, Problems problems) {
    this.file = file;
    this.states = states;
    this.problems = problems;
  }

  DipconMissions read() {
    file.rows(LAYOUT, this::dyad);
    if (waves.length == 0) {
      String header = "a row and a column for each wave, such as dipcon1970";
      throw problems.fatal(new DatasetIssue(file.name(), 1, 0, "", "", header, ""));
    }
    return this;
  }

  private void dyad(CsvRow row) {
    if (waves.length == 0) {
      waves =
          IntStream.rangeClosed(FIRST_WAVE, LAST_WAVE)
              .filter(year -> row.has(PREFIX + year))
              .toArray();
    }
    Optional<State> sender = state(row, "ccode1", "abbrev1");
    Optional<State> host = state(row, "ccode2", "abbrev2");
    BitSet coded = new BitSet();
    BitSet missions = new BitSet();
    for (int wave = 0; wave < waves.length; wave++) {
      cell(row, wave, coded, missions);
    }
    if (row.isSound() && sender.equals(host)) {
      row.report("ccode2", "another state than ccode1", "");
    }
    if (row.isSound() && !seen.add(List.of(sender.orElseThrow(), host.orElseThrow()))) {
      row.report("ccode2", "each dyad once in this order", "");
    }
    if (row.isSound()) {
      dyads.add(new Dyad(sender.orElseThrow(), host.orElseThrow(), row.row(), coded, missions));
    }
  }

  private void cell(CsvRow row, int wave, BitSet coded, BitSet missions) {
    String text = row.text(PREFIX + waves[wave]);
    if (text.equals("0") || text.equals("1")) {
      coded.set(wave);
      missions.set(wave, text.equals("1"));
    } else if (!text.isEmpty()) {
      row.report(PREFIX + waves[wave], "0 or 1, or nothing where it is not known", "");
    }
  }

  private Optional<State> state(CsvRow row, String column, String abbreviation) {
    Optional<State> state = StateNumbers.found(row, column, states);
    state.ifPresent(
        known ->
            row.text(
                abbreviation,
                known.code()::equals,
                known.code() + ", the abbreviation of the number"));
    return state;
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history(String edition) {
    problems.settle();
    Coverage.Source source = file.source("Diplomatic Contacts (DIPCON)", edition);
    List<Spell> observed = IntStream.of(waves).mapToObj(Spell::year).toList();
    Coverage coverage =
        Coverage.of(source, KINDS, observed)
            .withGaps(new DipconGaps(states.values(), waves, dyads).gaps())
            .withNotes(notes());
    return TieHistory.of(sink -> feed(sink, observed), () -> coverage);
  }

  private void feed(TieSink sink, List<Spell> spells) {
    for (int wave = 0; wave < waves.length; wave++) {
      String ref = file.name() + ":" + PREFIX + waves[wave];
      for (Dyad dyad : dyads) {
        if (dyad.missions.get(wave)) {
          sink.tie(dyad.sender, dyad.host, KINDS, 1, spells.get(wave), ref, dyad.line);
        }
      }
    }
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (int wave = 1; wave < waves.length; wave++) {
      if (isLikeTheOneBefore(wave)) {
        notes.add(
            "the waves "
                + waves[wave - 1]
                + " and "
                + waves[wave]
                + " of "
                + file.name()
                + " are identical in all "
                + dyads.size()
                + " rows: one of the two was not coded on its own");
      }
    }
    problems.note(file.name()).ifPresent(notes::add);
    return notes;
  }

  private boolean isLikeTheOneBefore(int wave) {
    return dyads.stream()
        .allMatch(
            dyad ->
                dyad.coded.get(wave) == dyad.coded.get(wave - 1)
                    && dyad.missions.get(wave) == dyad.missions.get(wave - 1));
  }
}
