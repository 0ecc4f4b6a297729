package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.RandomGraphs;
import org.attache.Scores;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Flow betweenness against the search of all cuts. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class FlowOracleTest {
  private static final FlowBetweenness FLOW = Centrality.flowBetweenness();

  private static void assertAgrees(TieGraph graph) {
    Scores scores = FLOW.of(graph);
    SlowFlow.of(graph)
        .forEach(
            (actor, score) ->
                assertThat(scores.of(actor)).as(actor.code()).isEqualTo(score, within(1e-9)));
  }

  @Example
  void agreesOnAllGraphsOfUpToSixActors() {
    SmallGraphs.all().forEach(FlowOracleTest::assertAgrees);
  }

  @Property(tries = 200)
  void agreesOnRandomGraphs(@ForAll TieGraph graph) {
    assertAgrees(graph);
  }

  @Property(tries = 200)
  void realCapacitiesAgree(@ForAll TieGraph graph) {
    TieGraph real = TieGraph.of(graph.ties().stream().map(FlowOracleTest::real).toList());
    assertAgrees(graph.isDirected() ? real.directed() : real);
  }

  private static Tie real(Tie tie) {
    return tie.withWeight(Math.pow(tie.weight() / 7, 1.3));
  }
}
