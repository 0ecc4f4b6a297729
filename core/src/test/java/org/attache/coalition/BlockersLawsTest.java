package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.RandomGraphs;
import org.attache.SmallGraphs;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Test;

/** Dominators, cut points and minimum cuts against the removal of every actor and set of actors. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class BlockersLawsTest {

  @Property(tries = 300)
  void whoeverIsLostWithoutAnActorIsBehindIt(@ForAll TieGraph graph, @ForAll Direction direction) {
    Actor start = graph.actors().get(0);
    Dominated dominated = Dominators.from(start).withDirection(direction).of(graph);
    Set<Actor> reached = Removal.reached(graph, start, Set.of(), direction);
    assertThat(dominated.unreached()).isEqualTo(graph.actors().size() - reached.size());
    for (Dominated.Step step : dominated.steps()) {
      Set<Actor> lost = new TreeSet<>(reached);
      lost.removeAll(Removal.reached(graph, start, Set.of(step.actor()), direction));
      lost.remove(step.actor());
      assertThat(dominated.behind(step.actor())).isEqualTo(List.copyOf(lost));
      assertThat(step.behind()).isEqualTo(lost.size());
      lost.forEach(actor -> assertThat(dominated.blockers(actor)).contains(step.actor()));
    }
  }

  @Property(tries = 200)
  void minimumCutsAreTheLeastSetsWithoutWhichNoPathIsLeft(
      @ForAll TieGraph graph, @ForAll Direction direction) {
    ToDoubleFunction<Actor> costs = actor -> 1 + graph.actors().indexOf(actor) % 3 * 0.1;
    for (Actor to : graph.actors().subList(1, graph.actors().size())) {
      agree(graph, to, direction, actor -> 1);
      agree(graph, to, direction, costs);
    }
  }

  @Test
  void minimumCutsOfAllSmallGraphs() {
    SmallGraphs.all()
        .filter(graph -> graph.actors().size() > 1)
        .forEach(graph -> agree(graph, graph.actors().get(1), Direction.OUT, actor -> 1));
  }

  private static void agree(
      TieGraph graph, Actor to, Direction direction, ToDoubleFunction<Actor> costs) {
    Actor from = graph.actors().get(0);
    List<Actor> others = new ArrayList<>(graph.actors());
    others.removeAll(List.of(from, to));
    double least = Double.POSITIVE_INFINITY;
    Set<Set<Actor>> best = Set.of();
    for (int chosen = 0; chosen < 1 << others.size(); chosen++) {
      Set<Actor> cut = new TreeSet<>();
      for (int i = 0; i < others.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          cut.add(others.get(i));
        }
      }
      double cost = cut.stream().mapToDouble(costs).sum();
      if (cost < least + 1e-7 && !Removal.reached(graph, from, cut, direction).contains(to)) {
        best = cost < least - 1e-7 ? new HashSet<>() : best;
        best.add(cut);
        least = cost;
      }
    }
    Cuts cuts =
        MinimumCuts.between(from, to)
            .withDirection(direction)
            .withCosts(costs)
            .withAll(100)
            .of(graph);
    assertThat(cuts.isPossible()).isEqualTo(least < Double.POSITIVE_INFINITY);
    assertThat(cuts.isPossible() ? cuts.cost() - least : 0).isBetween(-1e-9, 1e-9);
    assertThat(cuts.cuts().stream().<Set<Actor>>map(TreeSet::new).toList())
        .containsExactlyInAnyOrderElementsOf(best);
    assertThat(cuts.complete()).isTrue();
  }

  @Property(tries = 300)
  void cutPointsOfRandomGraphs(@ForAll TieGraph graph) {
    separate(graph);
  }

  @Test
  void cutPointsOfAllSmallGraphs() {
    SmallGraphs.all().forEach(BlockersLawsTest::separate);
  }

  private static void separate(TieGraph graph) {
    Separations found = CutPoints.anywhere().of(graph);
    for (Actor actor : graph.actors()) {
      Set<Actor> others = new TreeSet<>(component(graph, actor, Set.of()));
      others.remove(actor);
      List<List<Actor>> parts = new ArrayList<>();
      while (!others.isEmpty()) {
        Actor first = others.iterator().next();
        parts.add(List.copyOf(component(graph, first, Set.of(actor))));
        others.removeAll(parts.get(parts.size() - 1));
      }
      parts.sort(Comparator.comparing(part -> -part.size()));
      assertThat(found.actors().contains(actor)).isEqualTo(parts.size() > 1);
      for (Separations.Articulation one : found.articulations()) {
        if (one.actor().equals(actor)) {
          assertThat(one.cutOff()).isEqualTo(parts.subList(1, parts.size()));
          assertThat(one.rest()).isEqualTo(parts.get(0).size());
        }
      }
    }
    List<Separations.Bridge> bridges = new ArrayList<>();
    for (Tie tie : graph.ties()) {
      List<Tie> others = new ArrayList<>(graph.ties());
      others.remove(tie);
      TieGraph less = TieGraph.of(others);
      Set<Actor> one = component(less, tie.from(), Set.of());
      Set<Actor> other = component(less, tie.to(), Set.of());
      if (!one.contains(tie.to())) {
        boolean ordered = tie.from().compareTo(tie.to()) < 0;
        bridges.add(
            ordered
                ? new Separations.Bridge(tie.from(), tie.to(), one.size(), other.size())
                : new Separations.Bridge(tie.to(), tie.from(), other.size(), one.size()));
      }
    }
    assertThat(found.bridges()).containsExactlyInAnyOrderElementsOf(bridges);
  }

  private static Set<Actor> component(TieGraph graph, Actor of, Set<Actor> without) {
    return Removal.reached(graph, of, without, Direction.ALL);
  }
}
