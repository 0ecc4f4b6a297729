package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Dependence of two on each other against sums over the list of ties. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class DyadicDependenceLawsTest {

  @Property(tries = 100)
  void sharesAreReadOffTheListAndSumToOne(@ForAll TieGraph graph) {
    DependentPairs found = DyadicDependence.onSuppliers().of(graph);
    for (Actor actor : graph.actors()) {
      double all = arriving(graph, actor, graph.actors());
      double sum = 0;
      for (DependentPairs.Pair pair : found.of(actor)) {
        double part = arriving(graph, actor, List.of(pair.other()));
        assertThat(pair.ofOne()).isCloseTo(all == 0 ? 0 : part / all, within(1e-12));
        sum += pair.ofOne();
      }
      assertThat(sum).isCloseTo(all == 0 ? 0 : 1, within(1e-12));
    }
    assertThat(found.pairs()).hasSize(graph.dyads());
  }

  private static double arriving(TieGraph graph, Actor actor, List<Actor> from) {
    double sum = 0;
    for (Tie tie : graph.ties()) {
      boolean bothWays = !tie.directed();
      boolean arrives = tie.to().equals(actor) || (bothWays && tie.from().equals(actor));
      sum += arrives && from.contains(tie.other(actor)) ? tie.weight() : 0;
    }
    return sum;
  }
}
