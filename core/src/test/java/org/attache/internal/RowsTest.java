package org.attache.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class RowsTest {
  private static final Adjacency THREE_TIES_AND_ONE =
      Sketch.of("a-b:2 b-a:3 a-b:0.5 b-c:4").adjacency();

  @ParameterizedTest
  @CsvSource({"DISTINCT, 1, 1", "COUNT, 3, 1", "SUM, 5.5, 4", "MAX, 3, 4"})
  void parallelArcsAreMadeOneUnderEachRule(Parallel parallel, double ab, double bc) {
    Rows rows = Rows.of(THREE_TIES_AND_ONE, parallel);
    assertThat(rows.begin).containsExactly(0, 1, 3, 4);
    assertThat(rows.target).containsExactly(1, 0, 2, 1);
    assertThat(IntStream.range(0, 4).mapToDouble(rows::weight)).containsExactly(ab, ab, bc, bc);
  }

  @Test
  void strengthAndDegreeAreReadOffARow() {
    Rows rows = Rows.of(THREE_TIES_AND_ONE, Parallel.SUM);
    assertThat(rows.order()).isEqualTo(3);
    assertThat(rows.degree(1)).isEqualTo(2);
    assertThat(rows.strength(1)).isEqualTo(9.5);
  }

  @Test
  void directedArcsStandAtTheirStartOnly() {
    Rows rows = Rows.of(Sketch.of("a>b b>a a>c:2").adjacency(), Parallel.SUM);
    assertThat(rows.begin).containsExactly(0, 2, 3, 3);
    assertThat(rows.target).containsExactly(1, 2, 0);
    assertThat(rows.weight).containsExactly(1, 2, 1);
  }

  @Test
  void tiesOfAnActorWithItselfAreLeftOut() {
    Actor a = Sketch.state("a");
    Actor b = Sketch.state("b");
    Tie self = Tie.of(a, a, TieKind.PARTNERSHIP);
    Tie tie = Tie.of(a, b, TieKind.PARTNERSHIP).withWeight(2);
    TieGraph graph = TieHistory.withSelfTies(List.of(self, tie, self)).during(Spell.ALWAYS);
    assertThat(graph.adjacency().arcs()).isEqualTo(4);
    for (Parallel parallel : Parallel.values()) {
      Rows rows = Rows.of(graph.adjacency(), parallel);
      assertThat(rows.target).containsExactly(1, 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"DISTINCT, 1, 1", "COUNT, 2, 1", "SUM, 7, 1", "MAX, 5, 1"})
  void bothDirectionsAreMergedAndArcsEitherWayAreParallel(Parallel parallel, double ab, double ac) {
    Adjacency arcs = Sketch.of("a>b:2 b>a:5 c>a").adjacency();
    Rows rows = Rows.of(arcs, Direction.ALL, parallel);
    assertThat(rows.begin).containsExactly(0, 2, 3, 4);
    assertThat(rows.target).containsExactly(1, 2, 0, 0);
    assertThat(IntStream.range(0, 4).mapToDouble(rows::weight)).containsExactly(ab, ac, ab, ac);
  }

  @Test
  void arrivingArcsStandAtTheirEnd() {
    Rows rows = Rows.of(Sketch.of("a>b b>a a>c:2").adjacency(), Direction.IN, Parallel.SUM);
    assertThat(rows.begin).containsExactly(0, 1, 2, 3);
    assertThat(rows.target).containsExactly(1, 0, 0);
    assertThat(IntStream.range(0, 3).mapToDouble(rows::weight)).containsExactly(1.0, 1.0, 2.0);
  }

  @Test
  void rowsAreMadeOnceAndKeptWithTheirGraph() {
    Adjacency plain = Sketch.of("a-b b-a b-c").adjacency();
    assertThat(Rows.of(plain, Direction.IN, Parallel.MAX))
        .isSameAs(Rows.of(plain, Direction.ALL, Parallel.DISTINCT))
        .isNotSameAs(Rows.of(plain, Parallel.SUM));
    assertThat(Rows.of(plain, Parallel.DISTINCT).isWeighted()).isFalse();
    assertThat(Rows.of(plain, Parallel.SUM).isWeighted()).isTrue();
  }

  @Test
  void isolatesHaveEmptyRows() {
    Rows rows = Rows.of(Sketch.of("a b c-d e").adjacency(), Parallel.SUM);
    assertThat(rows.begin).containsExactly(0, 0, 0, 1, 2, 2);
    assertThat(Arrays.stream(new int[] {0, 1, 2, 3, 4}).map(rows::degree))
        .containsExactly(0, 0, 1, 1, 0);
  }

  @Test
  void nobodyHasNoRows() {
    Rows rows = Rows.of(Sketch.of("").adjacency(), Parallel.DISTINCT);
    assertThat(rows.order()).isZero();
    assertThat(rows.target).isEmpty();
  }
}
