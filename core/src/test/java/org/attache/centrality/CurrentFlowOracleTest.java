package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Scores;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Measures of current against Kirchhoff's equations of each pair, and the laws of circuits. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class CurrentFlowOracleTest {

  private static void assertAgrees(Scores scores, Map<Actor, Double> slow) {
    slow.forEach(
        (actor, score) ->
            assertThat(scores.of(actor)).as(actor.code()).isEqualTo(score, within(1e-9)));
  }

  private static void assertAgrees(TieGraph graph) {
    SlowCurrents slow = new SlowCurrents(graph);
    Map<Actor, Double> closeness = slow.closeness();
    assertAgrees(Centrality.currentFlowBetweenness().of(graph), slow.betweenness());
    assertAgrees(Centrality.currentFlowCloseness().of(graph), closeness);
    Map<Actor, Double> information = new HashMap<>(slow.sizes());
    information.replaceAll((actor, size) -> size * closeness.getOrDefault(actor, Double.NaN));
    assertAgrees(Centrality.information().of(graph), information);
  }

  @Example
  void measuresAgreeOnAllGraphsOfUpToSixActors() {
    SmallGraphs.all().forEach(CurrentFlowOracleTest::assertAgrees);
  }

  @Property(tries = 200)
  void measuresAgreeOnRandomGraphs(@ForAll TieGraph graph) {
    assertAgrees(graph.undirected());
  }

  @Property(tries = 200)
  void solvingForOneSourceAtATimeGivesThePotentialsOfTheInverse(@ForAll TieGraph graph) {
    for (Circuit circuit : circuits(graph)) {
      double[][] inverted = of(circuit).inverted();
      double[][] solved = of(circuit).solved();
      for (int i = 0; i < circuit.order(); i++) {
        assertThat(solved[i]).containsExactly(inverted[i], within(1e-11));
      }
      assertThat(of(circuit).solvedResistances())
          .containsExactly(of(circuit).resistances(), within(1e-10));
    }
  }

  @Property(tries = 200)
  void strengthsFarApartLoseFewDigits(@ForAll TieGraph graph) {
    List<Tie> far =
        graph.ties().stream()
            .map(tie -> tie.withWeight(Math.pow(10, 1.25 * tie.weight())))
            .toList();
    for (Circuit circuit : circuits(TieGraph.of(far))) {
      double[] inverted = of(circuit).resistances();
      double[] solved = of(circuit).solvedResistances();
      for (int i = 0; i < solved.length; i++) {
        assertThat(solved[i] / inverted[i]).isEqualTo(1, within(1e-6));
      }
    }
  }

  @Property(tries = 200)
  void tiesTimesTheirResistancesAreActorsLessComponents(@ForAll TieGraph graph) {
    // Foster, The average impedance of an electrical network, 1949.
    for (Circuit circuit : circuits(graph)) {
      double[][] potentials = of(circuit).inverted();
      double sum = 0;
      for (int i = 0; i < circuit.order(); i++) {
        for (int arc = circuit.begin[i]; arc < circuit.begin[i + 1]; arc++) {
          sum += circuit.conductance[arc] * resistance(potentials, i, circuit.target[arc]);
        }
      }
      assertThat(sum / 2).isEqualTo(circuit.order() - 1, within(1e-10));
    }
  }

  @Property(tries = 200)
  void oneMoreTieOfTheComponentRaisesNoResistance(@ForAll TieGraph graph) {
    // Rayleigh's law of monotony: the first tie doubled is one more.
    TieGraph before = graph.undirected();
    if (!before.ties().isEmpty()) {
      TieGraph after = before.with(before.ties().get(0).withRef("once more"));
      Scores closer = Centrality.currentFlowCloseness().of(after);
      Centrality.currentFlowCloseness()
          .of(before)
          .asMap()
          .forEach(
              (actor, score) ->
                  assertThat(closer.of(actor)).isGreaterThanOrEqualTo(score * (1 - 1e-12)));
    }
  }

  private static double resistance(double[][] potentials, int i, int j) {
    return potentials[i][i] + potentials[j][j] - 2 * potentials[i][j];
  }

  private static Potentials of(Circuit circuit) {
    return new Potentials(circuit, Run.SERIAL);
  }

  private static List<Circuit> circuits(TieGraph graph) {
    return Circuit.of(Circuit.rows(graph.undirected(), Parallel.SUM));
  }
}
