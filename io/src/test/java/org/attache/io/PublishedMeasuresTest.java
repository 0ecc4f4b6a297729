package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.TieHistory;
import org.attache.centrality.Centrality;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures of the alliances: numbers from other tools, recounted independently. */
@Tag("data")
class PublishedMeasuresTest {

  private static TieHistory alliances() {
    return Published.cow().alliances();
  }

  @Test
  void betweennessOf1914IsThatOfOtherTools() {
    Scores scores = Centrality.betweenness().of(alliances().at(1914));
    Map.of("ITA", 21.666667, "FRN", 19.333333, "GMY", 12.5, "UKG", 11.5, "RUS", 8.833333)
        .forEach((code, b) -> assertThat(scores.of(code)).as(code).isCloseTo(b, within(5e-7)));
    assertThat(scores.top(5).actors())
        .extracting("code")
        .containsExactly("ITA", "FRN", "GMY", "UKG", "RUS");
  }

  @Test
  void pageRankOf1914IsThatOfOtherTools() {
    Scores scores = Centrality.pageRank().withParallel(Parallel.DISTINCT).of(alliances().at(1914));
    assertThat(scores.of("UKG")).isCloseTo(0.0655011371, within(5e-11));
    assertThat(scores.of("GMY")).isCloseTo(0.0648673698, within(5e-11));
  }

  @Test
  void germanyAndItalyHadFivePartnersIn1914() {
    Scores scores = Centrality.degree().of(alliances().at(1914));
    assertThat(scores.of("GMY")).isEqualTo(5);
    assertThat(scores.of("ITA")).isEqualTo(5);
  }

  @Test
  void theAlliancesOf1914FallIntoFourComponents() {
    List<Integer> sizes =
        new ConnectivityInspector<>(alliances().at(1914).asGraph())
            .connectedSets().stream().map(Set::size).sorted(Collections.reverseOrder()).toList();
    assertThat(sizes).containsExactly(12, 5, 2, 2);
  }
}
