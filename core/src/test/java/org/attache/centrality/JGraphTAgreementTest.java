package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JGraphT 1.5.3 through the views, where its definition is ours. */
@Tag("fast")
class JGraphTAgreementTest {

  static List<TieGraph> graphs() {
    return List.of(
        ClassicGraphs.kite(),
        ClassicGraphs.florentineMarriages(),
        ClassicGraphs.karateWeighted(),
        Sketch.of("a-b b-c d-e f"),
        Sketch.of("a>b b>c c>a c>d d>e e>c f>a g"),
        Sketch.of("a-b b>c c-d d>a").directed());
  }

  private static void assertAgrees(Scores ours, Map<Actor, Double> theirs, double factor) {
    assertThat(theirs).hasSize(ours.actors().size());
    theirs.forEach(
        (actor, score) ->
            assertThat(ours.of(actor)).as(actor.code()).isEqualTo(factor * score, within(1e-9)));
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void betweennessInHopsAgrees(TieGraph graph) {
    assertAgrees(
        Centrality.betweenness().of(graph),
        new BetweennessCentrality<>(graph.asGraph()).getScores(),
        1);
  }

  @Test
  void betweennessAlongLengthsAgrees() {
    // Powers of two, so that JGraphT, which compares lengths to the last bit, finds all ties.
    TieGraph graph = Sketch.of("a-b:4 b-c:4 a-c:2 c-d:1 a-d:0.5 d-e:2 b-e:1 e-f:4 f-a:1");
    Length inverse = Length.inverse(1);
    assertAgrees(
        Centrality.betweenness().withLength(inverse).of(graph),
        new BetweennessCentrality<>(graph.asGraph(inverse)).getScores(),
        1);
  }

  @Test
  void normalisedBetweennessIsTwiceThatOfJGraphTWithoutDirection() {
    // JGraphT divides unordered pairs by the number of ordered ones: the hub of a star has 0.5.
    TieGraph kite = ClassicGraphs.kite();
    assertAgrees(
        Centrality.betweenness().withNormalization(true).of(kite),
        new BetweennessCentrality<>(kite.asGraph(), true).getScores(),
        2);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void pageRankAgreesWhereTiesAreAlike(TieGraph graph) {
    PageRank alike = Centrality.pageRank().withParallel(Parallel.DISTINCT);
    assertAgrees(alike.of(graph), theirPageRank(graph, Length.HOPS), 1);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void pageRankAlongStrengthsAgrees(TieGraph graph) {
    assertAgrees(Centrality.pageRank().of(graph), theirPageRank(graph, strength -> strength), 1);
  }

  private static Map<Actor, Double> theirPageRank(TieGraph graph, Length weights) {
    return new org.jgrapht.alg.scoring.PageRank<>(graph.asGraph(weights), 0.85, 10_000, 1e-14)
        .getScores();
  }
}
