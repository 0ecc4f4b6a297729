package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Stream;
import org.attache.Scores;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures of current on classic graphs against NetworkX to nine digits, and against sna. */
@Tag("fast")
class CurrentFlowReferenceTest {
  private static final String FILE = "classics.csv";

  static Stream<Arguments> classics() {
    return ClassicGraphs.named();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classics")
  void betweennessAgrees(String name, TieGraph graph) {
    References.assertScores(
        Centrality.currentFlowBetweenness().withNormalization(true).of(graph),
        References.read(FILE, name, "currentFlowBetweenness"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classics")
  void closenessAgrees(String name, TieGraph graph) {
    References.assertScores(
        Centrality.currentFlowCloseness().of(graph),
        References.read(FILE, name, "currentFlowCloseness"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("classics")
  void informationIsClosenessTimesActors(String name, TieGraph graph) {
    Map<String, Double> expected = References.read(FILE, name, "currentFlowCloseness");
    Scores information = Centrality.information().of(graph);
    expected.forEach(
        (actor, closeness) ->
            assertThat(information.of(actor) / expected.size()).isEqualTo(closeness, within(1e-9)));
  }

  @Test
  void informationOfTheMediciIsThatOfSna() {
    // sna 2.7.1, infocent(gmode = "graph"), without Pucci, whom it would count among the actors.
    Scores information = Centrality.information().of(ClassicGraphs.florentineMarriages());
    assertThat(information.of("Medici")).isEqualTo(1.0643171806, within(1e-9));
    assertThat(information.of("Guadagni")).isEqualTo(0.9173290133, within(1e-9));
    assertThat(information.of("Pazzi")).isEqualTo(0.3937675207, within(1e-9));
  }
}
