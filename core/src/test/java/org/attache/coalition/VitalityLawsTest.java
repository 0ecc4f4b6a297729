package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.RandomGraphs;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Vitality against a graph without the actor, hop by hop. */
@Tag("fast")
@Domain(RandomGraphs.class)
@Domain(DomainContext.Global.class)
class VitalityLawsTest {
  private static final int FAR = 100;

  @Property(tries = 300)
  void whatIsLostFromOneStart(
      @ForAll TieGraph graph,
      @ForAll Direction direction,
      @ForAll @IntRange(min = 1, max = 8) int hops) {
    Actor start = graph.actors().get(0);
    ToDoubleFunction<Actor> worth = actor -> 1 + graph.actors().indexOf(actor) % 3 * 0.25;
    Scores found =
        Vitality.from(start).within(hops).withDirection(direction).withCapability(worth).of(graph);
    Scores free = Vitality.from(start).withDirection(direction).withCapability(worth).of(graph);
    assertThat(found.of(start)).isNaN();
    double all = reach(graph, start, direction, hops, worth);
    double far = reach(graph, start, direction, FAR, worth);
    for (Actor actor : graph.actors().subList(1, graph.actors().size())) {
      TieGraph less = graph.without(actor);
      double left = reach(less, start, direction, hops, worth);
      assertThat(found.of(actor)).isCloseTo(all - left, within(1e-9));
      double freely = reach(less, start, direction, FAR, worth);
      assertThat(free.of(actor)).isCloseTo(far - freely, within(1e-9));
    }
  }

  @Property(tries = 300)
  void whatIsLostOverall(
      @ForAll TieGraph graph,
      @ForAll Direction direction,
      @ForAll @IntRange(min = 1, max = 9) int hops) {
    ToDoubleFunction<Actor> worth = actor -> 1 + graph.actors().indexOf(actor) % 3 * 0.25;
    Vitality vitality = Vitality.overall().withDirection(direction).withCapability(worth);
    Scores found = (hops == 9 ? vitality : vitality.within(hops)).of(graph);
    double all = pairs(graph, direction, hops, worth);
    for (Actor actor : graph.actors()) {
      double left = pairs(graph.without(actor), direction, hops, worth);
      assertThat(found.of(actor)).isCloseTo(all - left, within(1e-9));
    }
  }

  @Property(tries = 100)
  void threadsDoNotMatter(@ForAll TieGraph graph, @ForAll @IntRange(min = 1, max = 9) int hops) {
    Vitality vitality =
        Vitality.overall()
            .within(hops)
            .withCapability(actor -> 0.1 + graph.actors().indexOf(actor) * 0.3);
    Map<Actor, Double> once = vitality.of(graph).asMap();
    assertThat(vitality.of(graph, Run.on(3)).asMap()).isEqualTo(once);
    assertThat(vitality.of(graph).asMap()).isEqualTo(once);
  }

  @Property(tries = 100)
  void relabellingPermutes(@ForAll TieGraph graph, @ForAll long seed) {
    Relabelling now = Relabelling.of(graph, seed);
    Scores before = Vitality.overall().of(graph.directed());
    Scores after = Vitality.overall().of(now.graph());
    now.names().forEach((old, name) -> assertThat(after.of(name)).isEqualTo(before.of(old)));
  }

  @Property(tries = 100)
  void aLeafIsWorthItselfAlone(@ForAll TieGraph graph) {
    Actor leaf = Sketch.state("zz");
    Actor start = graph.actors().get(0);
    TieGraph more = graph.undirected().with(Tie.of(start, leaf, TieKind.PARTNERSHIP));
    assertThat(Vitality.from(start).of(more).of(leaf)).isEqualTo(1);
  }

  private static double pairs(
      TieGraph graph, Direction direction, int hops, ToDoubleFunction<Actor> worth) {
    return graph.actors().stream().mapToDouble(a -> reach(graph, a, direction, hops, worth)).sum();
  }

  /** Ring by ring, by looking at every tie. */
  private static double reach(
      TieGraph graph, Actor start, Direction direction, int hops, ToDoubleFunction<Actor> worth) {
    Set<Actor> reached = new HashSet<>(Set.of(start));
    for (int hop = 0; hop < Math.min(hops, graph.actors().size()); hop++) {
      Set<Actor> ring = new HashSet<>();
      for (Tie tie : graph.ties()) {
        boolean both = !tie.directed() || direction == Direction.ALL;
        if ((both || direction == Direction.OUT) && reached.contains(tie.from())) {
          ring.add(tie.to());
        }
        if ((both || direction == Direction.IN) && reached.contains(tie.to())) {
          ring.add(tie.from());
        }
      }
      reached.addAll(ring);
    }
    reached.remove(start);
    return reached.stream().mapToDouble(worth).sum();
  }
}
