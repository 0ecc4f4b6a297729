package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.CurrentScores.BETWEENNESS;
import static org.attache.centrality.CurrentScores.CLOSENESS;
import static org.attache.centrality.CurrentScores.DIGITS;
import static org.attache.centrality.CurrentScores.INFORMATION;
import static org.attache.centrality.CurrentScores.assertAllNear;
import static org.attache.centrality.CurrentScores.assertClose;
import static org.attache.centrality.CurrentScores.scores;

import java.util.ArrayList;
import java.util.List;
import org.attache.Actor;
import org.attache.Analysis;
import org.attache.NonStateActor;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class CurrentFlowTest {
  @Test
  void hubOfAStarPassesAllCurrentBetweenOthers() {
    assertClose(BETWEENNESS, Sketch.star(5), 6, 0, 0, 0, 0);
    assertClose(BETWEENNESS.withNormalization(true), Sketch.star(5), 1, 0, 0, 0, 0);
    assertClose(BETWEENNESS.withEndpoints(true), Sketch.star(5), 10, 4, 4, 4, 4);
    assertClose(
        BETWEENNESS.withEndpoints(true).withNormalization(true), Sketch.star(5), 1, .4, .4, .4, .4);
  }

  @Test
  void hubOfAStarIsOneUnitOfResistanceFromAllOthers() {
    assertClose(CLOSENESS, Sketch.star(4), 1 / 3.0, 0.2, 0.2, 0.2);
    assertClose(CLOSENESS.withNormalization(true), Sketch.star(4), 1, 0.6, 0.6, 0.6);
    assertClose(INFORMATION, Sketch.star(4), 4 / 3.0, 0.8, 0.8, 0.8);
  }

  /** sna 2.7.1 gives 1.06432 without Pucci, who married nobody, but 1.11775 with it. */
  @Test
  void familyThatMarriedNobodyLeavesTheOthersInformationAlone() {
    TieGraph families = ClassicGraphs.florentineMarriages();
    List<Actor> sixteen = new ArrayList<>(families.actors());
    sixteen.add(new NonStateActor("Pucci", "Pucci"));
    Scores with = INFORMATION.of(families.among(sixteen));
    assertThat(with.of("Medici")).isEqualTo(1.06432, within(5e-6));
    assertThat(with.of("Medici")).isEqualTo(INFORMATION.of(families).of("Medici"));
    assertThat(with.of("Pucci")).isZero();
  }

  @Test
  void onATreeCurrentTakesTheShortestPaths() {
    TieGraph tree = Sketch.of("a-b b-c c-d c-e e-f e-g g-h");
    assertClose(BETWEENNESS, tree, scores(Centrality.betweenness(), tree));
    assertThat(scores(BETWEENNESS, tree)[0]).isZero();
    assertClose(BETWEENNESS, Sketch.path(6), 0, 4, 6, 6, 4, 0);
    assertClose(CLOSENESS, Sketch.path(4), 1 / 6.0, 1 / 4.0, 1 / 4.0, 1 / 6.0);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 9, 60})
  void onACycleAndACompleteGraphAllScoreTheirClosedForm(int n) {
    // On a cycle R = d(n − d)/n for d steps, which sum to (n² − 1)/6. An actor passes d/n of the
    // current that goes round by the n − d steps on his side: summed over pairs (n − 1)(n − 2)/6.
    assertAllNear(CLOSENESS, Sketch.cycle(n), 6.0 / (n * n - 1));
    assertAllNear(INFORMATION, Sketch.cycle(n), 6.0 * n / (n * n - 1));
    assertAllNear(BETWEENNESS, Sketch.cycle(n), (n - 1) * (n - 2) / 6.0);
    // In a complete graph R = 2/n, and of each unit 1/n passes every other actor.
    assertAllNear(CLOSENESS, Sketch.complete(n), n / (2.0 * n - 2));
    assertAllNear(INFORMATION, Sketch.complete(n), n * n / (2.0 * n - 2));
    assertAllNear(BETWEENNESS, Sketch.complete(n), (n - 1) * (n - 2) / (2.0 * n));
  }

  @Test
  void strengthsAreConductances() {
    // NetworkX 2.8.8: 1.555556, 1.75, 1.272727 and .285714, .571429, .142857; a to c 3/7.
    TieGraph triangle = Sketch.of("a-b:4 b-c:2 a-c:1");
    assertClose(CLOSENESS, triangle, 14 / 9.0, 1.75, 14 / 11.0);
    assertClose(BETWEENNESS, triangle, 2 / 7.0, 4 / 7.0, 1 / 7.0);
    assertClose(INFORMATION, triangle, 14 / 3.0, 5.25, 42 / 11.0);
    assertThat(new SlowCurrents(triangle).resistance(0, 2)).isEqualTo(3 / 7.0, DIGITS);
  }

  @Test
  void opsahlsNetworkScoresAsInNetworkXAndSna() {
    // NetworkX 3.6.1, weight="weight"; sna 2.7.1, infocent(gmode = "graph").
    TieGraph opsahl = ClassicGraphs.opsahl();
    assertClose(BETWEENNESS, opsahl, 2.2857142857, 8.2857142857, 0.5714285714, 0, 4, 0);
    assertClose(
        CLOSENESS,
        opsahl,
        0.2886597938,
        0.3456790123,
        0.2314049587,
        0.2568807339,
        0.2568807339,
        0.1266968326);
    assertClose(
        INFORMATION,
        opsahl,
        1.7319587629,
        2.0740740741,
        1.3884297521,
        1.5412844037,
        1.5412844037,
        0.7601809955);
  }

  @Test
  void parallelTiesAddUpAreCountedOrAreOne() {
    TieGraph graph = Sketch.of("a-b:2 b-a:3");
    assertClose(CLOSENESS, graph, 5, 5);
    assertClose(CLOSENESS.withParallel(Parallel.MAX), graph, 3, 3);
    assertClose(CLOSENESS.withParallel(Parallel.COUNT), graph, 2, 2);
    assertClose(INFORMATION.withParallel(Parallel.DISTINCT), graph, 2, 2);
    TieGraph triangle = Sketch.of("a-b:4 b-c:2 a-c:1");
    assertClose(BETWEENNESS.withParallel(Parallel.DISTINCT), triangle, 1 / 3.0, 1 / 3.0, 1 / 3.0);
  }

  @Test
  void componentsAreScoredApartAndIsolatesScoreZero() {
    TieGraph graph = Sketch.of("a-b b-c d-e f");
    assertClose(BETWEENNESS, graph, 0, 1, 0, 0, 0, 0);
    assertClose(BETWEENNESS.withNormalization(true), graph, 0, 0.1, 0, 0, 0, 0);
    assertClose(BETWEENNESS.withEndpoints(true), graph, 2, 3, 2, 1, 1, 0);
    assertClose(CLOSENESS, graph, 1 / 3.0, 0.5, 1 / 3.0, 1, 1, 0);
    assertClose(INFORMATION, graph, 1, 1.5, 1, 2, 2, 0);
  }

  @Test
  void normalisedClosenessIsClosenessOnAForestAndComparesComponents() {
    // The Wasserman–Faust scores of NetworkX 2.8.8 to six digits.
    assertThat(scores(CLOSENESS.withNormalization(true), Sketch.of("a-b b-c d-e f")))
        .containsExactly(new double[] {.266667, .4, .266667, .2, .2, 0}, within(5e-7));
  }

  @Test
  void rawScoresOfSeveralComponentsSaySo() {
    String note = "scored apart in 2 components; compare within one of them";
    assertThat(CLOSENESS.of(Sketch.of("a-b c-d e")).notes()).containsExactly(note);
    assertThat(INFORMATION.of(Sketch.of("a-b c-d e")).notes()).containsExactly(note);
    assertThat(CLOSENESS.withNormalization(true).of(Sketch.of("a-b c-d")).notes()).isEmpty();
    assertThat(INFORMATION.of(Sketch.of("a-b e")).notes()).isEmpty();
  }

  @Test
  void nobodyAndOneActorScoreNothing() {
    for (Analysis<Scores> measure : List.of(BETWEENNESS, CLOSENESS, INFORMATION)) {
      assertThat(scores(measure, Sketch.of(""))).isEmpty();
      assertThat(scores(measure, Sketch.of("a"))).containsExactly(0);
      assertThat(scores(measure, Sketch.of("a b"))).containsExactly(0, 0);
    }
    assertThat(scores(CLOSENESS.withNormalization(true), Sketch.of("a"))).containsExactly(0);
    assertThat(scores(BETWEENNESS.withNormalization(true), Sketch.of("a-b")))
        .containsOnly(Double.NaN);
    assertThat(scores(BETWEENNESS.withNormalization(true), Sketch.of("a")))
        .containsOnly(Double.NaN);
    assertThat(scores(BETWEENNESS.withEndpoints(true).withNormalization(true), Sketch.of("a-b")))
        .containsExactly(1, 1);
  }

  @Test
  void directedGraphsAreRefused() {
    for (Analysis<Scores> measure : List.of(BETWEENNESS, CLOSENESS, INFORMATION)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> measure.of(Sketch.of("a>b")))
          .withMessage("current has no direction but the graph has; use graph.undirected()");
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> measure.of(Sketch.of("a>b b-c")));
    }
    assertClose(BETWEENNESS, Sketch.of("a>b c>b").undirected(), 0, 1, 0);
  }

  @Test
  void starIsTheMostUnequalGraphOfCurrents() {
    for (CurrentFlowBetweenness measure :
        List.of(
            BETWEENNESS,
            BETWEENNESS.withNormalization(true),
            BETWEENNESS.withEndpoints(true),
            BETWEENNESS.withEndpoints(true).withNormalization(true))) {
      SmallGraphs.all()
          .filter(graph -> graph.actors().size() > 2)
          .forEach(
              graph -> assertThat(measure.of(graph).centralization()).isBetween(-1e-12, 1 + 1e-12));
      assertThat(measure.of(Sketch.star(6)).centralization()).isEqualTo(1, DIGITS);
      assertThat(measure.of(Sketch.of("a-b")).centralization()).isNaN();
    }
  }

  @Test
  void resistanceHasNoCentralizationBecauseItHasNoBound() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> CLOSENESS.of(Sketch.star(4)).centralization());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> INFORMATION.of(Sketch.star(4)).centralization());
  }

  @Test
  void provenanceSaysWhatWasCounted() {
    assertThat(
            BETWEENNESS
                .withEndpoints(true)
                .withNormalization(true)
                .of(Sketch.path(3))
                .provenance()
                .toString())
        .startsWith(
            "current-flow betweenness (parallel SUM, ends counted, normalised by pairs); "
                + "Attaché ");
    assertThat(BETWEENNESS).hasToString("current-flow betweenness (parallel SUM)");
    assertThat(CLOSENESS).hasToString("current-flow closeness (parallel SUM)");
    assertThat(INFORMATION).hasToString("information centrality (parallel SUM)");
  }
}
