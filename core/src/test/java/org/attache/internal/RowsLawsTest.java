package org.attache.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Parallel;
import org.attache.RandomGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Rows agree with maps filled tie by tie. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class RowsLawsTest {

  @Property(tries = 200)
  void rowsAgreeWithMapsFilledTieByTie(@ForAll TieGraph graph, @ForAll Parallel parallel) {
    Adjacency arcs = graph.adjacency();
    Rows rows = Rows.of(arcs, parallel);
    for (int v = 0; v < rows.order(); v++) {
      Map<Actor, Double> row = new TreeMap<>();
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        row.put(arcs.actor(rows.target[arc]), rows.weight(arc));
      }
      assertThat(row).isEqualTo(naive(graph, arcs.actor(v), parallel));
      assertThat(row).hasSize(rows.degree(v));
    }
  }

  @Property(tries = 100)
  void rowsWithoutAnArcAreTheOthers(@ForAll TieGraph graph, @ForAll Parallel parallel) {
    Rows rows = Rows.of(graph.adjacency(), parallel);
    int n = rows.order();
    for (int v = 0; v < n; v++) {
      for (int u = 0; u < n; u++) {
        Rows rest = rows.without(v, u);
        Map<Integer, Double> expected = arcs(rows);
        expected.remove(v * n + u);
        assertThat(arcs(rest)).isEqualTo(expected);
        assertThat(rest.arcs()).isEqualTo(expected.size());
      }
    }
  }

  private static Map<Integer, Double> arcs(Rows rows) {
    Map<Integer, Double> arcs = new TreeMap<>();
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        arcs.put(v * rows.order() + rows.target[arc], rows.weight(arc));
      }
    }
    return arcs;
  }

  private static Map<Actor, Double> naive(TieGraph graph, Actor actor, Parallel parallel) {
    Map<Actor, Double> row = new TreeMap<>();
    for (Tie tie : graph.ties()) {
      if (tie.from().equals(actor)) {
        row.merge(tie.to(), first(tie, parallel), (a, b) -> joined(a, b, parallel));
      } else if (tie.to().equals(actor) && !tie.directed()) {
        row.merge(tie.from(), first(tie, parallel), (a, b) -> joined(a, b, parallel));
      }
    }
    return row;
  }

  private static double first(Tie tie, Parallel parallel) {
    return parallel == Parallel.SUM || parallel == Parallel.MAX ? tie.weight() : 1;
  }

  private static double joined(double a, double b, Parallel parallel) {
    return switch (parallel) {
      case DISTINCT -> 1;
      case COUNT, SUM -> a + b;
      case MAX -> Math.max(a, b);
    };
  }
}
