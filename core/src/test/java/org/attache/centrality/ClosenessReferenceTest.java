package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.centrality.References.assertScores;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Length;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Closeness and harmonic closeness against published numbers, NetworkX 2.8.8 and JGraphT 1.5.3. */
@Tag("fast")
class ClosenessReferenceTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.attache.centrality.ClassicGraphs#named")
  void networkXAgrees(String name, TieGraph graph) {
    assertScores(
        Centrality.closeness().of(graph), References.read("classics.csv", name, "closeness"));
    assertScores(
        Centrality.harmonic().of(graph), References.read("classics.csv", name, "harmonic"));
  }

  @Test
  void networkXAgreesAlongLengths() {
    Closeness lengths = Centrality.closeness().withLength(Length.inverse(1));
    assertScores(
        lengths.of(ClassicGraphs.karateWeighted()),
        References.read("karate-weighted.csv", "karate", "closeness"));
  }

  /** Fernando and Garth come first, as Krackhardt says: ASQ 35 (1990) 342. */
  @ParameterizedTest
  @CsvSource({
    "Fernando, 0.642857, 6.833333",
    "Garth, 0.642857, 6.833333",
    "Diane, 0.6, 7.083333",
    "Heather, 0.6, 6",
    "Andre, 0.529412, 6.083333",
    "Beverly, 0.529412, 6.083333",
    "Carol, 0.5, NaN",
    "Ed, 0.5, NaN",
    "Ike, 0.428571, 4.666667",
    "Jane, 0.310345, 3.416667"
  })
  void kiteAgrees(String actor, double closeness, double harmonic) {
    TieGraph kite = ClassicGraphs.kite();
    assertThat(Centrality.closeness().of(kite).of(actor)).isEqualTo(closeness, within(5e-7));
    if (!Double.isNaN(harmonic)) {
      assertThat(Centrality.harmonic().of(kite).of(actor)).isEqualTo(harmonic, within(5e-7));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Medici, 0.56",
    "Ridolfi, 0.5",
    "Albizzi, 0.482759",
    "Tornabuoni, 0.482759",
    "Guadagni, 0.466667",
    "Pazzi, 0.285714"
  })
  void florentineFamiliesAgree(String family, double closeness) {
    Scores scores = Centrality.closeness().of(ClassicGraphs.florentineMarriages());
    assertThat(scores.of(family)).isEqualTo(closeness, within(5e-7));
  }

  /** Opsahl, Agneessens and Skvoretz; tnet 3.0.16 divides strengths by their mean of 7/3 first. */
  @ParameterizedTest
  @CsvSource({"2, 0.307692, 0.131868", "1, 0.266667, 0.114286"})
  void opsahlsSampleAgrees(String actor, double paper, double tnet) {
    Closeness inverse =
        Centrality.closeness().withLength(Length.inverse(1)).withNormalization(false);
    double score = inverse.of(ClassicGraphs.opsahl()).of(actor);
    assertThat(score).isEqualTo(paper, within(5e-7));
    assertThat(score * 3 / 7).isEqualTo(tnet, within(5e-7));
  }

  static Stream<TieGraph> connected() {
    return Stream.concat(
        SmallGraphs.connected().filter(graph -> graph.actors().size() > 1),
        Stream.of(
            ClassicGraphs.karate(),
            Sketch.of("a>b b>c c>a c>d d>e e>c e>a"),
            Sketch.of("a-b b>c c-d d>a").directed()));
  }

  @Test
  void jGraphTAgreesWhereAllReachAll() {
    connected()
        .forEach(
            graph -> {
              assertAgrees(
                  Centrality.closeness().of(graph),
                  new ClosenessCentrality<>(graph.asGraph(), false, true).getScores(),
                  1);
              assertAgrees(
                  Centrality.harmonic().of(graph),
                  new HarmonicCentrality<>(graph.asGraph(), false, true).getScores(),
                  graph.actors().size() - 1.0);
            });
  }

  @Test
  void jGraphTAgreesAlongLengths() {
    Length inverse = Length.inverse(1);
    for (TieGraph graph : List.of(ClassicGraphs.karateWeighted(), ClassicGraphs.opsahl())) {
      assertAgrees(
          Centrality.closeness().withLength(inverse).of(graph),
          new ClosenessCentrality<>(graph.asGraph(inverse), false, true).getScores(),
          1);
    }
  }

  private static void assertAgrees(Scores ours, Map<Actor, Double> theirs, double factor) {
    theirs.forEach(
        (actor, score) ->
            assertThat(ours.of(actor)).as(actor.code()).isEqualTo(factor * score, within(1e-9)));
  }
}
