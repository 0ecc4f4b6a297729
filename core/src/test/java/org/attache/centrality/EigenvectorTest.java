package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.Eigenscores.EIGENVECTOR;
import static org.attache.centrality.Eigenscores.assertClose;
import static org.attache.centrality.Eigenscores.values;

import java.util.List;
import org.attache.Direction;
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
class EigenvectorTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 10, 100})
  void hubOfAStarScoresTheRootOfAHalf(int n) {
    Scores scores = EIGENVECTOR.of(Sketch.star(n));
    assertThat(scores.of(Sketch.code(0))).isEqualTo(Math.sqrt(0.5), within(1e-11));
    assertThat(scores.of(Sketch.code(1))).isEqualTo(Math.sqrt(0.5 / (n - 1)), within(1e-11));
    assertThat(Centrality.spectralRadius().of(Sketch.star(n)))
        .isEqualTo(Math.sqrt(n - 1), within(1e-11));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 40, 300})
  void onAPathScoresAreSines(int n) {
    double[] values = values(EIGENVECTOR.withTolerance(1e-13).of(Sketch.path(n)));
    for (int v = 0; v < n; v++) {
      double sine = Math.sin(Math.PI * (v + 1) / (n + 1)) * Math.sqrt(2.0 / (n + 1));
      assertThat(values[v]).isEqualTo(sine, within(1e-8));
    }
    assertThat(Centrality.spectralRadius().of(Sketch.path(n)))
        .isEqualTo(2 * Math.cos(Math.PI / (n + 1)), within(1e-11));
  }

  @Test
  void onACycleAndACompleteGraphAllScoreAlike() {
    assertThat(values(EIGENVECTOR.of(Sketch.cycle(9))))
        .containsOnly(new double[] {1.0 / 3}, within(1e-15));
    assertThat(values(EIGENVECTOR.of(Sketch.complete(4))))
        .containsOnly(new double[] {0.5}, within(1e-15));
    assertThat(Centrality.spectralRadius().of(Sketch.complete(7))).isEqualTo(6, within(1e-12));
  }

  @Test
  void normsScaleToLengthLargestOrSum() {
    double root = Math.sqrt(0.5);
    TieGraph path = Sketch.path(3);
    assertClose(EIGENVECTOR, path, 0.5, root, 0.5);
    assertClose(EIGENVECTOR.withNorm(Norm.LARGEST), path, root, 1, root);
    double sum = 1 + root;
    assertClose(EIGENVECTOR.withNorm(Norm.SUM), path, 0.5 / sum, root / sum, 0.5 / sum);
  }

  @Test
  void onlyTheComponentOfTheLargestEigenvalueIsScored() {
    // ALGORITHMS: a .5, b .707107, d, e and f 0; NetworkX 2.8.8.
    Scores scores = EIGENVECTOR.of(Sketch.of("a-b b-c d-e f"));
    assertThat(values(scores))
        .containsExactly(new double[] {0.5, Math.sqrt(0.5), 0.5, 0, 0, 0}, within(1e-12));
    assertThat(scores.notes())
        .containsExactly(
            "3 of 6 actors get standing from the component of the largest eigenvalue, the others"
                + " score 0");
    assertThat(Centrality.spectralRadius().of(Sketch.of("a-b b-c d-e f")))
        .isEqualTo(Math.sqrt(2), within(1e-12));
  }

  @Test
  void componentsOfOneEigenvalueShareAnEqualStart() {
    // λ₁ = 2 for the star of five, a cycle of four and one of three.
    TieGraph graph = Sketch.of("a-b a-c a-d a-e f-g g-h h-i i-f j-k k-l l-j m-n");
    Scores scores = EIGENVECTOR.withNorm(Norm.SUM).of(graph);
    // (1, 1, 1, 1, 1) on the star's (2, 1, 1, 1, 1)/√8: 6/8 of it; cycles keep 1.
    double sum = 4.5 + 4 + 3;
    assertThat(scores.of("a")).isEqualTo(1.5 / sum, within(1e-11));
    assertThat(scores.of("b")).isEqualTo(0.75 / sum, within(1e-11));
    assertThat(scores.of("f")).isEqualTo(1 / sum, within(1e-11));
    assertThat(scores.of("j")).isEqualTo(1 / sum, within(1e-11));
    assertThat(scores.of("m")).isZero();
    assertThat(scores.notes())
        .hasSize(2)
        .last()
        .isEqualTo(
            "the largest eigenvalue belongs to 3 groups alike: an equal start is projected on"
                + " each");
  }

  @Test
  void strengthCountsAndParallelTiesAddUp() {
    // x(b) = √10 x(a) / 1 … on a-b:1 b-c:3 by hand: λ = √10, x = (1, √10, 3)/√20.
    double length = Math.sqrt(20);
    assertClose(
        EIGENVECTOR, Sketch.of("a-b:1 b-c:2 b-c:1"), 1 / length, Math.sqrt(0.5), 3 / length);
    assertClose(
        EIGENVECTOR.withParallel(Parallel.DISTINCT),
        Sketch.of("a-b:1 b-c:2 b-c:1"),
        0.5,
        Math.sqrt(0.5),
        0.5);
    assertThat(Centrality.spectralRadius().withParallel(Parallel.MAX).of(Sketch.of("a-b:4 a-b:3")))
        .isEqualTo(4, within(1e-12));
  }

  @Test
  void tiesReceivedGiveStandingAndWhatFollowsFromACycleScoresToo() {
    // a, b and c turn round with λ₁ = 1; c hands on to d, d to e; f only gives.
    TieGraph graph = Sketch.of("a>b b>c c>a c>d d>e f>a");
    double alike = 1 / Math.sqrt(5);
    assertClose(EIGENVECTOR, graph, alike, alike, alike, alike, alike, 0);
    double part = 0.5;
    assertClose(EIGENVECTOR.withDirection(Direction.OUT), graph, part, part, part, 0, 0, part);
    assertThat(EIGENVECTOR.of(graph).notes())
        .containsExactly(
            "5 of 6 actors get standing from the group in mutual reach of the largest eigenvalue,"
                + " the others score 0");
  }

  @Test
  void groupsOnTheWayDownAreSolvedFor() {
    // {a, b} has λ₁ = 2, {c, d} 1: 2 c = a + d, 2 d = c, so c = 2/3 a and d = 1/3 a.
    double length = Math.sqrt(2 + 5 / 9.0);
    assertClose(
        EIGENVECTOR,
        Sketch.of("a>b:2 b>a:2 a>c c>d d>c"),
        1 / length,
        1 / length,
        2 / 3.0 / length,
        1 / 3.0 / length);
  }

  @Test
  void ofTwoEqualGroupsInARowTheLastIsTheOnlyOneWithAnEigenvector() {
    TieGraph graph = Sketch.of("a>b b>a b>c c>d d>c");
    double half = Math.sqrt(0.5);
    assertClose(EIGENVECTOR, graph, 0, 0, half, half);
    assertClose(EIGENVECTOR.withDirection(Direction.OUT), graph, half, half, 0, 0);
    TieGraph apart = Sketch.of("a>b b>a c>d d>c");
    assertClose(EIGENVECTOR, apart, 0.5, 0.5, 0.5, 0.5);
  }

  @Test
  void directionMayBeLeftAside() {
    double root = Math.sqrt(0.5);
    assertClose(EIGENVECTOR.withDirection(Direction.ALL), Sketch.of("a>b c>b"), 0.5, root, 0.5);
  }

  @Test
  void tiesOfBothSortsReadAsDirectedAgreeWithTheirArcs() {
    TieGraph mixed = Sketch.of("a-b b>c c-a").directed();
    TieGraph arcs = Sketch.of("a>b b>a b>c c>a a>c");
    assertThat(values(EIGENVECTOR.of(mixed)))
        .containsExactly(values(EIGENVECTOR.of(arcs)), within(1e-12));
  }

  @Test
  void withoutCyclesScoresAreUndefined() {
    for (String text : List.of("a", "a b", "a>b b>c a>c")) {
      Scores scores = EIGENVECTOR.of(Sketch.of(text));
      assertThat(values(scores)).containsOnly(Double.NaN);
      assertThat(scores.notes())
          .containsExactly("undefined: there is no cycle of ties to bring standing back");
      assertThat(Centrality.spectralRadius().of(Sketch.of(text))).isZero();
    }
    assertThat(EIGENVECTOR.of(Sketch.of("")).notes()).isEmpty();
    assertThat(EIGENVECTOR.of(Sketch.of("")).asMap()).isEmpty();
  }

  @Test
  void twoAmongIsolatesAreTheMostUnequal() {
    Eigenvector largest = EIGENVECTOR.withNorm(Norm.LARGEST);
    double[] most = new double[7];
    SmallGraphs.all()
        .filter(graph -> !graph.ties().isEmpty())
        .forEach(
            graph -> {
              int n = graph.actors().size();
              double sum = 0;
              for (double value : values(largest.of(graph))) {
                sum += 1 - value;
              }
              most[n] = Math.max(most[n], sum);
            });
    assertThat(most).containsExactly(new double[] {0, 0, 0, 1, 2, 3, 4}, within(1e-9));
    assertThat(largest.of(Sketch.of("a-b c d")).centralization()).isEqualTo(1, within(1e-11));
    assertThat(largest.of(Sketch.of("a-b")).centralization()).isNaN();
    assertThat(largest.of(Sketch.of("a>b b>a c>d")).centralization()).isEqualTo(1, within(1e-11));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> EIGENVECTOR.of(Sketch.path(4)).centralization());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> largest.of(Sketch.of("a>b:2 b>a b>c")).centralization());
  }

  @Test
  void provenanceNamesNormDirectionAndParallelTies() {
    Eigenvector measure = EIGENVECTOR.withNorm(Norm.SUM).withDirection(Direction.OUT);
    assertThat(measure)
        .hasToString("eigenvector centrality (norm SUM, parallel SUM, direction OUT)");
    assertThat(measure.of(Sketch.path(3)).provenance().options()).doesNotContainKey("direction");
    assertThat(measure.withTolerance(1e-6).of(Sketch.cycle(3)).provenance().options())
        .containsEntry("tolerance", "1.0E-6");
  }

  @Test
  void whatIsUndefinedHasAnUndefinedCentralization() {
    assertThat(EIGENVECTOR.withNorm(Norm.LARGEST).of(Sketch.of("a b c")).centralization()).isNaN();
    assertThat(EIGENVECTOR.withNorm(Norm.LARGEST).of(Sketch.of("a")).centralization()).isNaN();
  }
}
