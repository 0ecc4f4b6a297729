package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.References.assertScores;

import java.util.Map;
import org.attache.Actor;
import org.attache.NonStateActor;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures of eigenvectors and walks on classic graphs, against NetworkX 2.8.8 to nine digits. */
@Tag("fast")
class SpectralReferenceTest {
  private static final String CLASSICS = "classics.csv";
  private static final String WEIGHTED = "karate-weighted.csv";

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.attache.centrality.ClassicGraphs#named")
  void eigenvectorAgrees(String name, TieGraph graph) {
    assertScores(
        Centrality.eigenvector().of(graph), References.read(CLASSICS, name, "eigenvector"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.attache.centrality.ClassicGraphs#named")
  void subgraphAgrees(String name, TieGraph graph) {
    assertScores(Centrality.subgraph().of(graph), References.read(CLASSICS, name, "subgraph"));
  }

  @Test
  void weightedEigenvectorAgrees() {
    Scores scores = Centrality.eigenvector().of(ClassicGraphs.karateWeighted());
    assertScores(scores, References.read(WEIGHTED, "karate", "eigenvector"));
    assertThat(scores.of("34")).isEqualTo(.364097, within(5e-7));
    assertThat(scores.of("3")).isEqualTo(.360589, within(5e-7));
    assertThat(scores.of("33")).isEqualTo(.332261, within(5e-7));
  }

  @Test
  void partnersAloneForgetTheStrengths() {
    assertScores(
        Centrality.eigenvector().withParallel(Parallel.DISTINCT).of(ClassicGraphs.karateWeighted()),
        References.read(CLASSICS, "karate", "eigenvector"));
  }

  @Test
  void katzAgrees() {
    Scores scores = Centrality.katz().withAlpha(0.1).of(ClassicGraphs.karate());
    assertScores(scores, References.read(CLASSICS, "karate", "katz"));
    assertThat(scores.of("34")).isEqualTo(.331406, within(5e-7));
    assertThat(scores.of("1")).isEqualTo(.321325, within(5e-7));
  }

  @Test
  void hubsOfTheWeightedKarateClubAgree() {
    HubsAndAuthorities result = Centrality.hits().of(ClassicGraphs.karateWeighted());
    assertScores(result.hubs(), References.read(CLASSICS, "karate", "hub"));
    assertScores(result.authorities(), References.read(CLASSICS, "karate", "hub"));
    assertThat(result.hubs().of("34")).isEqualTo(.077957, within(5e-7));
    assertThat(result.hubs().of("3")).isEqualTo(.077206, within(5e-7));
    // NumPy 2.4.6, svd of the weighted matrix: 21.6875659 and 17.10632008.
    assertThat(result.gap()).isEqualTo(0.211238, within(1e-5));
  }

  @Test
  void spectralRadiiAgree() {
    // NumPy 2.4.6, eigvalsh.
    SpectralRadius radius = Centrality.spectralRadius();
    assertThat(radius.of(ClassicGraphs.karate())).isEqualTo(6.725697727631729, within(1e-12));
    assertThat(radius.of(ClassicGraphs.karateWeighted()))
        .isEqualTo(21.68756590395421, within(1e-12));
    assertThat(radius.of(ClassicGraphs.kite())).isEqualTo(4.306403794615759, within(1e-12));
  }

  @Test
  void personalPageRankAgrees() {
    // NetworkX 3.6.1, pagerank(personalization, tol=1e-15).
    Map<Actor, Double> starts =
        Map.of(
            new NonStateActor("Heather", "Heather"), 1.0, new NonStateActor("Jane", "Jane"), 3.0);
    Scores kite = Centrality.pageRank().withTeleport(starts).of(ClassicGraphs.kite());
    assertThat(kite.of("Andre")).isEqualTo(.044504137544, within(1e-11));
    assertThat(kite.of("Carol")).isEqualTo(.034678548735, within(1e-11));
    assertThat(kite.of("Diane")).isEqualTo(.069357097471, within(1e-11));
    assertThat(kite.of("Garth")).isEqualTo(.090563709994, within(1e-11));
    assertThat(kite.of("Heather")).isEqualTo(.162563196884, within(1e-11));
    assertThat(kite.of("Ike")).isEqualTo(.221815377613, within(1e-11));
    assertThat(kite.of("Jane")).isEqualTo(.206771535486, within(1e-11));
    Scores tail =
        Centrality.pageRank()
            .withTeleport(Map.of(Sketch.state("a"), 2.0, Sketch.state("d"), 2.0))
            .of(Sketch.of("a>b b>c c>a c>d"));
    assertThat(tail.of("a")).isEqualTo(.2799160251924425, within(1e-11));
    assertThat(tail.of("b")).isEqualTo(.2379286214135755, within(1e-11));
    assertThat(tail.of("c")).isEqualTo(.20223932820153948, within(1e-11));
    assertThat(tail.of("d")).isEqualTo(.2799160251924425, within(1e-11));
  }
}
