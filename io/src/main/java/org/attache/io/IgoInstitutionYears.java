package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieHistory;

/** The COW Intergovernmental Organizations by institution and year: states are columns. */
final class IgoInstitutionYears {
  private static final CsvFile.Layout LAYOUT =
      new CsvFile.Layout(
          List.of("ioname", "orgname", "year", "sdate"), List.of("ccode"), IgoStateYears.HINT);

  private final CsvFile file;
  private final Problems problems;
  private final IgoNames names = new IgoNames();
  private final List<Integer> places = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<State> across = new ArrayList<>();

  IgoInstitutionYears(CsvFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The institutions alone. */
  IgoNames names() {
    file.rows(LAYOUT, names::add);
    problems.settle();
    return names;
  }

  /** All or nothing: throws if the file must be refused. */
  TieHistory history(
      SortedMap<Integer, State> states, String title, String edition, List<Spell> observed) {
    IgoYears years = new IgoYears(file.name(), columns, across);
    CountryNames countries = new CountryNames(states);
    file.rows(
        LAYOUT,
        row -> {
          if (columns.isEmpty()) {
            states(row, countries);
          }
          row(row, years);
        });
    problems.settle();
    Coverage.Source source = file.source(title, edition);
    return years.history(source, observed, names.notes(), problems);
  }

  /** The columns of states stand between year and sdate. */
  private void states(CsvRow row, CountryNames countries) {
    List<String> header = row.columns();
    for (int i = header.indexOf("year") + 1; i < header.indexOf("sdate"); i++) {
      String column = header.get(i);
      Optional<State> state = countries.state(column);
      if (state.isEmpty()) {
        problems.add(
            new DatasetIssue(
                file.name(),
                1,
                0,
                "",
                column,
                "a column for a state, by its name",
                "is the file of states of an older edition?"));
      }
      if (state.isPresent()) {
        places.add(i);
        columns.add(column);
        across.add(state.orElseThrow());
      }
    }
  }

  private void row(CsvRow row, IgoYears years) {
    Institution institution = names.add(row);
    int year = row.year("year");
    byte[] codes = new byte[columns.size()];
    for (int i = 0; i < codes.length; i++) {
      String cell = row.text(places.get(i));
      codes[i] = cell.isEmpty() ? IgoYears.NOT_IN_EXISTENCE : IgoYears.code(cell);
      if (codes[i] == IgoYears.NO_CODE) {
        row.report(columns.get(i), IgoYears.CODES, "");
      }
    }
    if (row.isSound() && !years.add(institution, year, (int) row.line(), codes)) {
      row.report("year", "one row an institution and year: there is one above", "");
    }
  }
}
