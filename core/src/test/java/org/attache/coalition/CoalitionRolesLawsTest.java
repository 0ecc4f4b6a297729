package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Run;
import org.attache.Sign;
import org.attache.Tie;
import org.attache.TieGraph;

/** What roles are read from against counting and removal. */
@Tag("fast")
@Domain(TypedGraphs.class)
@Domain(DomainContext.Global.class)
class CoalitionRolesLawsTest {

  @Property(tries = 100)
  void quantitiesAreThoseOfTheGraphWithoutHostileTies(
      @ForAll TieGraph graph, @ForAll Direction direction) {
    TieGraph friendly =
        graph
            .filter(tie -> tie.kinds().stream().allMatch(kind -> kind.sign() == Sign.POSITIVE))
            .among(graph.actors());
    Actor start = graph.actors().get(0);
    RolesPlayed found = CoalitionRoles.around(start).withDirection(direction).of(graph);
    Set<Actor> reached = Removal.reached(friendly, start, Set.of(), direction);
    Map<Actor, Integer> needs = needs(friendly, direction);
    assertThat(found.players()).hasSize(graph.actors().size() - 1);
    for (RolesPlayed.Player player : found.players()) {
      Actor actor = player.actor();
      Map<String, Double> own = player.quantities();
      Set<Actor> lost = new TreeSet<>(reached);
      lost.removeAll(Removal.reached(friendly, start, Set.of(actor), direction));
      lost.remove(actor);
      double others = Math.max(1, reached.size() - 2);
      assertThat(own).containsEntry("dominance", lost.size() / others);
      assertThat(own).containsEntry("brokerage", (double) untied(friendly, actor));
      int need = needs.getOrDefault(actor, 0);
      assertThat(own).containsEntry("threshold", need == 0 ? Double.NaN : need);
      assertThat(own)
          .containsEntry("cascade", (double) joined(friendly, actor, needs, direction).size());
      List<String> roles = player.roles();
      assertThat(roles.contains("blocker")).isEqualTo(own.getOrDefault("cuts", 0.0) >= 1);
      assertThat(own.getOrDefault("cuts", 0.0)).isGreaterThanOrEqualTo(lost.size());
      if (roles.contains("facilitator")) {
        assertThat(lost).isNotEmpty();
      }
    }
  }

  /** Whom an actor looks at: those whose ties arrive at it, in the direction asked. */
  private static Set<Actor> seen(TieGraph graph, Actor actor, Direction direction) {
    Set<Actor> seen = new TreeSet<>();
    for (Tie tie : graph.ties()) {
      boolean either = !tie.directed() || direction == Direction.ALL;
      if (tie.to().equals(actor) && (either || direction == Direction.OUT)) {
        seen.add(tie.from());
      }
      if (tie.from().equals(actor) && (either || direction == Direction.IN)) {
        seen.add(tie.to());
      }
    }
    return seen;
  }

  /** Half of those, rounded up; 0 where there are none. */
  private static Map<Actor, Integer> needs(TieGraph graph, Direction direction) {
    Map<Actor, Integer> needs = new HashMap<>();
    graph
        .actors()
        .forEach(actor -> needs.put(actor, (seen(graph, actor, direction).size() + 1) / 2));
    return needs;
  }

  private static Set<Actor> joined(
      TieGraph graph, Actor first, Map<Actor, Integer> needs, Direction direction) {
    Set<Actor> joined = new TreeSet<>(Set.of(first));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Actor actor : graph.actors()) {
        Set<Actor> seen = seen(graph, actor, direction);
        seen.retainAll(joined);
        int need = needs.getOrDefault(actor, 0);
        grown |= need > 0 && seen.size() >= need && joined.add(actor);
      }
    }
    return joined;
  }

  private static int untied(TieGraph graph, Actor actor) {
    List<Actor> partners = new ArrayList<>(seen(graph, actor, Direction.ALL));
    int untied = 0;
    for (Actor one : partners) {
      for (Actor other : partners) {
        boolean tied = seen(graph, one, Direction.ALL).contains(other);
        untied += one.compareTo(other) < 0 && !tied ? 1 : 0;
      }
    }
    return untied;
  }

  @Property(tries = 100)
  void relabellingPermutes(@ForAll TieGraph graph, @ForAll long seed) {
    Relabelling now = Relabelling.of(graph, seed);
    Actor start = graph.actors().get(0);
    RolesPlayed before = CoalitionRoles.around(start).of(graph);
    RolesPlayed after = CoalitionRoles.around(now.of(start)).of(now.graph());
    assertThat(after.players())
        .containsExactlyInAnyOrderElementsOf(
            before.players().stream()
                .map(
                    player ->
                        new RolesPlayed.Player(
                            now.of(player.actor()), player.roles(), player.quantities()))
                .toList());
    assertThat(CoalitionRoles.around(start).of(graph, Run.on(3))).isEqualTo(before);
  }
}
