package org.attache.centrality;

import static org.attache.centrality.References.assertScores;

import java.util.Map;
import org.attache.Analysis;
import org.attache.Length;
import org.attache.Parallel;
import org.attache.Scores;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Classic graphs against NetworkX to nine digits; the heads of the files say how it was asked. */
@Tag("fast")
class ReferenceTest {
  private static final String HOPS = "classics.csv";
  private static final String WEIGHTED = "karate-weighted.csv";

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.attache.centrality.ClassicGraphs#named")
  void degreeAgrees(String name, TieGraph graph) {
    assertScores(Centrality.degree().of(graph), References.read(HOPS, name, "degree"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.attache.centrality.ClassicGraphs#named")
  void betweennessAgrees(String name, TieGraph graph) {
    assertScores(Centrality.betweenness().of(graph), References.read(HOPS, name, "betweenness"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.attache.centrality.ClassicGraphs#named")
  void pageRankAgrees(String name, TieGraph graph) {
    assertScores(Centrality.pageRank().of(graph), References.read(HOPS, name, "pagerank"));
  }

  @Test
  void pageRankOfPartnersAloneForgetsTheStrengths() {
    Analysis<Scores> alike = Centrality.pageRank().withParallel(Parallel.DISTINCT);
    assertScores(
        alike.of(ClassicGraphs.karateWeighted()), References.read(HOPS, "karate", "pagerank"));
  }

  @Test
  void weightedKarateAgrees() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    Betweenness lengths = Centrality.betweenness().withLength(Length.inverse(1));
    assertScores(Centrality.strength().of(karate), weighted("strength"));
    assertScores(lengths.of(karate), weighted("betweenness"));
    assertScores(Centrality.pageRank().of(karate), weighted("pagerank"));
  }

  private static Map<String, Double> weighted(String column) {
    return References.read(WEIGHTED, "karate", column);
  }
}
