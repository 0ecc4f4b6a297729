package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HitsTest {
  private static final Hits HITS = Centrality.hits();

  private static double[] values(Scores scores) {
    return scores.asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void whoPointsToTheBestIsTheBestHub() {
    // a points to x and y, b to x: AAᵀ = [2 1; 1 1], so hub(a) / hub(b) is the golden ratio.
    HubsAndAuthorities result = HITS.of(Sketch.of("a>x a>y b>x"));
    double golden = (1 + Math.sqrt(5)) / 2;
    assertThat(values(result.hubs()))
        .containsExactly(
            new double[] {golden / (1 + golden), 1 / (1 + golden), 0, 0}, within(1e-11));
    assertThat(values(result.authorities()))
        .containsExactly(
            new double[] {0, 0, golden / (1 + golden), 1 / (1 + golden)}, within(1e-11));
    // The singular values are the golden ratio and its inverse.
    assertThat(result.gap()).isEqualTo(1 - 1 / (golden * golden), within(1e-4));
  }

  @Test
  void onACycleAndACompleteGraphAllScoreAlike() {
    assertThat(values(HITS.of(Sketch.cycle(5)).hubs()))
        .containsOnly(new double[] {0.2}, within(1e-12));
    HubsAndAuthorities complete = HITS.withNorm(Norm.LENGTH).of(Sketch.complete(4));
    assertThat(values(complete.authorities())).containsOnly(new double[] {0.5}, within(1e-12));
    assertThat(complete.gap()).isEqualTo(2 / 3.0, within(1e-4));
  }

  @Test
  void onAStarHubAndLeavesAreTwoSolutionsAlike() {
    HubsAndAuthorities result = HITS.of(Sketch.star(5));
    assertThat(result.gap()).isZero();
    assertThat(result.hubs().notes())
        .containsExactly(
            "the largest singular value belongs to 2 solutions alike: an equal start is projected"
                + " on each");
    // (1, 1, 1, 1, 1) on (2; 1, 1, 1, 1)/√8 of hub and leaves: 6/8 of it, either way.
    assertThat(values(result.hubs()))
        .containsExactly(new double[] {1 / 3.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0}, within(1e-11));
  }

  @Test
  void parallelTiesAddUpOrAreOne() {
    HubsAndAuthorities sum = HITS.of(Sketch.of("a>x:1 a>x:1 b>x"));
    assertThat(values(sum.hubs()))
        .containsExactly(new double[] {2 / 3.0, 1 / 3.0, 0}, within(1e-11));
    assertThat(sum.gap()).isEqualTo(1, within(1e-4));
    HubsAndAuthorities one = HITS.withParallel(Parallel.DISTINCT).of(Sketch.of("a>x:2 a>x b>x"));
    assertThat(values(one.hubs())).containsExactly(new double[] {0.5, 0.5, 0}, within(1e-11));
  }

  @Test
  void withoutTiesScoresAreUndefined() {
    HubsAndAuthorities result = HITS.of(Sketch.of("a b"));
    assertThat(values(result.hubs())).containsOnly(Double.NaN);
    assertThat(result.authorities().notes()).containsExactly("undefined: there are no ties");
    assertThat(result.gap()).isNaN();
    assertThat(HITS.of(Sketch.of("")).hubs().asMap()).isEmpty();
    assertThat(HITS.of(Sketch.of("a-b c")).hubs().of("c")).isZero();
  }

  @Test
  void tiesOfBothSortsReadAsDirectedAgreeWithTheirArcs() {
    assertThat(HITS.of(Sketch.of("a-b b>c c-a").directed()).hubs().asMap())
        .isEqualTo(HITS.of(Sketch.of("a>b b>a b>c c>a a>c")).hubs().asMap());
  }

  @Test
  void resultPrintsAsATableWithTheGap() {
    String text = HITS.of(Sketch.of("a>x a>y b>x")).toString();
    assertThat(text)
        .startsWith("hubs and authorities (norm SUM, parallel SUM)")
        .contains("code")
        .contains("authority")
        .contains("gap to the next singular value: 0.618");
    assertThat(HITS.of(ClassicGraphs.karate()).toString()).contains("20 of 34 actors");
    assertThat(HITS.of(ClassicGraphs.karate()).table().rows()).hasSize(34);
  }

  @Test
  void notConvergedIsAnErrorWithIterationsAndResidual() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> HITS.withIterations(3).of(ClassicGraphs.karate()))
        .withMessageStartingWith("HITS did not converge in 3 iterations: the relative residual is");
    assertThat(HITS.withTolerance(1e-6))
        .hasToString("HITS (norm SUM, parallel SUM, tolerance 1.0E-6)");
  }

  @Test
  void gapIsExactWhereRowsSumToMuchMoreThanTheSingularValue() {
    // Two stars that send 400 and 361 ties: singular values 20 and 19.
    StringBuilder stars = new StringBuilder();
    for (int leaf = 0; leaf < 400; leaf++) {
      stars.append(" a>x").append(leaf).append(leaf < 361 ? " b>y" + leaf : "");
    }
    assertThat(HITS.of(Sketch.of(stars.toString())).gap()).isEqualTo(0.05, within(1e-4));
  }
}
