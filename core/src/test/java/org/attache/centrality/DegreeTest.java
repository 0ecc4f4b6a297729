package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class DegreeTest {
  private static final Degree DEGREE = Centrality.degree();
  private static final Degree TIES = DEGREE.withParallel(Parallel.COUNT);

  private static double[] of(Degree degree, TieGraph graph) {
    return degree.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void hubOfAStarScoresOneWhenNormalised() {
    Scores star = DEGREE.withNormalization(true).of(Sketch.star(5));
    assertThat(star.of(Sketch.code(0))).isEqualTo(1);
    assertThat(star.of(Sketch.code(1))).isEqualTo(0.25);
  }

  @Test
  void endsOfAPathHaveOnePartnerAndTheRestTwo() {
    assertThat(of(DEGREE, Sketch.path(5))).containsExactly(1, 2, 2, 2, 1);
  }

  @Test
  void everybodyInACompleteGraphKnowsAllOthers() {
    assertThat(of(DEGREE, Sketch.complete(6))).containsOnly(5);
    assertThat(of(DEGREE.withNormalization(true), Sketch.complete(6))).containsOnly(1);
  }

  @Test
  void opsahlsPublishedExampleComesOut() {
    // Opsahl, Agneessens and Skvoretz 2010; tnet 3.0.16, degree_w(net, measure = "degree").
    assertThat(of(DEGREE, ClassicGraphs.opsahl())).containsExactly(2, 4, 2, 1, 2, 1);
  }

  @Test
  void parallelTiesAreOnePartnerButSeveralTies() {
    TieGraph graph = Sketch.of("a-b b-a a-b:7 b-c");
    assertThat(of(DEGREE, graph)).containsExactly(1, 2, 1);
    assertThat(of(TIES, graph)).containsExactly(3, 4, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "OUT, DISTINCT, 2, 1, 0, 0",
    "IN, DISTINCT, 1, 1, 1, 0",
    "ALL, DISTINCT, 2, 1, 1, 0",
    "OUT, COUNT, 3, 1, 0, 0",
    "IN, COUNT, 1, 2, 1, 0",
    "ALL, COUNT, 4, 3, 1, 0"
  })
  void directionAndParallelTiesAreChosenApart(
      Direction direction, Parallel parallel, double a, double b, double c, double d) {
    TieGraph graph = Sketch.of("a>b a>b:3 b>a a>c d");
    Degree degree = DEGREE.withDirection(direction).withParallel(parallel);
    assertThat(of(degree, graph)).containsExactly(a, b, c, d);
  }

  @ParameterizedTest
  @CsvSource({
    "OUT, DISTINCT, 1, 2, 0",
    "IN, DISTINCT, 1, 1, 1",
    "ALL, DISTINCT, 1, 2, 1",
    "OUT, COUNT, 2, 3, 0",
    "IN, COUNT, 2, 2, 1",
    "ALL, COUNT, 2, 3, 1"
  })
  void undirectedTiesReadAsDirectedRunBothWaysAndStayOneTie(
      Direction direction, Parallel parallel, double a, double b, double c) {
    TieGraph graph = Sketch.of("a-b a-b b>c").directed();
    Degree degree = DEGREE.withDirection(direction).withParallel(parallel);
    assertThat(of(degree, graph)).containsExactly(a, b, c);
  }

  @Test
  void directedTiesReadAsUndirectedLoseTheirDirection() {
    TieGraph graph = Sketch.of("a>b b>a b>c").undirected();
    assertThat(of(DEGREE.withDirection(Direction.IN), graph)).containsExactly(1, 2, 1);
    assertThat(of(TIES, graph)).containsExactly(2, 3, 1);
  }

  @Test
  void mixedDirectionsMustBeReadOneWayFirst() {
    TieGraph mixed = Sketch.of("a-b b>c");
    assertThatIllegalStateException()
        .isThrownBy(() -> DEGREE.of(mixed))
        .withMessage(
            "[TRADE] have a direction and [PARTNERSHIP] have none; "
                + "say directed() or undirected() first");
  }

  @Test
  void isolatesScoreZeroAndASingleActorHasNoShareOfOthers() {
    assertThat(of(DEGREE, Sketch.of("a-b c"))).containsExactly(1, 1, 0);
    assertThat(of(DEGREE, Sketch.of("a"))).containsExactly(0);
    assertThat(of(DEGREE.withNormalization(true), Sketch.of("a"))).containsExactly(Double.NaN);
    assertThat(of(DEGREE, Sketch.of(""))).isEmpty();
  }

  @Test
  void onlyPartnersOrTiesAreCountedAndOnlyPartnersNormalised() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEGREE.withParallel(Parallel.SUM))
        .withMessageContaining("(COUNT), not SUM; strength takes weights");
    assertThatIllegalArgumentException().isThrownBy(() -> TIES.withNormalization(true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEGREE.withNormalization(true).withParallel(Parallel.COUNT));
  }

  @Test
  void aRefinedMeasureLeavesTheFirstAsItWas() {
    Degree in = DEGREE.withDirection(Direction.IN);
    assertThat(of(in, Sketch.of("a>b a>c"))).containsExactly(0, 1, 1);
    assertThat(of(DEGREE, Sketch.of("a>b a>c"))).containsExactly(2, 1, 1);
  }

  @Test
  void provenanceSaysWhatWasCounted() {
    Degree in = DEGREE.withDirection(Direction.IN).withNormalization(true);
    assertThat(in.of(Sketch.of("a>b")).provenance().toString())
        .startsWith("degree (of partners, direction IN, normalised by n − 1); Attaché ");
    assertThat(TIES.of(Sketch.of("a-b")).provenance().toString()).startsWith("degree (of ties); ");
  }
}
