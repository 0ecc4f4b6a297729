package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.attache.Run;
import org.attache.SmallGraphs;
import org.attache.TieGraph;
import org.junit.jupiter.api.Test;

/** Opportunities against the removal of every set of actors. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class PotentialBlockersLawsTest {

  @Property(tries = 100)
  void blockersAreTheMembersOfSmallestSetsThatCut(
      @ForAll TieGraph graph, @ForAll Direction direction) {
    agree(graph, direction);
  }

  @Test
  void blockersInAllSmallGraphs() {
    SmallGraphs.all().forEach(graph -> agree(graph, Direction.OUT));
  }

  private static void agree(TieGraph graph, Direction direction) {
    Actor start = graph.actors().get(0);
    TreeMap<Actor, List<Integer>> sizes = new TreeMap<>();
    int partners = 0;
    Set<Actor> reached = Removal.reached(graph, start, Set.of(), direction);
    for (Actor to : graph.actors()) {
      Set<Set<Actor>> cuts = smallest(graph, start, to, direction);
      partners += reached.contains(to) && !cuts.isEmpty() ? 1 : 0;
      Set<Actor> members = new TreeSet<>();
      cuts.forEach(members::addAll);
      for (Actor member : members) {
        sizes.computeIfAbsent(member, m -> new ArrayList<>()).add(cuts.iterator().next().size());
      }
      if (!to.equals(start)) {
        assertThat(
                PotentialBlockers.between(start, to).withDirection(direction).of(graph).blockers())
            .extracting(Blockers.Blocker::actor)
            .containsExactlyInAnyOrderElementsOf(members);
      }
    }
    Blockers found = PotentialBlockers.from(start).withDirection(direction).of(graph);
    assertThat(found.partners()).isEqualTo(partners);
    assertThat(found.blockers())
        .extracting(Blockers.Blocker::actor)
        .containsExactlyInAnyOrderElementsOf(sizes.keySet());
    for (Blockers.Blocker one : found.blockers()) {
      List<Integer> own = sizes.getOrDefault(one.actor(), List.of());
      assertThat(one.alone()).isEqualTo(own.stream().filter(size -> size == 1).count());
      assertThat(one.together()).isEqualTo(own.size() - one.alone());
      assertThat(one.smallest())
          .isEqualTo(own.stream().filter(s -> s > 1).mapToInt(s -> s).min().orElse(0));
    }
  }

  private static Set<Set<Actor>> smallest(
      TieGraph graph, Actor from, Actor to, Direction direction) {
    List<Actor> others = new ArrayList<>(graph.actors());
    others.removeAll(List.of(from, to));
    Set<Set<Actor>> best = new HashSet<>();
    int least = Integer.MAX_VALUE;
    for (int chosen = 0; chosen < 1 << others.size() && !from.equals(to); chosen++) {
      int size = Integer.bitCount(chosen);
      Set<Actor> cut = new TreeSet<>();
      for (int i = 0; i < others.size() && size <= least; i++) {
        if ((chosen >> i & 1) == 1) {
          cut.add(others.get(i));
        }
      }
      if (size <= least && !Removal.reached(graph, from, cut, direction).contains(to)) {
        if (size < least) {
          best.clear();
        }
        best.add(cut);
        least = size;
      }
    }
    return best;
  }

  @Property(tries = 100)
  void cutsAreUnitedWhereAllOfTheirActorsAreAgainst(@ForAll TieGraph graph, @ForAll byte against) {
    ToDoubleFunction<Actor> stance =
        actor -> (against >> graph.actors().indexOf(actor) & 1) == 1 ? -1 : 1;
    Actor start = graph.actors().get(0);
    Set<Actor> reached = Removal.reached(graph, start, Set.of(), Direction.OUT);
    TreeMap<Actor, Integer> united = new TreeMap<>();
    for (Actor to : reached) {
      Set<Actor> members = new TreeSet<>();
      smallest(graph, start, to, Direction.OUT).stream()
          .filter(cut -> cut.stream().allMatch(actor -> stance.applyAsDouble(actor) < 0))
          .forEach(members::addAll);
      members.forEach(member -> united.merge(member, 1, Integer::sum));
    }
    for (Blockers.Blocker one :
        PotentialBlockers.from(start).withStance(stance).of(graph).blockers()) {
      assertThat(one.united()).isEqualTo(united.getOrDefault(one.actor(), 0));
      assertThat(one.united()).isLessThanOrEqualTo(one.alone() + one.together());
    }
  }

  @Property(tries = 100)
  void relabellingPermutes(@ForAll TieGraph graph, @ForAll long seed) {
    Relabelling now = Relabelling.of(graph, seed);
    Actor start = graph.actors().get(0);
    ToDoubleFunction<Actor> stance = actor -> graph.actors().indexOf(actor) % 2 - 0.5;
    Map<Actor, Actor> old = new TreeMap<>();
    now.names().forEach((before, name) -> old.put(name, before));
    Blockers before = PotentialBlockers.from(start).withStance(stance).of(graph.directed());
    Blockers after =
        PotentialBlockers.from(now.of(start))
            .withStance(actor -> stance.applyAsDouble(old.getOrDefault(actor, actor)))
            .of(now.graph());
    assertThat(after.partners()).isEqualTo(before.partners());
    assertThat(after.blockers())
        .containsExactlyInAnyOrderElementsOf(
            before.blockers().stream()
                .map(
                    one ->
                        new Blockers.Blocker(
                            now.of(one.actor()),
                            one.alone(),
                            one.together(),
                            one.smallest(),
                            one.united(),
                            one.veto(),
                            now.of(one.hostileTo()),
                            one.stance()))
                .toList());
  }

  @Property(tries = 100)
  void threadsDoNotMatter(@ForAll TieGraph graph) {
    PotentialBlockers query = PotentialBlockers.from(graph.actors().get(0));
    assertThat(query.of(graph, Run.on(3))).isEqualTo(query.of(graph));
  }
}
