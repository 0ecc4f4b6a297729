package org.attache.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The sample's memberships beside COW IGO v3, year by year: a state is a member in a year when it
 * was one on any day of it; of IGO v3 code 1 counts. What differs is listed, with the reason, in
 * {@code igo-differences.csv}.
 */
@Tag("data")
class IgoComparisonTest {
  private static final int FIRST_YEAR = 1945;
  private static final World WORLD = Sample.world();
  private static final Map<String, List<Spell>> SPELLS = spells();

  @Test
  void theSampleDiffersFromIgo3OnlyWhereListed() throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "needs the published files: -Dattache.shared=DIR");
    Path file = Path.of(shared, "data", "cow-igo-3", "state_year_formatv3.from_igoR.csv");
    assertThat(differences(file)).isEqualTo(listed());
  }

  /** Institution, state and year where the two disagree. */
  private static Set<String> differences(Path file) throws IOException {
    Map<String, String> columns = new TreeMap<>();
    rows("igo-institutions.csv").forEach(row -> columns.put(row.get(0), row.get(1)));
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = Arrays.asList(lines.get(0).split(",", -1));
    Map<Integer, State> states = WORLD.states().byNumber();
    Set<String> differences = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      int year = Integer.parseInt(cells[header.indexOf("year")]);
      State state = states.get(Integer.valueOf(cells[header.indexOf("ccode")]));
      if (state == null || year < FIRST_YEAR) {
        continue;
      }
      columns.forEach(
          (institution, column) -> {
            boolean theirs = cells[header.indexOf(column)].equals("1");
            if (theirs != isMember(state, institution, year)) {
              differences.add(institution + " " + state + " " + year);
            }
          });
    }
    return differences;
  }

  private static Map<String, List<Spell>> spells() {
    Map<String, List<Spell>> spells = new TreeMap<>();
    for (Tie tie : WORLD.memberships().ties()) {
      spells
          .computeIfAbsent(tie.from() + " " + tie.to(), key -> new ArrayList<>())
          .add(tie.spell());
    }
    return spells;
  }

  private static boolean isMember(State state, String institution, int year) {
    return SPELLS.getOrDefault(state + " " + institution, List.of()).stream()
        .anyMatch(spell -> spell.overlaps(Spell.year(year)));
  }

  private static Set<String> listed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (List<String> row : rows("igo-differences.csv")) {
      for (int year = Integer.parseInt(row.get(3)); year <= Integer.parseInt(row.get(4)); year++) {
        listed.add(row.get(0) + " " + row.get(2) + " " + year);
      }
    }
    return listed;
  }

  private static List<List<String>> rows(String resource) throws IOException {
    try (var in = IgoComparisonTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> Arrays.asList(line.split(",", 8)))
          .toList();
    }
  }
}
