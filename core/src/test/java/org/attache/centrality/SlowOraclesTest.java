package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Degree, strength and PageRank against slow and obvious computations on random graphs. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class SlowOraclesTest {

  @Property(tries = 200)
  void pageRankSolvesItsLinearSystem(
      @ForAll TieGraph graph, @ForAll @DoubleRange(max = 0.95) double damping) {
    PageRank pageRank = Centrality.pageRank().withDamping(damping);
    DensePageRank.of(graph, damping)
        .forEach(
            (actor, score) ->
                assertThat(pageRank.of(graph).of(actor)).isEqualTo(score, within(1e-9)));
  }

  @Property(tries = 200)
  void degreeIsWhatAScanOfTiesFinds(@ForAll TieGraph graph, @ForAll Direction direction) {
    Degree partners = Centrality.degree().withDirection(direction);
    Degree ties = partners.withParallel(Parallel.COUNT);
    for (Actor actor : graph.actors()) {
      List<Tie> own =
          graph.ties().stream().filter(tie -> leads(graph, tie, actor, direction)).toList();
      assertThat(ties.of(graph).of(actor)).isEqualTo(own.size());
      assertThat(partners.of(graph).of(actor))
          .isEqualTo((double) own.stream().map(tie -> tie.other(actor)).distinct().count());
    }
  }

  @Property(tries = 200)
  void strengthIsTheSumOfWhatLeavesAndWhatArrives(@ForAll TieGraph graph) {
    for (Actor actor : graph.actors()) {
      double out = sum(graph, actor, Direction.OUT);
      double in = sum(graph, actor, Direction.IN);
      assertThat(strength(graph, actor, Direction.OUT)).isEqualTo(out);
      assertThat(strength(graph, actor, Direction.IN)).isEqualTo(in);
      assertThat(strength(graph, actor, Direction.ALL))
          .isEqualTo(graph.isDirected() ? out + in : out);
    }
  }

  private static double strength(TieGraph graph, Actor actor, Direction direction) {
    return Centrality.strength().withDirection(direction).of(graph).of(actor);
  }

  private static double sum(TieGraph graph, Actor actor, Direction direction) {
    return graph.ties().stream()
        .filter(tie -> leads(graph, tie, actor, direction))
        .mapToDouble(Tie::weight)
        .sum();
  }

  private static boolean leads(TieGraph graph, Tie tie, Actor actor, Direction direction) {
    boolean bothWays = !tie.directed() || !graph.isDirected() || direction == Direction.ALL;
    return bothWays
        ? tie.touches(actor)
        : (direction == Direction.OUT ? tie.from() : tie.to()).equals(actor);
  }
}
