package org.attache.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.attache.Attributes;
import org.attache.State;

/** The ATOP state-year file: one row a state and a year in which it had an alliance. */
final class AtopStateYears {
  private static final CsvFile.Layout LAYOUT =
      AtopRows.layout(List.of("state", "year", "number"), List.of("atopid"));

  private final AtopRows rows;
  private final List<Attributes.Value> values = new ArrayList<>();
  private final Set<List<Integer>> seen = new HashSet<>();

  AtopStateYears(SortedMap<Integer, State> states) {
    this.rows = new AtopRows(states);
  }

  Attributes read(CsvFile file, Problems problems) {
    file.rows(LAYOUT, this::row);
    problems.settle();
    return Attributes.of(values);
  }

  private void row(CsvRow row) {
    int number = row.integer("state");
    int year = row.year("year");
    int alliances = row.integer("number");
    AtopRows.check(row);
    if (row.isSound() && !seen.add(List.of(number, year))) {
      row.report("year", "one row a state and year: there is one above", "");
    }
    if (row.isSound()) {
      State state = rows.state(number);
      values.add(new Attributes.Value("alliances", state, year, alliances));
      for (String column : new TreeSet<>(AtopRows.PLEDGES.keySet())) {
        if (!row.text(column).isEmpty()) {
          values.add(new Attributes.Value(column, state, year, row.integer(column)));
        }
      }
    }
  }
}
