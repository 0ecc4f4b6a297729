package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BetweennessTest {
  private static final Betweenness BETWEENNESS = Centrality.betweenness();
  private static final Betweenness NORMALISED = BETWEENNESS.withNormalization(true);

  private static double[] of(Betweenness betweenness, TieGraph graph) {
    return betweenness.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void hubOfAStarLiesBetweenAllPairsOfOthers() {
    assertThat(of(BETWEENNESS, Sketch.star(5))).containsExactly(6, 0, 0, 0, 0);
    assertThat(of(NORMALISED, Sketch.star(5))).containsExactly(1, 0, 0, 0, 0);
  }

  @Test
  void anActorOnAPathSeparatesThoseBeforeFromThoseAfter() {
    assertThat(of(BETWEENNESS, Sketch.path(6))).containsExactly(0, 4, 6, 6, 4, 0);
  }

  @Test
  void onACycleAllScoreAlike() {
    // Odd: (n − 1)(n − 3)/8; even: (n − 2)²/8.
    assertThat(of(BETWEENNESS, Sketch.cycle(7))).containsOnly(3);
    assertThat(of(BETWEENNESS, Sketch.cycle(8))).containsOnly(4.5);
  }

  @Test
  void nobodyLiesBetweenOthersInACompleteGraph() {
    assertThat(of(BETWEENNESS, Sketch.complete(6))).containsOnly(0);
  }

  @Test
  void directedPathsCountOrderedPairs() {
    assertThat(of(BETWEENNESS, Sketch.of("a>b b>c c>d"))).containsExactly(0, 2, 2, 0);
    assertThat(of(BETWEENNESS, Sketch.of("a>b b>c c>a"))).containsOnly(1);
    assertThat(of(NORMALISED, Sketch.of("a>b b>c c>a"))).containsOnly(0.5);
  }

  @Test
  void hubOfAStarRunningBothWaysScoresOneWhenNormalised() {
    assertThat(of(BETWEENNESS, Sketch.star(4).directed())).containsExactly(6, 0, 0, 0);
    assertThat(of(NORMALISED, Sketch.star(4).directed())).containsExactly(1, 0, 0, 0);
  }

  @Test
  void parallelTiesAreOneTie() {
    // NetworkX 2.8.8 on the MultiGraph; igraph 0.10.2 counts paths apart and says 2/3, 2/3, 1/3,
    // 1/3.
    assertThat(of(BETWEENNESS, Sketch.of("a-b b-a b-c a-d d-c"))).containsOnly(0.5);
  }

  @Test
  void componentsAreScoredApartAndIsolatesScoreZero() {
    TieGraph graph = Sketch.of("a-b b-c d-e e-f f-g h");
    assertThat(of(BETWEENNESS, graph)).containsExactly(0, 1, 0, 0, 2, 2, 0, 0);
    assertThat(of(NORMALISED, graph)[1]).isEqualTo(1.0 / 21);
  }

  @Test
  void fewerThanThreeActorsHaveNobodyBetweenThem() {
    assertThat(of(BETWEENNESS, Sketch.of(""))).isEmpty();
    assertThat(of(BETWEENNESS, Sketch.of("a"))).containsExactly(0);
    assertThat(of(BETWEENNESS, Sketch.of("a-b"))).containsExactly(0, 0);
    assertThat(of(NORMALISED, Sketch.of("a-b"))).containsExactly(Double.NaN, Double.NaN);
  }

  @Test
  void krackhardtsKiteScoresAsItIsUsuallyQuoted() {
    Scores kite = NORMALISED.of(ClassicGraphs.kite());
    assertThat(kite.of("Heather")).isEqualTo(0.389, within(0.0005));
    assertThat(kite.of("Garth")).isEqualTo(0.231, within(0.0005));
    assertThat(kite.of("Ike")).isEqualTo(0.222, within(0.0005));
    assertThat(kite.of("Diane")).isEqualTo(0.102, within(0.0005));
    assertThat(kite.of("Andre")).isEqualTo(0.023, within(0.0005));
    assertThat(kite.top(1).actors().get(0).code()).isEqualTo("Heather");
  }

  @Test
  void provenanceSaysHowPathsWereMeasured() {
    assertThat(NORMALISED.of(Sketch.of("a>b")).provenance().toString())
        .startsWith(
            "betweenness (length hops, direction along ties, normalised by pairs of others); ");
  }
}
