package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables and figures of Bonacich, American Journal of Sociology 92 (1987) 1170, to two digits. */
@Tag("fast")
class BonacichPowerTest {
  private static final TieGraph C = Sketch.of("1-2 1-3 2-4 3-5");
  private static final TieGraph D = Sketch.of("1-2 1-3 1-4 2-5 3-6 4-7");
  private static final TieGraph E = Sketch.of("1-2 1-3 1-4 2-5 2-6 3-7 3-8 4-9 4-10");
  private static final TieGraph F =
      Sketch.of("1-2 1-3 1-4 2-5 2-6 2-7 3-8 3-9 3-10 4-11 4-12 4-13");

  private static void assertPower(
      TieGraph graph, double beta, double center, double middle, String leaf, double outer) {
    Scores scores = Centrality.bonacichPower(beta).of(graph);
    assertThat(scores.of("1")).isEqualTo(center, within(0.0051));
    assertThat(scores.of("2")).isEqualTo(middle, within(0.0051));
    assertThat(scores.of("3")).isEqualTo(middle, within(0.0051));
    assertThat(scores.of(leaf)).isEqualTo(outer, within(0.0051));
  }

  @ParameterizedTest
  @CsvSource({
    "-0.5, 0.00, 1.58, 0.00",
    "-0.4, 0.73, 1.45, 0.36",
    "-0.3, 0.97, 1.34, 0.49",
    "-0.2, 1.09, 1.27, 0.54",
    "-0.1, 1.15, 1.23, 0.58",
    "0, 1.20, 1.20, 0.60",
    "0.1, 1.22, 1.17, 0.61",
    "0.2, 1.25, 1.16, 0.62",
    "0.3, 1.26, 1.14, 0.63",
    "0.4, 1.27, 1.13, 0.64",
    "0.5, 1.28, 1.12, 0.64"
  })
  void powerOnALineOfFiveAgreesWithTheTable(double beta, double one, double two, double four) {
    assertPower(C, beta, one, two, "4", four);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4})
  void threeArmsOfTwoScoreTheSameForAnyBeta(double beta) {
    assertPower(D, beta, 1.62, 1.08, "5", 0.54);
  }

  @ParameterizedTest
  @CsvSource({"-0.4, -1.00, 1.67, -0.33", "-0.3, 0.36, 1.81, 0.12", "0.4, 1.72, 1.30, 0.57"})
  void threeArmsWithTwoLeavesEachAgreeWithTheTable(double beta, double a, double b, double c) {
    assertPower(E, beta, a, b, "5", c);
  }

  @ParameterizedTest
  @CsvSource({"-0.4, -1.72, 1.53, -0.57", "0.4, 1.80, 1.48, 0.60"})
  void threeArmsWithThreeLeavesEachAgreeWithTheTable(double beta, double a, double b, double c) {
    assertPower(F, beta, a, b, "5", c);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.89, 1.79",
    "0.2, 1.15, 1.64",
    "0.4, 1.34, 1.49",
    "0.6, 1.48, 1.35",
    "0.8, 1.59, 1.22"
  })
  void theCommanderOfFigureOneOvertakesHisSergeant(double beta, double a, double b) {
    Scores scores = Centrality.bonacichPower(beta).of(Sketch.of("A>B B>C B>D"));
    assertThat(scores.of("A")).isEqualTo(a, within(0.0051));
    assertThat(scores.of("B")).isEqualTo(b, within(0.0051));
    assertThat(scores.of("C")).isZero();
    assertThat(scores.of("D")).isZero();
  }

  @Test
  void onACycleAllScoreOne() {
    assertThat(Centrality.bonacichPower(0.4).of(Sketch.cycle(7)).asMap().values())
        .allSatisfy(value -> assertThat(value).isEqualTo(1, within(1e-12)));
  }

  @Test
  void betaBeyondTheInverseOfTheSpectralRadiusIsRefused() {
    // Trees e and f: λ₁ = √5 and √6; igraph 1.3.5 answers at 0.5 with other signs.
    for (double beta : new double[] {0.5, -0.5, 1 / Math.sqrt(5)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Centrality.bonacichPower(beta).of(E))
          .withMessageMatching(
              "the size of beta must be under 1/λ₁ = 0\\.44721359\\d*: " + Math.abs(beta));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Centrality.bonacichPower(0.5).of(F))
        .withMessageMatching("the size of beta must be under 1/λ₁ = 0\\.4082482\\d*: 0\\.5");
    assertThat(Centrality.bonacichPower(0.447).of(E).actors()).hasSize(10);
  }

  @Test
  void betaThatIsNoNumberIsRefused() {
    for (double beta : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Centrality.bonacichPower(beta))
          .withMessage("beta must be finite: " + beta);
    }
  }

  @Test
  void nobodyOneActorAndIsolatesScoreNothing() {
    BonacichPower power = Centrality.bonacichPower(3);
    assertThat(power.of(Sketch.of("")).asMap()).isEmpty();
    assertThat(power.of(Sketch.of("a")).of("a")).isZero();
    assertThat(power.of(Sketch.of("a b")).asMap().values()).containsOnly(0.0);
    Scores scores = Centrality.bonacichPower(0.5).of(Sketch.of("a-b c"));
    assertThat(scores.of("a")).isEqualTo(Math.sqrt(1.5), within(1e-12));
    assertThat(scores.of("c")).isZero();
  }

  @Test
  void betaNoughtIsStrengthAndDirectionSaysWhich() {
    TieGraph graph = Sketch.of("a>b:2 a>b:1 c>b:4");
    BonacichPower power = Centrality.bonacichPower(0);
    assertThat(power.of(graph).of("c")).isEqualTo(4 * Math.sqrt(3) / 5, within(1e-12));
    assertThat(power.withDirection(Direction.IN).of(graph).of("b"))
        .isEqualTo(Math.sqrt(3), within(1e-12));
    assertThat(power.withParallel(Parallel.DISTINCT).of(graph).of("c"))
        .isEqualTo(Math.sqrt(1.5), within(1e-12));
    Scores both = power.withDirection(Direction.ALL).of(graph);
    assertThat(both.of("b") / both.of("a")).isEqualTo(7 / 3.0, within(1e-12));
  }

  @Test
  void notConvergedIsAnErrorWithIterationsAndResidual() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () -> Centrality.bonacichPower(-0.14).withIterations(2).of(ClassicGraphs.karate()))
        .withMessageMatching(
            "Bonacich power did not converge in 2 iterations: the relative residual is still 0\\..+");
  }

  @Test
  void provenanceNamesBetaAndHowTiesAreTaken() {
    BonacichPower power = Centrality.bonacichPower(-0.25).withTolerance(1e-9);
    assertThat(power).hasToString("Bonacich power (β -0.25, parallel SUM, tolerance 1.0E-9)");
    assertThat(power.of(Sketch.of("a>b")).provenance().options()).containsEntry("direction", "OUT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e-300", "1e-200", "1e200", "1e300"})
  void withoutBetaTheUnitOfStrengthDoesNotMatter(String unit) {
    for (String ties : List.of("a-b:S b-c:S c-a:S c-d:S", "a>b:S b>c:S")) {
      Scores alike = Centrality.bonacichPower(0).of(Sketch.of(ties.replace("S", "1")));
      Scores scores = Centrality.bonacichPower(0).of(Sketch.of(ties.replace("S", unit)));
      alike.asMap().forEach((a, score) -> assertThat(scores.of(a)).isEqualTo(score, within(1e-12)));
    }
  }
}
