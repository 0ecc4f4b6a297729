package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class SubgraphTest {
  private static final Subgraph SUBGRAPH = Centrality.subgraph();

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 70, 200})
  void hubOfAStarScoresTheHyperbolicCosine(int n) {
    Scores scores = SUBGRAPH.of(Sketch.star(n));
    double hub = Math.cosh(Math.sqrt(n - 1));
    assertThat(scores.of(Sketch.code(0)) / hub).isEqualTo(1, within(1e-12));
    assertThat(scores.of(Sketch.code(1))).isEqualTo(1 + (hub - 1) / (n - 1), within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 65, 130})
  void onACompleteGraphAllScoreTheClosedForm(int n) {
    double expected = (Math.exp(n - 1) + (n - 1) * Math.exp(-1)) / n;
    assertThat(SUBGRAPH.of(Sketch.complete(n)).asMap().values())
        .allSatisfy(value -> assertThat(value / expected).isEqualTo(1, within(1e-12)));
  }

  @Test
  void aDirectedCycleIsClosedEveryThirdStep() {
    double expected = 0;
    double term = 1;
    for (int k = 0; k < 30; k++) {
      expected += k % 3 == 0 ? term : 0;
      term /= k + 1;
    }
    Scores scores = SUBGRAPH.of(Sketch.of("a>b b>c c>a c>d"));
    assertThat(scores.of("a")).isEqualTo(expected, within(1e-14));
    assertThat(scores.of("d")).isEqualTo(1);
  }

  @Test
  void isolatesAndActorsOffAllCyclesScoreOne() {
    assertThat(SUBGRAPH.of(Sketch.of("")).asMap()).isEmpty();
    assertThat(SUBGRAPH.of(Sketch.of("a")).of("a")).isEqualTo(1);
    assertThat(SUBGRAPH.of(Sketch.of("a>b b>c")).asMap().values()).containsOnly(1.0);
    Scores scores = SUBGRAPH.of(Sketch.of("a-b c"));
    assertThat(scores.of("a")).isEqualTo(Math.cosh(1), within(1e-14));
    assertThat(scores.of("c")).isEqualTo(1);
  }

  @Test
  void strengthsCountByChoiceAndParallelTiesAddUp() {
    TieGraph graph = Sketch.of("a-b:2 a-b:1");
    assertThat(SUBGRAPH.of(graph).of("a")).isEqualTo(Math.cosh(1), within(1e-14));
    assertThat(SUBGRAPH.withParallel(Parallel.SUM).of(graph).of("a"))
        .isEqualTo(Math.cosh(3), within(1e-12));
    assertThat(SUBGRAPH.withParallel(Parallel.SUM).withBeta(0.1).of(graph).of("a"))
        .isEqualTo(Math.cosh(0.3), within(1e-14));
  }

  @Test
  void tiesOfBothSortsReadAsDirectedAreWalkedBothWaysOrOne() {
    Scores scores = SUBGRAPH.of(Sketch.of("a-b b>c").directed());
    assertThat(scores.of("b")).isEqualTo(Math.cosh(1), within(1e-14));
    assertThat(scores.of("c")).isEqualTo(1);
  }

  @Test
  void moreThanADoubleHoldsIsAnErrorNamingBetaAndTheSpectralRadius() {
    Subgraph strong = SUBGRAPH.withParallel(Parallel.SUM);
    TieGraph graph = Sketch.of("a-b:500 b-c:400");
    assertThat(strong.of(graph).of("b") / Math.cosh(Math.sqrt(410_000))).isEqualTo(1, within(1e-9));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> strong.withBeta(2).of(graph))
        .withMessageMatching(
            "exp\\(β λ₁\\) is more than a double holds: β = 2\\.0, λ₁ = 640\\.31\\d*; take β well"
                + " under 700/λ₁ = 1\\.09\\d*");
  }

  @Test
  void digitsDoNotDependOnThreads() {
    TieGraph karate = ClassicGraphs.karate();
    TieGraph complete = Sketch.complete(150);
    assertThat(SUBGRAPH.of(karate, Run.on(3)).asMap()).isEqualTo(SUBGRAPH.of(karate).asMap());
    assertThat(SUBGRAPH.of(complete, Run.on(3)).asMap()).isEqualTo(SUBGRAPH.of(complete).asMap());
  }

  @Test
  void betaOutsideItsRangeIsRefused() {
    for (double beta : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SUBGRAPH.withBeta(beta))
          .withMessage("beta must be positive and finite: " + beta);
    }
    assertThat(SUBGRAPH.withBeta(0.5))
        .hasToString("subgraph centrality (β 0.5, parallel DISTINCT)");
  }

  @Test
  void whatADoubleDoesNotHoldIsRefusedAtOnce() {
    TieGraph graph =
        Sketch.complete(100).with(Sketch.of("s10000-s10001:1e300").ties().get(0).withRef("strong"));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> SUBGRAPH.withParallel(Parallel.SUM).of(graph))
                .withMessageStartingWith("exp(β λ₁) is more than a double holds"));
  }
}
