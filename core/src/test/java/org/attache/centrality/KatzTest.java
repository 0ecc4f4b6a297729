package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class KatzTest {
  private static final Katz KATZ = Centrality.katz();

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.2, 0.49})
  void hubOfAStarScoresItsClosedForm(double alpha) {
    // In units of an isolate's score: hub h = 1 + 4 α l, leaf l = 1 + α h.
    Scores scores = KATZ.withAlpha(alpha).of(Sketch.of("h-a h-b h-c h-d i"));
    double hub = (1 + 4 * alpha) / (1 - 4 * alpha * alpha);
    assertThat(scores.of("h") / scores.of("i")).isEqualTo(hub, within(1e-9));
    assertThat(scores.of("a") / scores.of("i")).isEqualTo(1 + alpha * hub, within(1e-9));
  }

  @Test
  void onACycleAndACompleteGraphAllScoreAlike() {
    assertThat(KATZ.of(Sketch.cycle(16)).asMap().values())
        .allSatisfy(value -> assertThat(value).isEqualTo(0.25, within(1e-12)));
    assertThat(KATZ.withNorm(Norm.SUM).of(Sketch.complete(5)).asMap().values())
        .allSatisfy(value -> assertThat(value).isEqualTo(0.2, within(1e-12)));
  }

  @Test
  void walksFollowDirectionUnlessTurnedRound() {
    // Walks that end at c: of no tie, from b, from a through b.
    TieGraph graph = Sketch.of("a>b b>c");
    Scores in = KATZ.withAlpha(0.5).withNorm(Norm.LARGEST).of(graph);
    assertThat(in.asMap().values()).containsExactly(1 / 1.75, 1.5 / 1.75, 1.0);
    Scores out = KATZ.withAlpha(0.5).withNorm(Norm.LARGEST).withDirection(Direction.OUT).of(graph);
    assertThat(out.asMap().values()).containsExactly(1.0, 1.5 / 1.75, 1 / 1.75);
    Scores all = KATZ.withAlpha(0.5).withNorm(Norm.LARGEST).withDirection(Direction.ALL).of(graph);
    assertThat(all.of("a") / all.of("b")).isEqualTo(0.75, within(1e-11));
    Scores mixed = KATZ.withAlpha(0.5).of(Sketch.of("a-b b>c").directed());
    assertThat(mixed.of("a")).isEqualTo(mixed.of("b"), within(1e-11));
  }

  @Test
  void whereNoWalkComesBackAlphaMayBeAnything() {
    Scores scores = KATZ.withAlpha(10).withNorm(Norm.SUM).of(Sketch.of("a>b b>c"));
    assertThat(scores.of("c")).isEqualTo(111 / 123.0, within(1e-12));
    assertThat(KATZ.of(Sketch.of("a>b")).provenance().options()).containsEntry("α", "0.85");
  }

  @Test
  void parallelTiesAddUpOrAreOne() {
    TieGraph graph = Sketch.of("a-b:2 a-b:1 b-c");
    assertThat(KATZ.withAlpha(0.1).of(graph).asMap())
        .isEqualTo(KATZ.withAlpha(0.1).of(Sketch.of("a-b:3 b-c")).asMap());
    assertThat(KATZ.withAlpha(0.1).withParallel(Parallel.DISTINCT).of(graph).asMap())
        .isEqualTo(KATZ.withAlpha(0.1).of(Sketch.of("a-b b-c")).asMap());
  }

  @Test
  void nobodyOneActorAndIsolatesScoreAlike() {
    assertThat(KATZ.of(Sketch.of("")).asMap()).isEmpty();
    assertThat(KATZ.of(Sketch.of("a")).of("a")).isEqualTo(1);
    assertThat(KATZ.withNorm(Norm.SUM).of(Sketch.of("a b")).asMap().values()).containsOnly(0.5);
  }

  @Test
  void alphaBeyondTheInverseOfTheSpectralRadiusIsRefused() {
    for (double alpha : new double[] {0.5, 0.51, 7}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> KATZ.withAlpha(alpha).of(Sketch.star(5)))
          .withMessageMatching("alpha must be under 1/λ₁ = 0\\.(5|49999999)\\d*: " + alpha);
    }
    assertThat(KATZ.withAlpha(0.499999).of(Sketch.star(5)).actors()).hasSize(5);
    for (double alpha : new double[] {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> KATZ.withAlpha(alpha))
          .withMessage("alpha must be positive and finite: " + alpha);
    }
  }

  @Test
  void notConvergedIsAnErrorWithIterationsAndResidual() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> KATZ.withAlpha(0.05).withIterations(3).of(ClassicGraphs.karate()))
        .withMessageMatching(
            "Katz centrality did not converge in 3 iterations: the relative residual is still .+");
    assertThat(KATZ.withTolerance(0.01).withIterations(30).of(ClassicGraphs.karate()).actors())
        .hasSize(34);
  }

  @Test
  void provenanceNamesTheAlphaTaken() {
    assertThat(KATZ).hasToString("Katz centrality (α 0.85/λ₁, norm LENGTH, parallel SUM)");
    assertThat(KATZ.withAlpha(0.1).withDirection(Direction.OUT).withTolerance(1e-9))
        .hasToString(
            "Katz centrality (α 0.1, norm LENGTH, parallel SUM, direction OUT, tolerance 1.0E-9)");
    String alpha = KATZ.of(Sketch.complete(3)).provenance().options().get("α");
    assertThat(Double.parseDouble(alpha)).isEqualTo(0.425, within(1e-12));
  }

  @Test
  void tiesTooStrongForSquaresAreWalkedOrRefused() {
    // By hand: raw scores 1 and 1 + 0.85 · 1e200.
    Scores scores = Centrality.katz().withNorm(Norm.LARGEST).of(Sketch.of("a>b:1e200"));
    assertThat(scores.of("a") * 0.85e200).isEqualTo(1, within(1e-12));
    assertThat(scores.of("b")).isEqualTo(1);
    assertThat(Centrality.katz().of(Sketch.of("a>b:1e200")).of("b")).isEqualTo(1);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Centrality.katz().of(Sketch.of("a>b:1e200 b>c:1e200")))
        .withMessage("Katz centrality is more than a double holds");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Centrality.katz().of(Sketch.of("a-b:1e-310")))
        .withMessageStartingWith("1/λ₁ is more than a double holds: λ₁ = ");
  }

  @Test
  void nearTheLargestFactorScoresComeNearTheEigenvector() {
    TieGraph karate = ClassicGraphs.karate();
    double radius = Centrality.spectralRadius().of(karate);
    Scores near = Centrality.katz().withAlpha((1 - 1e-9) / radius).of(karate);
    Scores eigenvector = Centrality.eigenvector().of(karate);
    near.asMap()
        .forEach(
            (actor, score) -> assertThat(score).isEqualTo(eigenvector.of(actor), within(1e-8)));
  }
}
