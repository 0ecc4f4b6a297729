package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Direct contiguity 3.2: the spells give the years that the publisher gives by directed dyad. */
@Tag("data")
class PublishedContiguityTest {
  private static final List<TieKind> TYPES =
      List.of(
          CowKinds.LAND,
          CowKinds.WATER_12,
          CowKinds.WATER_24,
          CowKinds.WATER_150,
          CowKinds.WATER_400);

  @Test
  void everyYearHasTheDyadsAndTypesOfTheYearlyFile() {
    TieHistory contiguity = Published.cow().contiguity();
    StateSystem states = Published.cow().states();
    Map<Integer, Set<String>> expected = new HashMap<>();
    int rows = 0;
    for (String[] row : Published.rows("cow-contiguity-3.2/contdird.csv")) {
      String one = states.state(Integer.parseInt(row[1])).code();
      String two = states.state(Integer.parseInt(row[3])).code();
      String type = TYPES.get(Integer.parseInt(row[6]) - 1).name();
      expected
          .computeIfAbsent(Integer.parseInt(row[5]), y -> new HashSet<>())
          .add(one + two + type);
      rows++;
    }
    assertThat(rows).isEqualTo(82_498);
    for (int year = 1816; year <= 2016; year++) {
      Set<String> found = new HashSet<>();
      for (Tie tie : contiguity.at(year).ties()) {
        String type = tie.kinds().stream().filter(TYPES::contains).findFirst().orElseThrow().name();
        found.add(tie.from().code() + tie.to().code() + type);
        found.add(tie.to().code() + tie.from().code() + type);
      }
      assertThat(found).as("%s", year).isEqualTo(expected.get(year));
    }
  }

  @Test
  void theYearlyFileIsReadToTheSameBorders() {
    TieHistory spells = Published.cow().contiguity();
    TieHistory years = Published.cow().contiguityYears();
    assertThat(years.ties()).hasSize(82_498 / 2);
    for (int year = 1816; year <= 2016; year++) {
      assertThat(borders(years, year)).as("%s", year).isEqualTo(borders(spells, year));
    }
  }

  private static Set<String> borders(TieHistory history, int year) {
    Set<String> borders = new HashSet<>();
    history
        .at(year)
        .ties()
        .forEach(
            tie -> borders.add(new TreeSet<>(List.of(tie.from(), tie.to())) + "" + tie.kinds()));
    return borders;
  }

  @Test
  void everyRowIsABorderUntilTheEndOf2016() {
    TieHistory contiguity = Published.cow().contiguity();
    assertThat(contiguity.ties()).hasSize(847);
    assertThat(contiguity.only(CowKinds.LAND).ties()).hasSize(474);
    assertThat(contiguity)
        .hasToString("TieHistory of 847 ties, 1816-2016: COW Direct Contiguity 3.2");
    assertThatIllegalArgumentException().isThrownBy(() -> contiguity.at(2017));
  }
}
