package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Test;

/** Circuits at the bounds between inverting them and solving for one source at a time. */
class LargeCircuitsTest {
  private static final CurrentFlowCloseness CLOSENESS = Centrality.currentFlowCloseness();

  @Test
  void circuitsTooLargeToInvertScoreTheirClosedFormOnAnyNumberOfThreads() {
    TieGraph large = Sketch.cycle(2100);
    assertThat(CLOSENESS.of(large).asMap().values())
        .allSatisfy(
            score -> assertThat(score * (2100.0 * 2100 - 1) / 6).isEqualTo(1, within(1e-9)));
    assertThat(CLOSENESS.of(large, Run.on(3)).asMap()).isEqualTo(CLOSENESS.of(large).asMap());
  }

  @Test
  void onGraphsOfSomeHundredsSolvingForOneSourceAtATimeGivesTheInverse() {
    TieGraph grown = Grown.attached(500, 4, 7);
    TieGraph weighted =
        TieGraph.of(
            grown.ties().stream()
                .map(tie -> tie.withWeight(1 + Math.floorMod(tie.from().code().hashCode(), 97)))
                .toList());
    for (TieGraph graph : List.of(grown, weighted)) {
      Circuit circuit = Circuit.of(Circuit.rows(graph, Parallel.SUM)).get(0);
      Potentials potentials = new Potentials(circuit, Run.on(2));
      double[][] inverted = potentials.inverted();
      double[][] solved = potentials.solved();
      for (int i = 0; i < circuit.order(); i++) {
        assertThat(furthest(solved[i], inverted[i])).isLessThan(1e-12);
      }
      assertThat(furthest(potentials.solvedResistances(), potentials.resistances()))
          .isLessThan(1e-9);
    }
  }

  private static double furthest(double[] ones, double[] others) {
    return IntStream.range(0, ones.length)
        .mapToDouble(i -> Math.abs(ones[i] - others[i]))
        .max()
        .orElseThrow();
  }

  @Test
  void largeCircuitsOfManyTiesScoreTheirClosedForm() {
    // In a complete bipartite graph of a and b actors R is 2/b or 2/a within a side and
    // (a + b − 1)/(ab) across; with 12 and 2,088 actors it has ties enough to be inverted at once.
    int a = 12;
    int b = 2088;
    StringBuilder ties = new StringBuilder();
    for (int i = 0; i < a; i++) {
      for (int j = 0; j < b; j++) {
        ties.append(" u").append(i).append("-v").append(j);
      }
    }
    Scores scores = CLOSENESS.of(Sketch.of(ties.toString().strip()));
    double across = (a + b - 1.0) / (a * b);
    assertThat(1 / scores.of("u3")).isEqualTo((a - 1) * 2.0 / b + b * across, within(1e-8));
    assertThat(1 / scores.of("v99")).isEqualTo((b - 1) * 2.0 / a + a * across, within(1e-8));
  }

  @Test
  void onALongPathCurrentBetweennessIsBetweenness() {
    TieGraph path = Sketch.path(2100);
    Scores passing = Centrality.currentFlowBetweenness().withNormalization(true).of(path);
    Centrality.betweenness()
        .withNormalization(true)
        .of(path)
        .asMap()
        .forEach((actor, score) -> assertThat(passing.of(actor)).isEqualTo(score, within(1e-9)));
  }
}
