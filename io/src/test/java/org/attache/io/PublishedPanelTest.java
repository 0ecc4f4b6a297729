package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Profile;
import org.attache.Run;
import org.attache.Series;
import org.attache.StateSystem;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The state-year panel of the alliances, 1816-2012, read back and recounted from the raw files. */
@Tag("data")
class PublishedPanelTest {
  private static final int FIRST = 1816;
  private static final int LAST = 2012;

  @TempDir Path folder;

  private static Series<Profile> panel(int threads) {
    return Published.cow()
        .alliances()
        .among(Published.cow().states())
        .yearly(
            FIRST,
            LAST,
            Profile.by(Centrality.degree(), Centrality.betweenness()),
            Run.on(threads));
  }

  /** The state-years of the system, by year; the file has one row each. */
  private static Map<Integer, Set<Integer>> members() {
    Map<Integer, Set<Integer>> members = new HashMap<>();
    for (String[] row : Published.rows("cow-state-system-2016/system2016.csv")) {
      members
          .computeIfAbsent(Integer.parseInt(row[2]), year -> new TreeSet<>())
          .add(Integer.parseInt(row[1]));
    }
    members.keySet().removeIf(year -> year < FIRST || year > LAST);
    return members;
  }

  /** The partners of a year among its members, by a scan of the rows. */
  private static Map<Integer, Set<Integer>> partners(
      List<String[]> ties, Set<Integer> members, int year) {
    Map<Integer, Set<Integer>> partners = new HashMap<>();
    for (String[] tie : ties) {
      int start = Integer.parseInt(tie[7]);
      int end = tie[10].isEmpty() ? LAST : Math.max(start, Integer.parseInt(tie[10]));
      int one = Integer.parseInt(tie[1]);
      int two = Integer.parseInt(tie[3]);
      if (start <= year && year <= end && members.contains(one) && members.contains(two)) {
        partners.computeIfAbsent(one, s -> new HashSet<>()).add(two);
        partners.computeIfAbsent(two, s -> new HashSet<>()).add(one);
      }
    }
    return partners;
  }

  @Test
  void itHasARowForEachStateYearAndTheDegreesOfAScan() throws IOException {
    StateSystem system = Published.cow().states();
    Path file = folder.resolve("panel.csv");
    Export.panel(system, panel(1)).to(file);
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    assertThat(lines.get(0)).isEqualTo("ccode,stateabb,year,degree,betweenness");
    Map<Integer, Set<Integer>> members = members();
    List<String[]> ties = Published.rows("cow-alliances-4.1/alliance_v4.1_by_dyad.csv");
    Map<Integer, Map<Integer, Set<Integer>>> partners = new HashMap<>();
    members.forEach((year, states) -> partners.put(year, partners(ties, states, year)));
    Map<Integer, Set<Integer>> found = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] row = line.split(",", -1);
      int state = Integer.parseInt(row[0]);
      int year = Integer.parseInt(row[2]);
      assertThat(found.computeIfAbsent(year, y -> new TreeSet<>()).add(state)).as(line).isTrue();
      Set<Integer> own = partners.getOrDefault(year, Map.of()).getOrDefault(state, Set.of());
      assertThat(Double.parseDouble(row[3])).as(line).isEqualTo(own.size());
      assertThat(Double.parseDouble(row[4])).as(line).isNotNegative();
    }
    assertThat(found).hasSize(197).isEqualTo(members);
    assertThat(lines).hasSize(1 + members.values().stream().mapToInt(Set::size).sum());
  }

  @Test
  void onTwoThreadsItHasTheSameDigits() {
    assertThat(Export.panel(panel(2)).text()).isEqualTo(Export.panel(panel(1)).text());
  }
}
