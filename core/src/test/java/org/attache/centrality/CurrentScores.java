package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.attache.Analysis;
import org.attache.Scores;
import org.attache.TieGraph;

/** The measures of current flow, and their scores as numbers in code order. */
final class CurrentScores {
  static final CurrentFlowBetweenness BETWEENNESS = Centrality.currentFlowBetweenness();
  static final CurrentFlowCloseness CLOSENESS = Centrality.currentFlowCloseness();
  static final Information INFORMATION = Centrality.information();
  static final Offset<Double> DIGITS = within(1e-10);

  private CurrentScores() {}

  static double[] scores(Analysis<Scores> measure, TieGraph graph) {
    return measure.of(graph).asMap().values().stream().mapToDouble(value -> value).toArray();
  }

  static void assertClose(Analysis<Scores> measure, TieGraph graph, double... expected) {
    assertThat(scores(measure, graph)).containsExactly(expected, DIGITS);
  }

  static void assertAllNear(Analysis<Scores> measure, TieGraph graph, double expected) {
    for (double score : scores(measure, graph)) {
      assertThat(score / expected).isEqualTo(1, within(1e-9));
    }
  }
}
