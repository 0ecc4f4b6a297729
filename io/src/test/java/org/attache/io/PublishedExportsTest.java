package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.Scores;
import org.attache.Series;
import org.attache.StateSystem;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The published alliances out and back. NetworkX 3.6.1, python-igraph 0.10.2 and R's igraph 1.3.5
 * read the same nodes, edges, names, kinds, weights and days from the GraphML of 1914 and 2012.
 */
@Tag("data")
class PublishedExportsTest {
  @TempDir Path folder;

  private static TieHistory alliances() {
    return Published.cow().alliances();
  }

  /** The cells of each row below the header; no cell of these tables needs quotes. */
  private static List<String[]> rows(Export export) {
    return export.text().lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  @Test
  void graphsComeBackFromGraphml() {
    TieHistory history = alliances().among(Published.cow().states());
    for (int year : List.of(1914, 2012)) {
      TieGraph graph = history.at(year);
      Path file = folder.resolve(year + ".graphml");
      Export.graphml(graph).to(file);
      TieGraph back = Import.graphml(file);
      assertThat(back.actors()).isEqualTo(graph.actors()).hasSize(year == 1914 ? 45 : 195);
      assertThat(back.ties()).isEqualTo(graph.ties()).hasSize(year == 1914 ? 33 : 1588);
      assertThat(back.coverage().gaps()).isEqualTo(graph.coverage().gaps());
      assertThat(back.window()).isEqualTo(graph.window());
    }
  }

  @Test
  void theHistoryComesBackFromCsv() {
    TieHistory history = alliances();
    Export.csv(history).to(folder.resolve("ties.csv"));
    Export.coverage(history.coverage()).to(folder.resolve("observed.csv"));
    TieHistory back =
        Import.csv(folder.resolve("ties.csv"), Import.coverage(folder.resolve("observed.csv")));
    assertThat(back.ties()).isEqualTo(history.ties()).hasSize(3222);
    assertThat(back.coverage().observations()).isEqualTo(history.coverage().observations());
    assertThat(back).hasToString(history.toString());
  }

  /** DATA.md: 32 dyads, 37 rows and 15 defence dyads in 1914; 296 and 340 in 1939. */
  @Test
  void dyadYearsCountAsPublished() {
    StateSystem system = Published.cow().states();
    List<String[]> of1914 = rows(Export.dyadYears(alliances(), system, 1914, 1914));
    assertThat(of1914).hasSize(32);
    assertThat(of1914.stream().mapToInt(row -> Integer.parseInt(row[4])).sum()).isEqualTo(37);
    assertThat(of1914.stream().mapToInt(row -> Integer.parseInt(row[6])).sum()).isEqualTo(15);
    List<String[]> of1939 = rows(Export.dyadYears(alliances(), system, 1939, 1939));
    assertThat(of1939).hasSize(296);
    assertThat(of1939.stream().mapToInt(row -> Integer.parseInt(row[4])).sum()).isEqualTo(340);
  }

  /** 45 members in 1914 and 44 · 45 / 2 pairs, 28 of them allied. */
  @Test
  void theGridHasEveryPairOnce() {
    List<String[]> grid =
        rows(Export.allDyadYears(alliances(), Published.cow().states(), 1913, 1914));
    Set<String> keys = new HashSet<>();
    grid.forEach(row -> assertThat(keys.add(row[0] + " " + row[1] + " " + row[2])).isTrue());
    List<String[]> of1914 = grid.stream().filter(row -> row[2].equals("1914")).toList();
    assertThat(of1914).hasSize(990);
    assertThat(of1914.stream().filter(row -> !row[4].equals("0"))).hasSize(28);
    grid.forEach(row -> assertThat(Integer.parseInt(row[0])).isLessThan(Integer.parseInt(row[1])));
  }

  /** system2016.csv has a row for each state in each year. */
  @Test
  void thePanelHasTheKeysOfTheStateYears() {
    StateSystem system = Published.cow().states();
    Series<Scores> degrees = alliances().among(system).yearly(1900, 1920, Centrality.degree());
    List<String> keys = new ArrayList<>();
    for (String[] row : rows(Export.panel(system, List.of(degrees)))) {
      keys.add(row[0] + " " + row[2]);
    }
    List<String> published =
        Published.rows("cow-state-system-2016/system2016.csv").stream()
            .filter(row -> Integer.parseInt(row[2]) >= 1900 && Integer.parseInt(row[2]) <= 1920)
            .map(row -> row[1] + " " + row[2])
            .toList();
    assertThat(keys).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(published);
  }
}
