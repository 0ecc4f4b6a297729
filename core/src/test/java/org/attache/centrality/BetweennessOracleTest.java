package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Length;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Betweenness against the walk of all paths. */
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class BetweennessOracleTest {
  /** A multiple of all strengths of random graphs, so that 60/strength is whole. */
  private static final long UNITS = 60;

  private static void assertAgrees(Scores scores, Map<Actor, Double> slow) {
    slow.forEach(
        (actor, score) ->
            assertThat(scores.of(actor)).as(actor.code()).isEqualTo(score, within(1e-9)));
  }

  @Example
  void hopsAgreeOnAllUndirectedGraphsOfUpToFiveActors() {
    for (int n = 1; n <= 5; n++) {
      for (int code = 0; code < 1 << (n * (n - 1) / 2); code++) {
        TieGraph graph = graph(n, code, TieKind.PARTNERSHIP);
        assertAgrees(Centrality.betweenness().of(graph), SlowBetweenness.of(graph, tie -> 1));
      }
    }
  }

  @Example
  void hopsAgreeOnAllDirectedGraphsOfUpToFourActors() {
    for (int n = 1; n <= 4; n++) {
      for (int code = 0; code < 1 << (n * (n - 1)); code++) {
        TieGraph graph = graph(n, code, TieKind.TRADE).directed();
        assertAgrees(Centrality.betweenness().of(graph), SlowBetweenness.of(graph, tie -> 1));
      }
    }
  }

  /** The graph that has the pairs whose bits are set. */
  private static TieGraph graph(int n, int code, TieKind kind) {
    List<State> states = new ArrayList<>();
    List<Tie> ties = new ArrayList<>();
    int bit = 0;
    for (int i = 0; i < n; i++) {
      states.add(Sketch.state(Sketch.code(i)));
      for (int j = 0; j < i; j++) {
        if ((code >> bit++ & 1) == 1) {
          ties.add(Tie.of(states.get(i), states.get(j), kind));
        }
        if (kind.directed() && (code >> bit++ & 1) == 1) {
          ties.add(Tie.of(states.get(j), states.get(i), kind));
        }
      }
    }
    return TieGraph.of(ties).among(states);
  }

  @Property(tries = 200)
  void hopsAgreeOnRandomGraphs(@ForAll TieGraph graph) {
    assertAgrees(Centrality.betweenness().of(graph), SlowBetweenness.of(graph, tie -> 1));
  }

  @Property(tries = 400)
  void lengthsAgreeOnRandomGraphsWithManyTies(@ForAll TieGraph graph) {
    Betweenness inverse = Centrality.betweenness().withLength(Length.inverse(1));
    assertAgrees(inverse.of(graph), SlowBetweenness.of(graph, tie -> UNITS / (long) tie.weight()));
  }

  @Property(tries = 200)
  void lengthsThatGrowWithNoExactBinaryFormAgree(@ForAll TieGraph graph) {
    // A tenth of the inverse: 0.1, 0.05, 0.0333…, so that sums tie in tenths but not in binary.
    Betweenness tenths = Centrality.betweenness().withLength(strength -> 0.1 / strength);
    assertAgrees(tenths.of(graph), SlowBetweenness.of(graph, tie -> UNITS / (long) tie.weight()));
  }
}
