package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ends, cutoffs, directions, pairs and parallel ties of betweenness. */
@Tag("fast")
class BetweennessOptionsTest {
  private static final Betweenness BETWEENNESS = Centrality.betweenness();
  private static final Betweenness APART = BETWEENNESS.withParallel(Parallel.COUNT);

  private static double[] of(Betweenness betweenness, TieGraph graph) {
    return betweenness.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  private static List<State> states(String... codes) {
    return List.of(codes).stream().map(Sketch::state).toList();
  }

  @Test
  void parallelTiesApartDrawPathsToTheirSide() {
    // igraph 0.10.2 and graph-tool 2.45; as one they score 1/2 each (NetworkX 2.8.8).
    TieGraph graph = Sketch.of("a-b a-b b-c a-d d-c");
    double third = 1 / 3.0;
    assertThat(of(APART, graph))
        .containsExactly(new double[] {2 * third, 2 * third, third, third}, within(1e-12));
    assertThat(of(BETWEENNESS.withParallel(Parallel.MAX), graph)).containsOnly(0.5);
  }

  @Test
  void padgettsTwoNetworksTogetherScoreAsInIgraph() {
    // igraph 1.3.5, betweenness() of the union and of simplify(union), nine decimals.
    TieGraph union = florentine();
    assertScores(
        APART.of(union),
        Map.of(
            "Medici", 44.082739156,
            "Barbadori", 17.478787879,
            "Guadagni", 12.125757576,
            "Tornabuoni", 7.089839572,
            "Peruzzi", 6.290819964));
    assertScores(
        BETWEENNESS.of(union),
        Map.of(
            "Medici", 43.333333333,
            "Barbadori", 16.583333333,
            "Guadagni", 11.75,
            "Ridolfi", 7.416666667,
            "Peruzzi", 6.416666667));
  }

  private static TieGraph florentine() {
    List<Tie> ties = new ArrayList<>(ClassicGraphs.florentineMarriages().ties());
    for (Tie tie : ClassicGraphs.florentineBusiness().ties()) {
      ties.add(tie.withRef("business " + tie.ref()));
    }
    return TieGraph.of(ties);
  }

  private static void assertScores(Scores scores, Map<String, Double> expected) {
    expected.forEach(
        (code, value) -> assertThat(scores.of(code)).as(code).isEqualTo(value, within(1e-9)));
  }

  @Test
  void withLengthsOnlyTheShortestOfParallelTiesAreApart() {
    Betweenness lengths = APART.withLength(Length.inverse(1));
    // Two of three ties a-b are as short as can be, so two of three paths from a to c run by b.
    assertThat(of(lengths, Sketch.of("a-b:2 a-b:2 a-b:1 b-c:2 a-d:2 d-c:2")))
        .containsExactly(new double[] {2 / 3.0, 2 / 3.0, 1 / 3.0, 1 / 3.0}, within(1e-12));
    assertThat(of(lengths, Sketch.of("a-b:2 a-b:1 b-c:2 a-d:2 d-c:2"))).containsOnly(0.5);
  }

  @Test
  void anUndirectedTieReadEitherWayIsStillOneTie() {
    TieGraph graph = Sketch.of("a-b a>b b-c a-d d-c").directed();
    double third = 1 / 3.0;
    assertThat(of(APART.withDirection(Direction.ALL), graph))
        .containsExactly(new double[] {2 * third, 2 * third, third, third}, within(1e-12));
  }

  @Test
  void directionsAreFollowedOrIgnored() {
    TieGraph graph = Sketch.of("a>b c>b c>d");
    assertThat(of(BETWEENNESS, graph)).containsOnly(0);
    assertThat(of(BETWEENNESS.withDirection(Direction.ALL), graph)).containsExactly(0, 2, 2, 0);
    assertThat(of(BETWEENNESS.withDirection(Direction.IN), Sketch.of("a>b b>c c>d")))
        .containsExactly(0, 2, 2, 0);
    Betweenness fromStart = BETWEENNESS.withSources(states("a"));
    assertThat(of(fromStart, Sketch.of("a>b b>c c>d"))).containsExactly(0, 2, 1, 0);
    assertThat(of(fromStart.withDirection(Direction.IN), Sketch.of("a>b b>c c>d"))).containsOnly(0);
  }

  @Test
  void endsCountEveryPairTheyArePartOf() {
    Betweenness ends = BETWEENNESS.withEndpoints(true);
    assertThat(of(ends, Sketch.star(5))).containsExactly(10, 4, 4, 4, 4);
    assertThat(of(ends.withNormalization(true), Sketch.star(5))).startsWith(1, 0.4);
    assertThat(of(ends, Sketch.of("a>b b>c d"))).containsExactly(2, 3, 2, 0);
    assertThat(of(ends, Sketch.of("a-b c"))).containsExactly(1, 1, 0);
    assertThat(of(ends.withNormalization(true), Sketch.of("a"))).containsExactly(Double.NaN);
  }

  @Test
  void florentinesWithEndsScoreAsInNetworkX() {
    // NetworkX 3.6.1, betweenness_centrality(normalized=False, endpoints=True).
    assertScores(
        BETWEENNESS.withEndpoints(true).of(ClassicGraphs.florentineMarriages()),
        Map.of("Medici", 61.5, "Castellani", 19.0, "Barbadori", 22.5, "Pazzi", 14.0));
  }

  @Test
  void florentinesWithinAFewMarriagesScoreAsInIgraph() {
    // igraph 1.3.5, estimate_betweenness(cutoff), nine decimals.
    TieGraph marriages = ClassicGraphs.florentineMarriages();
    assertScores(
        BETWEENNESS.withCutoff(2).of(marriages),
        Map.of("Medici", 13.5, "Guadagni", 5.5, "Strozzi", 3.5, "Albizzi", 2.5));
    assertScores(
        BETWEENNESS.withCutoff(3).of(marriages),
        Map.of(
            "Medici", 32.0,
            "Guadagni", 14.666666667,
            "Albizzi", 11.833333333,
            "Strozzi", 6.333333333));
  }

  @Test
  void cutoffsAreInTheUnitOfTheLengths() {
    Betweenness plain = BETWEENNESS.withLength(strength -> strength);
    TieGraph path = Sketch.of("a-b:0.1 b-c:0.2 c-d:0.3");
    assertThat(of(plain.withCutoff(0.3), path)).containsExactly(0, 1, 0, 0);
    assertThat(of(plain.withCutoff(0.29), path)).containsOnly(0);
    assertThat(of(plain.withCutoff(0.5), path)).containsExactly(0, 1, 1, 0);
    assertThat(of(BETWEENNESS.withCutoff(1.5), path)).containsOnly(0);
  }

  @Test
  void fromOneSideOfTheKarateClubToTheOtherScoresAsInNetworkX() {
    // NetworkX 3.6.1, betweenness_centrality_subset(members of Mr. Hi, the others), which gives an
    // unordered pair half: times two.
    TieGraph karate = ClassicGraphs.karate();
    List<Actor> hi =
        List.of(
                "1", "2", "3", "4", "5", "6", "7", "8", "9", "11", "12", "13", "14", "17", "18",
                "20", "22")
            .stream()
            .map(karate::actor)
            .toList();
    List<Actor> others = karate.actors().stream().filter(actor -> !hi.contains(actor)).toList();
    Betweenness across = BETWEENNESS.withSources(hi).withTargets(others);
    Scores scores = across.of(karate);
    assertThat(scores.of("1")).isEqualTo(147.654762, within(1e-6));
    assertThat(scores.of("34")).isEqualTo(93.651587, within(1e-6));
    assertThat(scores.of("3")).isEqualTo(70.934127, within(1e-6));
    assertThat(scores.of("32")).isEqualTo(59.109524, within(1e-6));
  }

  @Test
  void aBridgeBetweenTwoBlocsCarriesEveryPairAcross() {
    TieGraph graph = Sketch.of("a-b b-x x-y y-z a-x");
    Betweenness across = BETWEENNESS.withSources(states("a", "b")).withTargets(states("y", "z"));
    assertThat(of(across, graph)).containsExactly(0, 0, 4, 2, 0);
    assertThat(of(across.withNormalization(true), graph)).containsExactly(0, 0, 1, 1, 0);
    Betweenness back = BETWEENNESS.withSources(states("y", "z")).withTargets(states("a", "b"));
    assertThat(of(back, graph)).containsExactly(of(across, graph));
  }

  @Test
  void normalisationCountsThePairsThatCount() {
    Betweenness onePair =
        BETWEENNESS.withSources(states("a")).withTargets(states("c")).withNormalization(true);
    assertThat(of(onePair, Sketch.of("a-b b-c c-d"))).containsExactly(Double.NaN, 1, Double.NaN, 0);
  }

  @Test
  void unknownActorsAndNobodyAreRefused() {
    TieGraph graph = Sketch.of("PRT-GBR");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BETWEENNESS.withSources(states("PRU")).of(graph))
        .withMessage("no actor PRU among 2; did you mean PRT?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BETWEENNESS.withTargets(states("PRU")).of(graph));
    assertThatIllegalArgumentException().isThrownBy(() -> BETWEENNESS.withSources(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> BETWEENNESS.withTargets(List.of()));
  }

  @Test
  void valuesOutOfRangeAreRefused() {
    for (double bad : new double[] {0, -1, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BETWEENNESS.withCutoff(bad))
          .withMessage("the longest length of a path must be positive: " + bad);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BETWEENNESS.withParallel(Parallel.SUM))
        .withMessageContaining("not SUM");
  }

  @Test
  void centralizationIsForAllPairsAndAnyLength() {
    for (int n = 3; n <= 6; n++) {
      int order = n;
      double most =
          SmallGraphs.all()
              .filter(graph -> graph.actors().size() == order)
              .mapToDouble(graph -> BETWEENNESS.withEndpoints(true).of(graph).centralization())
              .max()
              .orElseThrow();
      assertThat(most).isEqualTo(1, within(1e-12));
    }
    TieGraph bothWays = Sketch.star(5).directed();
    for (Direction direction : Direction.values()) {
      assertThat(APART.withDirection(direction).of(bothWays).centralization()).isEqualTo(1);
    }
    Scores cut = BETWEENNESS.withCutoff(2).of(Sketch.star(5));
    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(cut::centralization);
  }

  @Test
  void provenanceNamesEveryChoice() {
    assertThat(
            APART
                .withDirection(Direction.ALL)
                .withCutoff(4)
                .withSources(states("a", "b"))
                .withTargets(states("c"))
                .withEndpoints(true)
                .withNormalization(true))
        .hasToString(
            "betweenness (length hops, direction either way, parallel ties apart, no longer than"
                + " 4.0, from a+b, to c, ends counted, normalised by pairs)");
  }
}
