package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.REPRESENTATION;
import static org.attache.io.CowKinds.AMBASSADOR;
import static org.attache.io.CowKinds.CHARGE;
import static org.attache.io.CowKinds.MINISTER;
import static org.attache.io.Invented.STATES;
import static org.attache.io.Invented.THREE_STATES;
import static org.attache.io.Invented.assertRefused;
import static org.attache.io.Invented.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rows of the diplomatic exchange become. */
@Tag("fast")
class MissionFilesTest {
  private static final String NAME = "Diplomatic_Exchange_2006v1.csv";
  private static final String HEADER =
      "\"ccode1\",\"ccode2\",\"year\",\"DR_at_1\",\"DR_at_2\",\"DE\",\"version\"\n";
  private static final String V = ",2006.0999755859375\n";
  private static final State ALAND = new State("ALA", "Aland");
  private static final State BLAND = new State("BLA", "Bland");
  private static final State CLAND = new State("CLA", "Cland");

  @TempDir Path folder;

  private Cow file(String... rows) {
    write(folder, STATES, THREE_STATES);
    write(folder, NAME, HEADER + String.join("", rows));
    return Cow.in(folder);
  }

  /** Both orders of a dyad, with the level of the second's mission at the first, and back. */
  private static String dyad(int one, int two, int year, int there, int back) {
    int any = there + back > 0 ? 1 : 0;
    return one + "," + two + "," + year + "," + there + "," + back + "," + any + V + two + "," + one
        + "," + year + "," + back + "," + there + "," + any + V;
  }

  @Test
  void theLevelAtTheFirstStateIsThatOfTheMissionOfTheSecond() {
    TieHistory missions = file(dyad(901, 902, 1900, 3, 0)).diplomaticExchange();
    assertThat(missions.ties())
        .containsExactly(
            new Tie(
                BLAND,
                ALAND,
                Set.of(REPRESENTATION, AMBASSADOR),
                1,
                Spell.year(1900),
                NAME + ":2"));
  }

  @Test
  void aMutualExchangeIsTwoTiesAndNotFour() {
    TieHistory missions = file(dyad(901, 902, 1900, 1, 2)).diplomaticExchange();
    assertThat(missions.only(CHARGE).ties()).extracting(Tie::from).containsExactly(BLAND);
    assertThat(missions.only(MINISTER).ties()).extracting(Tie::from).containsExactly(ALAND);
    assertThat(missions.ties()).hasSize(2).allMatch(tie -> tie.weight() == 1);
  }

  @Test
  void levelNineCountsWhereNoLevelWasCodedAndIsNoMissionElsewhere() {
    TieHistory missions =
        file(dyad(901, 902, 1914, 9, 9), dyad(901, 902, 1950, 9, 0)).diplomaticExchange();
    assertThat(missions.only(REPRESENTATION).at(1914).ties()).isEmpty();
    assertThat(missions.only(REPRESENTATION).at(1950).ties())
        .singleElement()
        .satisfies(tie -> assertThat(tie.kinds()).containsExactly(REPRESENTATION));
    assertThat(missions.coverage().notes())
        .containsExactly(
            "missions of level 9, other, outside 1950–1965: 2, not counted, as in the publisher's"
                + " own DE");
    assertThat(missions.coverage().observes(AMBASSADOR, Spell.year(1914))).isTrue();
    assertThat(missions.coverage().observes(AMBASSADOR, Spell.year(1950))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> missions.at(1950))
        .withMessageContaining("only(…)");
  }

  @Test
  void aWaveHoldsForItsYearUnlessItIsCarried() {
    Cow cow = file(dyad(901, 902, 1900, 3, 3), dyad(901, 902, 1910, 0, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cow.diplomaticExchange().at(1905))
        .withMessageContaining("1910-01-01 to 1910-12-31 by COW Diplomatic Exchange 2006.1");
    TieHistory carried = cow.diplomaticExchange(Waves.CARRIED);
    assertThat(carried.at(1909).ties()).hasSize(2);
    assertThat(carried.at(1910).ties()).hasSize(1);
    assertThatIllegalArgumentException().isThrownBy(() -> carried.at(1911));
    assertThat(carried.coverage().notes())
        .containsExactly("missions are taken to last until the year before the next wave");
  }

  @Test
  void whatAWaveDoesNotListIsAGapUntilTheNext() {
    TieHistory missions =
        file(
                dyad(901, 902, 1900, 3, 3),
                dyad(901, 902, 1910, 3, 3),
                dyad(902, 903, 1910, 3, 3),
                dyad(901, 902, 1920, 0, 0),
                dyad(902, 903, 1920, 0, 0),
                dyad(901, 903, 1920, 0, 0))
            .diplomaticExchange();
    assertThat(missions.coverage().gaps().stream().filter(gap -> gap.kind().equals(REPRESENTATION)))
        .containsExactlyInAnyOrder(
            new Coverage.Gap(Set.of(CLAND), REPRESENTATION, Spell.years(1900, 1909), "not listed"),
            new Coverage.Gap(
                Set.of(ALAND, CLAND), REPRESENTATION, Spell.years(1910, 1919), "no row"));
  }

  @Test
  void theStatedSpellsStandForTheWaves() {
    TieHistory missions =
        file(dyad(901, 902, 1900, 3, 3)).withObserved(Spell.years(1890, 1905)).diplomaticExchange();
    assertThat(missions.only(REPRESENTATION).at(1895).ties()).isEmpty();
  }

  @Test
  void aRowWithoutItsCounterpartIsAProblem() {
    String both = dyad(901, 902, 1900, 3, 1);
    String one = both.substring(0, both.indexOf('\n') + 1);
    String issue =
        "a second row in the other order, with the levels exchanged; each row is read for the"
            + " mission at its first state";
    assertRefused(
        () -> file(one).diplomaticExchange(), NAME + ":2: \"ALA,BLA,1900\": expected " + issue);
    assertRefused(
        () -> file(both.replace("902,901,1900,1,3", "902,901,1900,1,2")).diplomaticExchange(),
        NAME + ":2: \"ALA,BLA,1900\": expected " + issue,
        NAME + ":3: \"BLA,ALA,1900\": expected " + issue);
  }

  @Test
  void leniencyLeavesOutTheLonelyRowAndCallsItsDyadUnobserved() {
    List<DatasetIssue> issues = new ArrayList<>();
    String both = dyad(901, 902, 1900, 3, 1);
    TieHistory missions =
        file(
                both.substring(0, both.indexOf('\n') + 1),
                dyad(901, 903, 1900, 3, 3),
                dyad(902, 903, 1900, 0, 0))
            .withIssues(issues::add)
            .diplomaticExchange();
    assertThat(issues).hasSize(1);
    assertThat(missions.ties()).hasSize(2).allMatch(tie -> tie.touches(CLAND));
    assertThat(missions.coverage().observes(REPRESENTATION, ALAND, BLAND, Spell.year(1900)))
        .isFalse();
    assertThat(missions.coverage().observes(REPRESENTATION, CLAND, BLAND, Spell.year(1900)))
        .isTrue();
  }

  @Test
  void badValuesAreReportedWithTheirPlaces() {
    assertRefused(
        () ->
            file(
                    "901,902,1900,4,x,0" + V,
                    "901,901,1900,0,0,0" + V,
                    "999,902,190O,0,0,0" + V,
                    dyad(901, 903, 1900, 0, 0),
                    dyad(901, 903, 1900, 0, 0))
                .diplomaticExchange(),
        NAME + ":2:14: dr_at_1 \"4\": expected a level: 0, 1, 2, 3 or 9",
        NAME + ":2:16: dr_at_2 \"x\": expected a level: 0, 1, 2, 3 or 9",
        NAME + ":3:5: ccode2 \"901\": expected another state than ccode1",
        NAME
            + ":4:1: ccode1 \"999\": expected a number of the state system; is the file of states of an older edition?",
        NAME + ":4:9: year \"190O\": expected a whole number",
        NAME + ":7:9: year \"1900\": expected each dyad once a wave in this order",
        NAME + ":8:9: year \"1900\": expected each dyad once a wave in this order");
  }

  @Test
  void aLevelWhereNoneWasCodedIsAProblem() {
    assertRefused(
        () -> file(dyad(901, 902, 1955, 9, 3), dyad(901, 902, 1970, 9, 3)).diplomaticExchange(),
        NAME + ":2:16: dr_at_2 \"3\": expected 0 or 9 from 1950 to 1965",
        NAME + ":3:14: dr_at_1 \"3\": expected 0 or 9 from 1950 to 1965");
  }

  @Test
  void aFileWithoutAWaveIsRefused() {
    assertRefused(
        () -> file().diplomaticExchange(),
        NAME + ": expected the rows of a wave; there are none that can be read");
  }
}
