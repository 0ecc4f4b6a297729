package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.DEFENSE;

import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.coalition.Gathered;
import org.attache.coalition.Reach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reach along the alliances of edition 4.1: numbers counted by others, or in Python 3 straight from
 * the rows of the published files, with sets and no graph library.
 */
@Tag("data")
class PublishedReachTest {

  private static TieHistory alliances() {
    return Published.cow().alliances();
  }

  private static TieGraph members(int year) {
    return alliances().among(Published.cow().states()).at(year);
  }

  private static String levels(Reach reach, TieGraph graph) {
    return String.join(
        " ", reach.of(graph).levels().stream().map(level -> "" + level.size()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "1914, AUH, 4 2 1",
    "1914, GMY, 5 1 1",
    "1939, UKG, 11 6",
    "1939, FRN, 9 8",
    "1950, USA, 31 4 12 1",
    "2000, USA, 55 4 21 2"
  })
  void reachAlongDefencePactsIsAsPublished(int year, String from, String levels) {
    TieGraph graph = alliances().at(year);
    assertThat(levels(Reach.from(from).over(DEFENSE), graph)).isEqualTo(levels);
    assertThat(levels(Reach.from(from).along("DEFENSE+"), graph)).isEqualTo(levels);
  }

  @Test
  void austriaHungaryReachesElevenAlongAnyTieIn1914() {
    assertThat(levels(Reach.from("AUH"), alliances().at(1914))).isEqualTo("4 3 3 1");
  }

  @Test
  void reachAmongMembersOfTheSystemIsAsPublished() {
    assertThat(levels(Reach.from("USA").over(DEFENSE), members(2000))).isEqualTo("55 3 21 2");
  }

  @Test
  void capabilityGatheredByTheUnitedStatesIn1950IsAsPublished() {
    Gathered gathered =
        Reach.from("USA")
            .over(DEFENSE)
            .gathering(Published.cow().capabilities(), "cinc", 1950)
            .withNormalization(true)
            .of(members(1950));
    assertThat(gathered.missing()).isEmpty();
    double[] published = {.2838, .4767, .6640, .8312, .8320};
    // To six digits, counted again.
    double[] recounted = {.283847, .476661, .663953, .831217, .831967};
    for (int hops = 0; hops < published.length; hops++) {
      assertThat(gathered.within(hops)).isCloseTo(published[hops], within(5e-5));
      assertThat(gathered.within(hops)).isCloseTo(recounted[hops], within(5e-7));
    }
    assertThat(gathered.levels()).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "1950, USA UKG, 2, 10 1",
    "1950, USA UKG, 3, ''",
    "2000, USA UKG, 1, 55 3 21 2",
    "2000, USA UKG, 2, 17 33",
    "1939, UKG FRN, 2, 8 1",
    "1939, UKG FRN RUS, 3, 6 1"
  })
  void whoWaitsForSeveralJoinsAsRecounted(int year, String from, int callers, String levels) {
    Reach reach = Reach.from(from.split(" ", -1)).over(DEFENSE).whenCalledBy(callers);
    assertThat(levels(reach, alliances().at(year))).isEqualTo(levels);
  }

  @ParameterizedTest
  @CsvSource({
    "1939, FRN, DEFENSE NONAGGRESSION, 18",
    "1939, FRN, DEFENSE DEFENSE, 17",
    "1939, FRN, ENTENTE DEFENSE, 16",
    "1939, FRN, DEFENSE NEUTRALITY, 15",
    "1939, UKG, DEFENSE NONAGGRESSION, 19",
    "1939, UKG, ENTENTE DEFENSE, 7",
    "1914, RUS, ENTENTE DEFENSE, 4",
    "1914, GMY, DEFENSE NEUTRALITY, 2"
  })
  void patternsReachAsManyAsRecounted(int year, String from, String pattern, int found) {
    assertThat(Reach.from(from).along(pattern).of(alliances().at(year)).steps()).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "1914, GMY, 3, 3 0 2 0 0 1 0 0 1",
    "1914, AUH, 3 1, 3 1 1 1 0 0 1",
    "1939, UKG, 10 1, 10 1 1 5",
    "1939, FRN, 8 3, 8 3 1 5",
    "1950, USA, 31 4 11 1, 31 4 11 1 1",
    "2000, USA, 54 4 20 2, 54 4 21 2 1"
  })
  void disputesBarAndCostAsRecounted(int year, String from, String barred, String penalised) {
    TieGraph graph = alliances().and(Published.cow().disputes()).at(year);
    Reach reach = Reach.from(from).over(DEFENSE);
    assertThat(levels(reach.barringHostility(), graph)).isEqualTo(barred);
    assertThat(levels(reach.penalisingHostility(2), graph)).isEqualTo(penalised);
  }
}
