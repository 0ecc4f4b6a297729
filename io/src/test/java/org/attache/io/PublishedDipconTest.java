package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** DIPCON 3.0 against plain scans of its rows. */
@Tag("data")
class PublishedDipconTest {
  private static final int[] WAVES = {1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010};

  private final List<String[]> rows = Published.rows("dipcon-3.0/DIPCON_3.0_Dyads.csv");
  private final TieHistory history = Dipcon.in(Published.folder()).missions();
  private final StateSystem cow = Published.cow().states();

  @Test
  void everyMissionOfAWaveIsATie() {
    assertThat(rows).hasSize(37_856);
    int all = 0;
    for (int wave = 0; wave < WAVES.length; wave++) {
      int column = 4 + wave;
      long scanned = rows.stream().filter(f -> f[column].equals("1")).count();
      assertThat(history.at(WAVES[wave]).ties()).as("%s", WAVES[wave]).hasSize((int) scanned);
      all += (int) scanned;
    }
    assertThat(history.ties()).hasSize(all);
  }

  @Test
  void theUnitedStatesHostedMostMissionsIn2010() {
    long hosted = rows.stream().filter(f -> f[3].equals("USA") && f[12].equals("1")).count();
    TieGraph graph = history.at(2010);
    assertThat(hosted).isEqualTo(184);
    assertThat(graph.ties().stream().filter(tie -> tie.to().code().equals("USA"))).hasSize(184);
  }

  @Test
  void theYearsBetweenWavesAreNotObserved() {
    assertThatIllegalArgumentException().isThrownBy(() -> history.at(1971));
    assertThatIllegalArgumentException().isThrownBy(() -> history.at(2011));
    assertThat(history.coverage().observes(TieKind.REPRESENTATION, Spell.year(1975))).isTrue();
  }

  @Test
  void whatHasNoCellIsUnobserved() {
    Coverage coverage = history.coverage();
    for (int wave = 0; wave < WAVES.length; wave++) {
      int column = 4 + wave;
      Spell year = Spell.year(WAVES[wave]);
      Set<List<String>> coded = new HashSet<>();
      for (String[] f : rows) {
        if (!f[column].isEmpty()) {
          coded.add(List.of(f[0], f[2]));
        }
      }
      int wrong = 0;
      for (String[] f : rows) {
        boolean both = coded.contains(List.of(f[0], f[2])) && coded.contains(List.of(f[2], f[0]));
        boolean seen =
            coverage.observes(
                TieKind.REPRESENTATION,
                cow.state(Integer.parseInt(f[0])),
                cow.state(Integer.parseInt(f[2])),
                year);
        if (seen != both) {
          wrong++;
        }
      }
      assertThat(wrong).as("%s", WAVES[wave]).isZero();
    }
  }

  @Test
  void aStateOfTheSystemThatTheFileDoesNotHaveIsUnobserved() {
    assertThat(rows.stream().filter(f -> f[1].equals("MNC") || f[3].equals("MNC"))).isEmpty();
    assertThat(
            history
                .coverage()
                .observes(
                    TieKind.REPRESENTATION, cow.state("MNC"), cow.state("USA"), Spell.year(2010)))
        .isFalse();
    assertThat(history.coverage().gaps()).hasSizeLessThan(400);
  }

  @Test
  void theIdenticalWavesAreNoted() {
    assertThat(rows).allMatch(f -> f[9].equals(f[10]));
    assertThat(history.coverage().notes())
        .containsExactly(
            "the waves 1995 and 2000 of DIPCON_3.0_Dyads.csv are identical in all 37856 rows: one"
                + " of the two was not coded on its own");
  }
}
