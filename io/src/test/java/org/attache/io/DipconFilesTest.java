package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Missions in the layout of DIPCON. */
@Tag("fast")
class DipconFilesTest {
  private static final String NAME = "DIPCON_3.0_Dyads.csv";
  private static final String HEADER =
      "ccode1,abbrev1,ccode2,abbrev2,dipcon1970,dipcon1975,dipcon1980\n";
  private static final State ALA = new State("ALA", "Aland");
  private static final State BLA = new State("BLA", "Bland");
  private static final State CLA = new State("CLA", "Cland");

  @TempDir Path folder;

  private Dipcon dipcon(String rows) {
    write(folder, STATES, THREE_STATES);
    write(folder, NAME, HEADER + rows);
    return Dipcon.in(folder);
  }

  @Test
  void theFirstStateSendsAndTheSecondHostsInTheYearOfTheWave() {
    TieHistory history = dipcon("901,ALA,903,CLA,1,0,1\n903,CLA,901,ALA,0,0,1\n").missions();
    assertThat(history.ties())
        .containsExactly(
            new Tie(ALA, CLA, Set.of(TieKind.REPRESENTATION), 1, Spell.year(1970), ref(1970, 2)),
            new Tie(ALA, CLA, Set.of(TieKind.REPRESENTATION), 1, Spell.year(1980), ref(1980, 2)),
            new Tie(CLA, ALA, Set.of(TieKind.REPRESENTATION), 1, Spell.year(1980), ref(1980, 3)));
    assertThat(history.at(1975).ties()).isEmpty();
    assertThat(history.coverage().observes(TieKind.REPRESENTATION, Spell.year(1976))).isFalse();
  }

  private static String ref(int wave, int line) {
    return NAME + ":dipcon" + wave + ":" + line;
  }

  @Test
  void whatHasNoCellIsAGapNotAZero() {
    TieHistory history =
        dipcon(
                """
                901,ALA,903,CLA,1,,1
                903,CLA,901,ALA,0,0,1
                901,ALA,902,BLA,,,1
                902,BLA,901,ALA,,,0
                902,BLA,903,CLA,,,0
                """)
            .missions();
    assertThat(history.coverage().gaps())
        .containsExactlyInAnyOrder(
            gap(Set.of(ALA, CLA), 1975, 1975, "dyad not coded"),
            gap(Set.of(BLA), 1970, 1975, "state not coded"),
            gap(Set.of(BLA, CLA), 1980, 1980, "dyad not coded"));
  }

  private static Coverage.Gap gap(Set<Actor> actors, int first, int last, String why) {
    return new Coverage.Gap(actors, TieKind.REPRESENTATION, Spell.years(first, last), why);
  }

  @Test
  void aStateOfTheSystemWithoutARowIsAGap() {
    TieHistory history = dipcon("901,ALA,903,CLA,1,0,1\n903,CLA,901,ALA,0,0,1\n").missions();
    assertThat(history.coverage().gaps())
        .containsExactly(gap(Set.of(BLA), 1970, 1980, "state not coded"));
  }

  @Test
  void wavesThatAreIdenticalAreNoted() {
    TieHistory history = dipcon("901,ALA,903,CLA,1,0,0\n903,CLA,901,ALA,0,1,1\n").missions();
    assertThat(history.coverage().notes())
        .containsExactly(
            "the waves 1975 and 1980 of "
                + NAME
                + " are identical in all 2 rows: one of the two was not coded on its own");
  }

  @Test
  void everyProblemIsToldWithItsPlace() {
    assertRefused(
        dipcon(
                """
                901,ALA,903,CLA,1,2,0
                901,ALA,903,BLA,1,0,0
                901,ALA,901,ALA,1,0,0
                901,ALA,903,CLA,1,0,0
                901,ALA,903,CLA,1,0,0
                999,ZLA,903,CLA,1,0,0
                """)
            ::missions,
        NAME + ":2:19: dipcon1975 \"2\": expected 0 or 1, or nothing where it is not known",
        NAME + ":3:13: abbrev2 \"BLA\": expected CLA, the abbreviation of the number",
        NAME + ":4:9: ccode2 \"901\": expected another state than ccode1",
        NAME + ":6:9: ccode2 \"903\": expected each dyad once in this order",
        NAME
            + ":7:1: ccode1 \"999\": expected a number of the state system; is the file of states"
            + " of an older edition?");
  }

  @Test
  void aFileWithoutWavesIsRefused() {
    write(folder, STATES, THREE_STATES);
    write(folder, NAME, "ccode1,abbrev1,ccode2,abbrev2\n901,ALA,903,CLA\n");
    assertRefused(
        Dipcon.in(folder)::missions,
        NAME + ":1: expected a row and a column for each wave, such as dipcon1970");
  }
}
