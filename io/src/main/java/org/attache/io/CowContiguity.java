package org.attache.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** The COW Direct Contiguity: borders on land and across water. */
final class CowContiguity {
  static final String TITLE = "COW Direct Contiguity";
  static final String CITATION =
      "Stinnett, Douglas M., Jaroslav Tir, Philip Schafer, Paul F. Diehl and Charles Gochman. 2002."
          + " \"The Correlates of War Project Direct Contiguity Data, Version 3.\" Conflict"
          + " Management and Peace Science 19(2): 59–67. doi:10.1177/073889420201900203.";

  private static final List<TieKind> TYPES =
      List.of(
          CowKinds.LAND,
          CowKinds.WATER_12,
          CowKinds.WATER_24,
          CowKinds.WATER_150,
          CowKinds.WATER_400);

  private final CsvFile file;
  private final StateNumbers states;
  private final Problems problems;
  private final List<Tie> ties = new ArrayList<>();
  private final Map<String, Long> oneSided = new LinkedHashMap<>();
  private String edition = "";

  CowContiguity(CsvFile file, StateNumbers states, Problems problems) {
    this.file = file;
    this.states = states;
    this.problems = problems;
  }

  /** A row is a border of one type during whole months. */
  CowContiguity read() {
    List<String> columns = List.of("statelno", "statehno", "conttype", "begin", "end", "version");
    String hint = "contiguity() reads contdir.csv, contiguityYears() the years of contdird.csv";
    file.rows(new CsvFile.Layout(columns, List.of(), hint), this::row);
    return this;
  }

  /**
   * A row is a border of one type in one year, as seen from one side; another row has the other.
   */
  CowContiguity years() {
    List<String> columns = List.of("state1no", "state2no", "year", "conttype", "version");
    String hint = "contiguityYears() reads contdird.csv, contiguity() the spells of contdir.csv";
    file.rows(new CsvFile.Layout(columns, List.of(), hint), this::year);
    oneSided.forEach(
        (border, line) ->
            problems.add(
                new DatasetIssue(
                    file.name(), line, 0, "", border, "a row with the other side of it", "")));
    return this;
  }

  private void row(CsvRow row) {
    int one = states.place(row, "statelno");
    int two = states.other(row, "statehno", one, "statelno");
    Spell spell = PartialDates.months(row, "begin", "end");
    border(row, one, two, spell);
  }

  private void year(CsvRow row) {
    int one = states.place(row, "state1no");
    int two = states.other(row, "state2no", one, "state1no");
    int year = row.year("year");
    int type = row.integer("conttype");
    String rest = " " + year + " type " + type;
    if (row.isSound() && oneSided.remove(key(two, one) + rest) != null) {
      return;
    }
    border(row, one, two, Spell.year(year));
    if (row.isSound() && oneSided.put(key(one, two) + rest, row.line()) != null) {
      row.report("year", "each border once a year and side", "");
    }
  }

  private String key(int one, int two) {
    return states.at(one).code() + "-" + states.at(two).code();
  }

  private void border(CsvRow row, int one, int two, Spell spell) {
    int type = row.integer("conttype");
    if (row.isSound() && (type < 1 || type > TYPES.size())) {
      row.report("conttype", "a type from 1 to 5", "");
    }
    String version = row.text("version");
    edition = edition.isEmpty() ? version : edition;
    if (!version.equals(edition)) {
      row.report("version", edition + ", as in the rows above", "");
    }
    if (row.isSound()) {
      Set<TieKind> kinds = Set.of(TieKind.CONTIGUITY, TYPES.get(type - 1));
      ties.add(new Tie(states.at(one), states.at(two), kinds, 1, spell, row.ref()));
    }
  }

  /** The edition, which this file tells in its rows; throws if the file must be refused. */
  String edition() {
    problems.settle();
    return edition;
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history(String title, List<Spell> observed) {
    Coverage.Source source = file.source(title, edition());
    Set<TieKind> kinds = new TreeSet<>(TYPES);
    kinds.add(TieKind.CONTIGUITY);
    Coverage coverage = Coverage.of(source, kinds, observed);
    return TieHistory.of(ties, coverage.withNotes(problems.note(file.name()).stream().toList()));
  }
}
