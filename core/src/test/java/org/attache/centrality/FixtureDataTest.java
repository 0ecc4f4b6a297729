package org.attache.centrality;

import static com.google.common.base.Preconditions.checkNotNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.Analysis;
import org.attache.Length;
import org.attache.Scores;
import org.attache.TieGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * All 47 vectors of a file computed with NetworkX 2.8.8 on the kite, the Florentine marriages and
 * the karate club, to nine digits.
 */
@Tag("data")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixtureDataTest {
  private static final Pattern VECTOR = Pattern.compile("\"([^\"]+)\":\\s*\\{([^}]*)}");
  private static final Pattern VALUE = Pattern.compile("\"([^\"]+)\":\\s*([-\\d.eE]+)");
  private static final Length INVERSE = Length.inverse(1);

  private final Map<String, Map<String, Double>> vectors = new TreeMap<>();

  @BeforeAll
  void read() throws IOException {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    String text = Files.readString(Path.of(shared, "fixtures/centrality_reference.json"));
    Matcher matcher = VECTOR.matcher(text);
    while (matcher.find()) {
      Map<String, Double> values = new LinkedHashMap<>();
      Matcher value = VALUE.matcher(matcher.group(2));
      while (value.find()) {
        values.put(value.group(1), Double.valueOf(value.group(2)));
      }
      vectors.put(matcher.group(1), values);
    }
  }

  private static Map<String, Analysis<Scores>> measures() {
    Map<String, Analysis<Scores>> measures = new LinkedHashMap<>();
    measures.put("degree", Centrality.degree());
    measures.put("closeness(W-F improved=True)", Centrality.closeness());
    measures.put("harmonic(sum)", Centrality.harmonic());
    measures.put("betweenness(raw)", Centrality.betweenness());
    measures.put("eigenvector(L2)", Centrality.eigenvector());
    measures.put("pagerank .85 (wt none)", Centrality.pageRank());
    measures.put("subgraph", Centrality.subgraph());
    measures.put("core", Centrality.core());
    measures.put(
        "current-flow closeness (=information centr./n?)", Centrality.currentFlowCloseness());
    measures.put(
        "current-flow betweenness(norm)",
        Centrality.currentFlowBetweenness().withNormalization(true));
    measures.put("constraint", Centrality.constraint());
    measures.put("effective size", Centrality.effectiveSize());
    measures.put("clustering", Centrality.clustering().withZeroForFewPartners(true));
    return measures;
  }

  @Test
  void thereAreFortySevenVectors() {
    assertThat(vectors).hasSize(47);
  }

  @Test
  void everyMeasureOfTiesThatAreAlikeAgrees() {
    measures()
        .forEach(
            (name, measure) -> {
              check("kite " + name, measure.of(ClassicGraphs.kite()));
              check("flo15 " + name, measure.of(ClassicGraphs.florentineMarriages()));
              check("karate " + name, measure.of(ClassicGraphs.karate()));
            });
  }

  @Test
  void everyMeasureOfStrengthsAgrees() {
    TieGraph karate = ClassicGraphs.karateWeighted();
    check("karateW strength", Centrality.strength().of(karate));
    check("karateW eigenvector", Centrality.eigenvector().of(karate));
    check("karateW pagerank", Centrality.pageRank().of(karate));
    check("karateW closeness dist=1/w", Centrality.closeness().withLength(INVERSE).of(karate));
    check("karateW constraint weight", Centrality.constraint().of(karate));
    check(
        "karate katz a=.1 b=1 L2norm", Centrality.katz().withAlpha(0.1).of(ClassicGraphs.karate()));
    check("karate hub", Centrality.hits().of(karate).hubs());
  }

  /** NetworkX compares sums of lengths to the last bit and misses paths that are equally short. */
  @Test
  void weightedBetweennessDiffersByThePathsThatRoundingHides() {
    Map<String, Double> theirs = vector("karateW betweenness dist=1/w");
    Scores ours = Centrality.betweenness().withLength(INVERSE).of(ClassicGraphs.karateWeighted());
    assertThat(theirs).hasSize(34);
    theirs.forEach(
        (code, value) -> assertThat(ours.of(karate(code))).isBetween(value - 1, value + 1));
  }

  private void check(String vector, Scores scores) {
    Map<String, Double> expected = new LinkedHashMap<>();
    vector(vector)
        .forEach(
            (code, value) ->
                expected.put(vector.startsWith("karate") ? karate(code) : code, value));
    assertThat(expected).as(vector).hasSize(scores.actors().size());
    References.assertScores(scores, expected);
  }

  private Map<String, Double> vector(String name) {
    return checkNotNull(vectors.get(name), "no vector %s", name);
  }

  /** Zachary numbers members from 1, NetworkX from 0. */
  private static String karate(String code) {
    return Integer.toString(Integer.parseInt(code) + 1);
  }
}
