package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;

/** The COW Intergovernmental Organizations by state and year: institutions are columns. */
final class IgoStateYears {
  static final String HINT =
      "igoMemberships() reads state_year, one row a state and year; igoYearMemberships() igo_year,"
          + " one row an institution and year";
  private static final CsvFile.Layout LAYOUT =
      new CsvFile.Layout(List.of("ccode", "year", "state"), List.of("ioname"), HINT);
  private static final Set<String> NO_IGOS = Set.of("", "ccode", "year", "state", "version");

  private final CsvFile file;
  private final StateNumbers states;
  private final IgoNames names;
  private final Problems problems;
  private final List<Integer> places = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<Institution> across = new ArrayList<>();
  private final IgoYears years;

  IgoStateYears(CsvFile file, SortedMap<Integer, State> states, IgoNames names, Problems problems) {
    this.file = file;
    this.states = new StateNumbers(states);
    this.names = names;
    this.problems = problems;
    this.years = new IgoYears(file.name(), columns, across);
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history(String title, String edition, List<Spell> observed) {
    file.rows(LAYOUT, this::row);
    problems.settle();
    Coverage.Source source = file.source(title, edition);
    return years.history(source, observed, names.notes(), problems);
  }

  private void row(CsvRow row) {
    if (columns.isEmpty()) {
      institutions(row);
    }
    State state = states.state(row, "ccode");
    int year = row.year("year");
    byte[] codes = new byte[columns.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = IgoYears.code(row.text(places.get(i)));
      if (codes[i] == IgoYears.NO_CODE) {
        row.report(columns.get(i), IgoYears.CODES, "");
      }
    }
    if (row.isSound() && !years.add(state, year, (int) row.line(), codes)) {
      row.report("year", "one row a state and year: there is one above", "");
    }
  }

  private void institutions(CsvRow row) {
    List<String> header = row.columns();
    for (int place = 0; place < header.size(); place++) {
      String column = header.get(place);
      if (!NO_IGOS.contains(column) && IgoNames.isPrintable(column)) {
        places.add(place);
        columns.add(column);
        across.add(names.of(column));
      }
    }
  }
}
