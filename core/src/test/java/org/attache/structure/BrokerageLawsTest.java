package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.RandomGraphs;
import org.attache.Tie;
import org.attache.TieGraph;

/** Brokerage against a scan of all triples of actors. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class BrokerageLawsTest {

  private static Map<Actor, String> blocs(TieGraph graph, int seed) {
    Map<Actor, String> blocs = new HashMap<>();
    for (int v = 0; v < graph.actors().size(); v++) {
      int bloc = Math.floorMod(seed >> (2 * v), 4);
      if (bloc < 3) {
        blocs.put(graph.actors().get(v), "bloc " + bloc);
      }
    }
    return blocs;
  }

  private static Set<List<Actor>> arcs(TieGraph graph) {
    Set<List<Actor>> arcs = new HashSet<>();
    for (Tie tie : graph.ties()) {
      arcs.add(List.of(tie.from(), tie.to()));
      if (!tie.directed() || !graph.isDirected()) {
        arcs.add(List.of(tie.to(), tie.from()));
      }
    }
    return arcs;
  }

  private static boolean brokers(Set<List<Actor>> arcs, Actor i, Actor v, Actor j) {
    return !i.equals(j)
        && arcs.contains(List.of(i, v))
        && arcs.contains(List.of(v, j))
        && !arcs.contains(List.of(i, j));
  }

  private static Role role(String source, String broker, String target) {
    if (source.equals(target)) {
      return source.equals(broker) ? Role.COORDINATOR : Role.ITINERANT;
    }
    return broker.equals(target)
        ? Role.GATEKEEPER
        : broker.equals(source) ? Role.REPRESENTATIVE : Role.LIAISON;
  }

  @Property(tries = 300)
  void countsAreWhatAScanOfTriplesFinds(
      @ForAll TieGraph graph, @ForAll int seed, @ForAll boolean shared) {
    Map<Actor, String> blocs = blocs(graph, seed);
    Set<List<Actor>> arcs = arcs(graph);
    BrokerageRoles roles = Brokerage.under(blocs).withSharedCredit(shared).of(graph);
    for (BrokerageRoles.Broker broker : roles.brokers()) {
      Map<Role, Double> expected = new HashMap<>();
      for (Actor i : blocs.keySet()) {
        for (Actor j : blocs.keySet()) {
          if (brokers(arcs, i, broker.actor(), j)) {
            long all = blocs.keySet().stream().filter(v -> brokers(arcs, i, v, j)).count();
            Role role = role(blocs.get(i), broker.bloc(), blocs.get(j));
            expected.merge(role, shared ? 1.0 / all : 1, Double::sum);
          }
        }
      }
      for (Role role : Role.values()) {
        assertThat(broker.in(role).count())
            .isEqualTo(expected.getOrDefault(role, 0.0), within(1e-12));
      }
    }
  }

  @Property(tries = 100)
  void rolesSumToTheTotalAndBrokersToTheGraph(@ForAll TieGraph graph, @ForAll int seed) {
    BrokerageRoles roles = Brokerage.under(blocs(graph, seed)).of(graph);
    for (Role role : Role.values()) {
      assertThat(roles.brokers().stream().mapToDouble(b -> b.in(role).count()).sum())
          .isEqualTo(roles.in(role).count());
    }
    assertThat(roles.sums().subList(0, 5).stream().mapToDouble(BrokerageRoles.Tally::count).sum())
        .isEqualTo(roles.total().count());
  }
}
