package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.DEFENSE;

import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Run;
import org.attache.TieGraph;
import org.attache.coalition.PivotalReach;
import org.attache.coalition.PivotalStates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Defence pledges of Formal Alliances 4.1 in force in a year, and the index of capability of
 * National Material Capabilities 6.0: numbers counted by others.
 */
@Tag("data")
class PublishedPivotalStatesTest {

  private static TieGraph pledges(int year) {
    return Published.cow().alliances().only(DEFENSE).at(year);
  }

  private static void assertReached(int year, String code, Integer... reached) {
    TieGraph graph = pledges(year);
    List<PivotalReach.Hop> byHop =
        PivotalStates.withoutLimit().of(graph, Run.on(2)).of(graph.actor(code)).byHop();
    assertThat(byHop.stream().skip(1).map(PivotalReach.Hop::reached)).containsExactly(reached);
  }

  @Test
  void partnersByHopCountAsPublished() {
    assertReached(1914, "AUH", 4, 6, 7);
    assertReached(1914, "GMY", 5, 6, 7);
    assertReached(1939, "UKG", 11, 17);
    assertReached(1939, "FRN", 9, 17);
    assertReached(1950, "USA", 31, 35, 47, 48);
    assertReached(2000, "USA", 55, 59, 80, 82);
  }

  /**
   * Recounted by a plain search and plain sums in Python: 75 members, whose index sums to 1.0021.
   */
  @Test
  void capabilityByHopCountsAsPublished() {
    Map<Actor, Double> cinc = Published.cow().capabilities().at("cinc", 1950);
    double all = cinc.values().stream().mapToDouble(value -> value).sum();
    TieGraph graph = pledges(1950);
    PivotalReach reach =
        PivotalStates.withoutLimit()
            .gathering(actor -> cinc.getOrDefault(actor, 0.0) / all)
            .of(graph);
    double[] gathered =
        reach.of(graph.actor("USA")).byHop().stream()
            .mapToDouble(PivotalReach.Hop::gathered)
            .toArray();
    assertThat(gathered)
        .containsExactly(
            new double[] {
              .28384663842486874,
              .4766611878777875,
              .6639533077272882,
              .8312165324916372,
              .8319666035300957
            },
            within(1e-12));
  }

  /** The two first of 51 states with a pledge by the same count in Python. */
  @Test
  void whoReachedMostPowerInTwoHopsIn1950() {
    PivotalReach reach =
        PivotalStates.within(2)
            .gathering(Published.cow().capabilities(), "cinc", 1950)
            .of(pledges(1950));
    assertThat(reach.pivotals()).hasSize(51);
    assertThat(reach.pivotals().subList(0, 3))
        .extracting(pivotal -> pivotal.actor().code())
        .containsExactly("UKG", "FRN", "RUS");
    assertThat(reach.scores(2).of("UKG")).isEqualTo(.832962976373, within(1e-9));
    assertThat(reach.scores(2).of("FRN")).isEqualTo(.829558571893, within(1e-9));
    assertThat(reach.partners(2).of("FRN")).isEqualTo(43);
  }

  @Test
  void thoseWithoutAnIndexAreNamed() {
    Attributes capabilities = Published.cow().capabilities();
    TieGraph graph = pledges(2000);
    PivotalReach reach = PivotalStates.within(2).gathering(capabilities, "cinc", 2000).of(graph);
    List<Actor> without =
        graph.actors().stream()
            .filter(actor -> capabilities.value("cinc", actor, 2000).isEmpty())
            .toList();
    assertThat(without).isNotEmpty();
    assertThat(reach.missing()).isEqualTo(without);
    assertThat(reach.notes()).singleElement().asString().contains("cinc 2000");
  }
}
