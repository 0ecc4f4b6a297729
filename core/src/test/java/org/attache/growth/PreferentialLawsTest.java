package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.RandomGraphs;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;

/** What holds for every growth from every seed. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
@Domain(PreferentialLawsTest.Growths.class)
class PreferentialLawsTest {

  /** Some of each path. */
  static final class Growths extends DomainContextBase {
    @Provide
    Arbitrary<PreferentialAttachment> growths() {
      PreferentialAttachment linear = PreferentialAttachment.shifted(0.5, 2);
      return Arbitraries.of(
          linear,
          linear.withParallelTies(true),
          linear.withTiesPerArrival(TieCount.poisson(3)).withArrivals(3),
          PreferentialAttachment.barabasiAlbert(3),
          PreferentialAttachment.nonlinear(0.5, 2).withIncumbentTies(1),
          PreferentialAttachment.nonlinear(1.5, 2).withMutualTies(2).withParallelTies(true),
          PreferentialAttachment.fitness(random -> random.nextDouble(), 2).withEndings(0.1),
          linear.withAgeing(1).withExits(0.05).withEndings(0.05),
          linear.withAgeing(-1).withIncumbentTies(0.5));
    }
  }

  private static List<List<Integer>> rows(Adjacency adjacency) {
    List<List<Integer>> rows = new ArrayList<>();
    for (int v = 0; v < adjacency.order(); v++) {
      List<Integer> row = new ArrayList<>();
      for (int arc = adjacency.begin(v); arc < adjacency.end(v); arc++) {
        row.add(adjacency.target(arc));
      }
      rows.add(row);
    }
    return rows;
  }

  private static void assumeSeed(TieGraph graph) {
    Assume.that(!graph.actors().isEmpty());
    Assume.that(graph.ties().stream().noneMatch(tie -> tie.from().equals(tie.to())));
  }

  @Property(tries = 100)
  void theSameChanceGrowsTheSameTies(
      @ForAll PreferentialAttachment growth, @ForAll TieGraph graph, @ForAll long chance) {
    assumeSeed(graph);
    PreferentialAttachment model = growth.withSeed(graph);
    int actors = graph.actors().size() + 30;
    TieHistory history = model.grow(actors, new SplittableRandom(chance));
    assertThat(model.grow(actors, new SplittableRandom(chance)).ties()).isEqualTo(history.ties());
    assertThat(rows(model.growAdjacency(actors, new SplittableRandom(chance))))
        .isEqualTo(rows(model.growAdjacency(actors, new SplittableRandom(chance))));
  }

  @Property(tries = 100)
  void aNameInTheSameOrderIsNoReason(
      @ForAll PreferentialAttachment growth, @ForAll TieGraph graph, @ForAll long chance) {
    assumeSeed(graph);
    int actors = graph.actors().size() + 20;
    List<State> names = State.numbered("q", graph.actors().size());
    TieGraph renamed =
        TieGraph.of(
                graph.ties().stream()
                    .map(
                        tie ->
                            new Tie(
                                name(tie.from(), graph, names),
                                name(tie.to(), graph, names),
                                tie.kinds(),
                                tie.weight(),
                                tie.spell(),
                                tie.ref()))
                    .toList())
            .among(names);
    assertThat(rows(growth.withSeed(renamed).growAdjacency(actors, new SplittableRandom(chance))))
        .isEqualTo(
            rows(growth.withSeed(graph).growAdjacency(actors, new SplittableRandom(chance))));
  }

  private static Actor name(Actor actor, TieGraph graph, List<State> names) {
    return names.get(graph.adjacency().index(actor));
  }

  @Property(tries = 100)
  void tiesOfOneArrivalAreDistinct(@ForAll TieGraph graph, @ForAll long chance) {
    assumeSeed(graph);
    int n = graph.actors().size();
    Adjacency grown =
        PreferentialAttachment.shifted(1, 3)
            .withSeed(graph)
            .growAdjacency(n + 25, new SplittableRandom(chance));
    for (int v = n; v < n + 25; v++) {
      List<Integer> row = rows(grown).get(v);
      assertThat(row).doesNotHaveDuplicates().doesNotContain(v);
      int older = v;
      assertThat(row.stream().filter(u -> u < older)).hasSize(Math.min(3, older));
    }
  }
}
