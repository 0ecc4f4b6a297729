package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Series;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The 197 yearly graphs against a plain scan of the rows: start year ≤ year ≤ end year. */
@Tag("data")
class PublishedSnapshotsTest {
  private static final String FILE = "cow-alliances-4.1/alliance_v4.1_by_dyad.csv";

  /** What a scan of the rows finds in force in a year: line numbers and state numbers. */
  private record Scan(List<String> lines, Set<Integer> states) {
    static Scan of(List<String[]> rows, int year) {
      Scan scan = new Scan(new ArrayList<>(), new TreeSet<>());
      for (int i = 0; i < rows.size(); i++) {
        String[] row = rows.get(i);
        boolean ended = !row[10].isEmpty() && endYear(row) < year;
        if (Integer.parseInt(row[7]) <= year && !ended) {
          scan.lines.add("alliance_v4.1_by_dyad.csv:" + (i + 2));
          scan.states.add(Integer.parseInt(row[1]));
          scan.states.add(Integer.parseInt(row[3]));
        }
      }
      return scan;
    }

    /** A row that ends the day before it starts counts in the year of its start. */
    private static int endYear(String[] row) {
      return Math.max(Integer.parseInt(row[10]), Integer.parseInt(row[7]));
    }
  }

  @Test
  void yearlyGraphsHoldJustTheRowsInForce() {
    List<String[]> rows = Published.rows(FILE);
    TieHistory history = Published.cow().alliances();
    var system = Published.cow().states();
    for (int year = 1816; year <= 2012; year++) {
      Scan scan = Scan.of(rows, year);
      assertThat(history.at(year).ties())
          .as("%s", year)
          .extracting(Tie::ref)
          .containsExactlyElementsOf(scan.lines);
      assertThat(history.at(year).actors())
          .as("%s", year)
          .extracting(actor -> system.number((State) actor).orElseThrow())
          .containsExactlyInAnyOrderElementsOf(scan.states);
    }
  }

  @Test
  void graphsAmongMembersHoldAllMembersAndNobodyElse() {
    var system = Published.cow().states();
    TieHistory history = Published.cow().alliances().among(system);
    for (int year = 1816; year <= 2012; year++) {
      assertThat(history.at(year).actors())
          .as("%s", year)
          .containsExactlyElementsOf(system.members(year).stream().map(Actor.class::cast).toList());
    }
  }

  @Test
  void aSeriesIsTheSameGraphs() {
    TieHistory history = Published.cow().alliances();
    Series<Integer> ties = history.yearly(1816, 2012, graph -> graph.ties().size());
    assertThat(ties.years()).hasSize(197);
    assertThat(ties.at(1914)).isEqualTo(37);
    assertThat(ties.at(2012)).isEqualTo(1_597);
  }
}
