package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class StrengthTest {
  private static final Strength STRENGTH = Centrality.strength();

  private static double[] of(Strength strength, TieGraph graph) {
    return strength.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void opsahlsPublishedExampleComesOut() {
    // Opsahl, Agneessens and Skvoretz 2010; tnet 3.0.16, degree_w(net, measure = "output").
    assertThat(of(STRENGTH, ClassicGraphs.opsahl())).containsExactly(6, 11, 3, 4, 3, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 2, 4, 2, 1, 2, 1",
    "0.5, 3.464102, 6.633250, 2.449490, 2, 2.449490, 1",
    "1, 6, 11, 3, 4, 3, 1",
    "1.5, 10.392305, 18.241436, 3.674235, 8, 3.674235, 1"
  })
  void alphaWeighsStrengthAgainstPartnersAsPublished(
      double alpha, double a, double b, double c, double d, double e, double f) {
    // Opsahl, Agneessens and Skvoretz 2010; tnet 3.0.16, degree_w(net, measure = "alpha").
    assertThat(of(STRENGTH.withAlpha(alpha), ClassicGraphs.opsahl()))
        .containsExactly(new double[] {a, b, c, d, e, f}, within(5e-7));
  }

  @Test
  void tunedScoresOfIsolatesAreZero() {
    assertThat(of(STRENGTH.withAlpha(0.5), Sketch.of("a-b:4 c"))).containsExactly(2, 2, 0);
    assertThat(of(STRENGTH.withAlpha(0), Sketch.of("a-b:4 c"))).containsExactly(1, 1, 0);
  }

  @Test
  void alphaMustBeFiniteAndNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STRENGTH.withAlpha(Double.NaN))
        .withMessage("alpha must be finite and not negative: NaN");
  }

  @Test
  void strengthIsDegreeWhereAllTiesAreAlike() {
    assertThat(of(STRENGTH, ClassicGraphs.karate()))
        .containsExactly(
            Centrality.degree().of(ClassicGraphs.karate()).asMap().values().stream()
                .mapToDouble(value -> value)
                .toArray());
  }

  @ParameterizedTest
  @CsvSource({"SUM, 5, 9, 4", "MAX, 3, 7, 4", "COUNT, 2, 3, 1", "DISTINCT, 1, 2, 1"})
  void parallelTiesAddUpUnlessToldOtherwise(Parallel parallel, double a, double b, double c) {
    TieGraph graph = Sketch.of("a-b:2 b-a:3 b-c:4");
    assertThat(of(STRENGTH.withParallel(parallel), graph)).containsExactly(a, b, c);
  }

  @ParameterizedTest
  @CsvSource({"OUT, 5, 7, 0", "IN, 7, 2, 3", "ALL, 12, 9, 3"})
  void allAddsWhatLeavesAndWhatArrives(Direction direction, double a, double b, double c) {
    TieGraph graph = Sketch.of("a>b:2 b>a:7 a>c:3");
    assertThat(of(STRENGTH.withDirection(direction), graph)).containsExactly(a, b, c);
  }

  @ParameterizedTest
  @CsvSource({"OUT, 2, 7, 0", "IN, 2, 2, 5"})
  void undirectedTiesReadAsDirectedLeaveAndArrive(
      Direction direction, double a, double b, double c) {
    TieGraph graph = Sketch.of("a-b:2 b>c:5").directed();
    assertThat(of(STRENGTH.withDirection(direction), graph)).containsExactly(a, b, c);
  }

  @Test
  void isolatesScoreZero() {
    assertThat(of(STRENGTH, Sketch.of("a-b:0.5 c"))).containsExactly(0.5, 0.5, 0);
    assertThat(of(STRENGTH, Sketch.of(""))).isEmpty();
  }

  @Test
  void strengthHasNoCentralizationBecauseItHasNoUpperBound() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> STRENGTH.of(Sketch.star(4)).centralization())
        .withMessage("strength has no Freeman centralization");
  }

  @Test
  void provenanceSaysHowParallelTiesAndDirectionsWereTaken() {
    assertThat(STRENGTH.of(Sketch.of("a>b")).provenance().toString())
        .startsWith("strength (parallel SUM, direction ALL); Attaché ");
  }
}
