package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.ENTENTE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Formal Alliances 4.1 in four layouts: numbers counted by others. */
@Tag("data")
class PublishedAlliancesTest {

  private static TieHistory alliances() {
    return Published.cow().alliances();
  }

  private static void assertCounts(TieGraph graph, int states, int dyads, int rows) {
    assertThat(List.of(graph.actors().size(), graph.dyads(), graph.ties().size()))
        .as("states, dyads and rows of %s", graph)
        .containsExactly(states, dyads, rows);
  }

  @Test
  void everyRowOfEveryLayoutIsATieOrNoted() {
    Cow cow = Published.cow();
    assertThat(alliances().ties()).hasSize(3_222);
    TieHistory directed = cow.directedAlliances();
    assertThat(directed.ties()).hasSize(6_444 - 33);
    assertThat(directed.coverage().notes())
        .anyMatch(note -> note.contains("that state no pledge and are no tie: 33, on lines "));
    assertThat(cow.allianceMembers().ties()).hasSize(1_221);
    assertThat(cow.yearlyAllianceMembers().ties()).hasSize(21_315);
  }

  @Test
  void nineteenFourteenCountsAsPublished() {
    TieHistory all = alliances();
    assertCounts(all.at(1914), 21, 32, 37);
    TieGraph system = all.among(Published.cow().states()).at(1914);
    assertThat(system.actors()).hasSize(45);
    assertCounts(system.withoutIsolates(), 20, 28, 33);
    TieGraph defence = all.only(DEFENSE).at(1914);
    assertThat(defence.actors()).hasSize(13);
    assertThat(defence.dyads()).isEqualTo(15);
  }

  @Test
  void costaRicaHadAlliesBeforeItWasAMember() {
    assertThat(alliances().at(1914).actors()).extracting(Actor::code).contains("COS");
    assertThat(alliances().among(Published.cow().states()).at(1914).actors())
        .extracting(Actor::code)
        .doesNotContain("COS");
  }

  @Test
  void nineteenThirtyNineCountsAsPublished() {
    TieHistory all = alliances();
    assertCounts(all.at(1939), 51, 296, 340);
    TieGraph defence = all.only(DEFENSE).at(1939);
    assertThat(defence.actors()).hasSize(21);
    assertThat(defence.dyads()).isEqualTo(51);
    TieGraph lastDay = all.on(LocalDate.of(1939, 12, 31));
    assertThat(lastDay.actors()).hasSize(46);
    assertThat(lastDay.dyads()).isEqualTo(256);
  }

  @Test
  void twentyTwelveCountsAsPublished() {
    TieGraph graph = alliances().at(2012);
    assertThat(graph.dyads()).isEqualTo(1_276);
    assertThat(graph.ties()).hasSize(1_597);
  }

  @Test
  void defenceDyadsOverTimeCountAsPublished() {
    TieHistory defence = alliances().only(DEFENSE);
    Map.of(1900, 9, 1914, 15, 1939, 51, 1950, 309, 2000, 1_141, 2012, 1_161)
        .forEach(
            (year, dyads) -> assertThat(defence.at(year).dyads()).as("" + year).isEqualTo(dyads));
    assertThat(defence.among(Published.cow().states()).at(2000).dyads()).isEqualTo(1_132);
  }

  @Test
  void mostRowsPledgeTwoThingsOrMore() {
    assertThat(alliances().ties()).filteredOn(tie -> tie.kinds().size() > 1).hasSize(2_213);
  }

  @Test
  void elevenRowsThatEndADayEarlyAreReadAndNoted() {
    TieHistory all = alliances();
    String note = all.coverage().notes().get(0);
    assertThat(all.coverage().notes()).hasSize(1);
    assertThat(note)
        .startsWith(
            "rows of alliance_v4.1_by_dyad.csv that end one day before they start,"
                + " read as that one day: 11, on lines ");
    List<String> lines = List.of(note.substring(note.indexOf("lines ") + 6).split(", "));
    assertThat(lines).hasSize(11);
    assertThat(all.ties())
        .filteredOn(tie -> lines.contains(tie.ref().substring(tie.ref().indexOf(':') + 1)))
        .hasSize(11)
        .allMatch(tie -> tie.spell().start().equals(tie.spell().lastDay()));
  }

  @Test
  void emptyPledgesAreGaps() {
    Cow cow = Published.cow();
    assertThat(alliances().coverage().gaps())
        .extracting(Coverage.Gap::kind)
        .containsExactly(ENTENTE);
    assertThat(cow.directedAlliances().coverage().gaps()).hasSize(5);
    assertThat(cow.allianceMembers().coverage().gaps()).hasSize(3);
    assertThat(cow.yearlyAllianceMembers().coverage().gaps()).hasSize(31);
  }

  @Test
  void membersBelongToFourHundredAndFourteenAlliances() {
    assertThat(Published.cow().allianceMembers().actors())
        .filteredOn(Institution.class::isInstance)
        .hasSize(414);
  }

  @Test
  void aDyadPledgesWhatEitherOfItsPartiesOwes() {
    assertThat(Published.cow().directedAlliances().only(DEFENSE).at(1914).dyads()).isEqualTo(15);
    assertThat(Published.cow().directedAlliances().at(1939).dyads()).isEqualTo(296);
  }

  @Test
  void theYearAfterTheLastObservedIsRefused() {
    TieHistory all = alliances();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> all.at(2013))
        .withMessageContainingAll("2013", "2012-12-31", "COW Formal Alliances 4.1");
    assertThatIllegalArgumentException().isThrownBy(() -> all.at(1815));
  }

  @Test
  void referencesNameTheLineOfTheRow() {
    List<Tie> ties = alliances().ties();
    assertThat(ties.get(0).ref()).isEqualTo("alliance_v4.1_by_dyad.csv:2");
    assertThat(ties.get(3_221).ref()).isEqualTo("alliance_v4.1_by_dyad.csv:3223");
  }

  @Test
  void aLenientReadingOfTheOriginalsHasNothingToTell() {
    Cow cow =
        Published.cow()
            .withIssues(
                issue -> {
                  throw new AssertionError(issue);
                });
    assertThat(cow.alliances().ties()).hasSize(3_222);
    assertThat(cow.allianceMembers().ties()).hasSize(1_221);
  }
}
