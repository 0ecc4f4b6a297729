package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.attache.Direction;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TieBetweennessTest {
  private static final TieBetweenness TIES = Centrality.tieBetweenness();

  private static double[] of(TieBetweenness betweenness, TieGraph graph) {
    TieScores scores = betweenness.of(graph);
    return graph.ties().stream().mapToDouble(scores::of).toArray();
  }

  private static void assertScores(TieGraph graph, Map<String, Double> expected) {
    TieScores scores = TIES.of(graph);
    for (Tie tie : graph.ties()) {
      Double value = expected.get(tie.from().code() + "-" + tie.to().code());
      if (value != null) {
        assertThat(scores.of(tie)).as(tie.toString()).isEqualTo(value, within(1e-6));
      }
    }
  }

  @Test
  void aTieOfAPathSeparatesThoseBeforeFromThoseAfter() {
    assertThat(of(TIES, Sketch.path(6))).containsExactly(5, 8, 9, 8, 5);
  }

  @Test
  void tiesOfStarCycleAndCompleteGraphScoreByTheirFormulas() {
    assertThat(of(TIES, Sketch.star(6))).containsOnly(5);
    // Even: n²/8; odd: (n² − 1)/8.
    assertThat(of(TIES, Sketch.cycle(8))).containsOnly(8);
    assertThat(of(TIES, Sketch.cycle(7))).containsOnly(6);
    assertThat(of(TIES, Sketch.complete(6))).containsOnly(1);
  }

  @Test
  void theOnlyTieOfTwoActorsScoresOneWhenNormalised() {
    assertThat(of(TIES.withNormalization(true), Sketch.of("a-b"))).containsExactly(1);
    assertThat(of(TIES.withNormalization(true), Sketch.of("a>b"))).containsExactly(0.5);
  }

  @Test
  void theKiteAndTheFlorentinesScoreAsInNetworkX() {
    // NetworkX 3.6.1, edge_betweenness_centrality(normalized=False).
    assertScores(
        ClassicGraphs.kite(),
        Map.of(
            "Andre-Beverly", 2.666667,
            "Andre-Carol", 1.5,
            "Andre-Fernando", 4.666667,
            "Carol-Diane", 3.0,
            "Diane-Garth", 3.333333,
            "Ed-Garth", 4.5,
            "Fernando-Heather", 10.5,
            "Heather-Ike", 16.0,
            "Ike-Jane", 9.0));
    assertScores(
        ClassicGraphs.florentineMarriages(),
        Map.of(
            "Medici-Salviati", 26.0,
            "Albizzi-Medici", 22.333333,
            "Barbadori-Medici", 18.5,
            "Bischeri-Guadagni", 17.166667,
            "Albizzi-Guadagni", 16.333333));
  }

  @Test
  void theKarateClubSplitsWhereGirvanAndNewmanSplitIt() {
    // NetworkX 3.6.1, edge_betweenness_centrality(normalized=False).
    TieScores scores = TIES.of(ClassicGraphs.karate());
    Tie first = scores.ties().get(0);
    assertThat(first.from().code() + "-" + first.to().code()).isEqualTo("1-32");
    assertThat(scores.entries().get(0).score()).isEqualTo(71.392857, within(1e-6));
    assertThat(scores.entries().get(1).score()).isEqualTo(43.833333, within(1e-6));
    assertThat(scores.entries().get(1).shared()).isTrue();
    assertThat(scores.entries().get(2).rank()).isEqualTo(2);
  }

  @Test
  void parallelTiesShareWhatOneWouldGetOrDrawPathsApart() {
    TieGraph graph = Sketch.of("a-b a-b b-c a-d d-c");
    assertThat(of(TIES, graph)).containsExactly(1, 1, 2, 2, 2);
    // igraph 1.3.5, edge_betweenness().
    assertThat(of(TIES.withParallel(Parallel.COUNT), graph))
        .containsExactly(new double[] {7 / 6.0, 7 / 6.0, 2, 2, 5 / 3.0}, within(1e-12));
  }

  @Test
  void aTieThatIsLongerThanItsParallelScoresZero() {
    TieBetweenness lengths = TIES.withLength(Length.inverse(1));
    assertThat(of(lengths, Sketch.of("a-b:1 a-b:4 b-c:1"))).containsExactly(0, 2, 2);
    assertThat(of(lengths, Sketch.of("a-b:4 a-b:4 b-c:1"))).containsExactly(1, 1, 2);
  }

  @Test
  void directionsAreFollowedOrIgnored() {
    TieGraph graph = Sketch.of("a>b b>c d>c");
    assertThat(of(TIES, graph)).containsExactly(2, 2, 1);
    assertThat(of(TIES.withDirection(Direction.IN), graph)).containsExactly(2, 2, 1);
    assertThat(of(TIES.withDirection(Direction.ALL), graph)).containsExactly(3, 4, 3);
    assertThat(of(TIES, Sketch.of("a-b b>c").directed())).containsExactly(3, 2);
  }

  @Test
  void graphsWithoutTiesHaveNothingToScore() {
    for (String none : new String[] {"", "a", "a b"}) {
      assertThat(TIES.of(Sketch.of(none)).entries()).isEmpty();
      assertThat(TIES.withNormalization(true).of(Sketch.of(none)).total()).isZero();
    }
  }

  @Test
  void onlyTiesOfTheGraphHaveAScore() {
    TieScores scores = TIES.of(Sketch.of("a-b"));
    Tie other = Sketch.of("a-c").ties().get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scores.of(other))
        .withMessageStartingWith("no tie ")
        .withMessageEndingWith(" among 1");
    assertThatIllegalArgumentException().isThrownBy(() -> scores.top(-1));
  }

  @Test
  void theTableRanksTiesAndSaysWhatIsLeftOut() {
    List<String> lines =
        TIES.of(Sketch.of("a-b b-c c-d x>y").directed()).top(2).toString().lines().toList();
    assertThat(lines.get(0)).startsWith("tie betweenness (length hops, direction along ties); ");
    assertThat(lines.get(1)).isEqualTo("rank  from  to  kinds        tie betweenness");
    assertThat(lines.get(2)).isEqualTo("1     b     c   PARTNERSHIP                8");
    assertThat(lines.get(3)).isEqualTo("=2    a     b   PARTNERSHIP                6");
    assertThat(lines.get(4)).isEqualTo("2 of 4 ties");
    assertThat(TIES.withNormalization(true))
        .hasToString("tie betweenness (length hops, normalised by pairs)");
  }
}
