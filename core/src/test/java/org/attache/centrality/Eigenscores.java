package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attache.Scores;
import org.attache.TieGraph;

/** Eigenvector scores as numbers in code order. */
final class Eigenscores {
  static final Eigenvector EIGENVECTOR = Centrality.eigenvector();

  private Eigenscores() {}

  static void assertClose(Eigenvector measure, TieGraph graph, double... expected) {
    assertThat(values(measure.of(graph))).containsExactly(expected, within(1e-11));
  }

  static double[] values(Scores scores) {
    return scores.asMap().values().stream().mapToDouble(value -> value).toArray();
  }
}
