package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class StressTest {
  private static final Stress STRESS = Centrality.stress();

  private static double[] of(Stress stress, TieGraph graph) {
    return stress.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  @Test
  void florentineFamiliesScoreAsInSna() {
    // sna 2.7.1, stresscent(gmode = "graph") on Padgett's marriages.
    Scores stress = STRESS.of(ClassicGraphs.florentineMarriages());
    assertThat(stress.of("Medici")).isEqualTo(67);
    assertThat(stress.of("Guadagni")).isEqualTo(37);
    assertThat(stress.of("Albizzi")).isEqualTo(29);
  }

  @Test
  void whereThereIsOnePathForEachPairStressIsBetweenness() {
    assertThat(of(STRESS, Sketch.star(5))).containsExactly(6, 0, 0, 0, 0);
    assertThat(of(STRESS, Sketch.path(6))).containsExactly(0, 4, 6, 6, 4, 0);
    assertThat(of(STRESS, Sketch.complete(6))).containsOnly(0);
  }

  @Test
  void equallyShortPathsCountInFull() {
    assertThat(of(STRESS, Sketch.cycle(4))).containsOnly(1);
    assertThat(of(STRESS, Sketch.of("a-b b-c a-d d-c e"))).containsExactly(1, 1, 1, 1, 0);
  }

  @Test
  void parallelTiesAreOnePathOrSeveral() {
    TieGraph graph = Sketch.of("a-b a-b b-c b-c b-c");
    assertThat(of(STRESS, graph)).containsExactly(0, 1, 0);
    assertThat(of(STRESS.withParallel(Parallel.COUNT), graph)).containsExactly(0, 6, 0);
    assertThatIllegalArgumentException().isThrownBy(() -> STRESS.withParallel(Parallel.SUM));
  }

  @Test
  void pathsFollowDirectionsAndLengths() {
    assertThat(of(STRESS, Sketch.of("a>b b>c c>d"))).containsExactly(0, 2, 2, 0);
    TieGraph mixed = Sketch.of("a>b c-b").directed();
    assertThat(of(STRESS, mixed)).containsExactly(0, 1, 0);
    assertThat(of(STRESS.withDirection(Direction.IN), mixed)).containsExactly(0, 1, 0);
    assertThat(of(STRESS.withDirection(Direction.ALL), Sketch.of("a>b c>b")))
        .containsExactly(0, 1, 0);
    Stress inverse = STRESS.withLength(Length.inverse(1));
    assertThat(of(inverse, Sketch.of("a-b:4 b-c:2 a-c:1"))).containsExactly(0, 1, 0);
  }

  @Test
  void withoutOthersNobodyIsUnderStress() {
    assertThat(of(STRESS, Sketch.of(""))).isEmpty();
    assertThat(of(STRESS, Sketch.of("a"))).containsExactly(0);
    assertThat(of(STRESS, Sketch.of("a-b c"))).containsOnly(0);
  }

  @Test
  void stressHasNoLargestValueAndSoNoCentralization() {
    Scores scores = STRESS.of(Sketch.star(4));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(scores::centralization);
    assertThat(STRESS.withParallel(Parallel.COUNT))
        .hasToString("stress (length hops, parallel ties apart)");
  }
}
