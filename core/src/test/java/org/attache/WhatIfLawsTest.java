package org.attache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("fast")
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class WhatIfLawsTest {
  private static final List<State> ALL = RandomTies.STATES;

  @Provide
  Arbitrary<List<Tie>> ties() {
    return RandomTies.any();
  }

  @Provide
  Arbitrary<List<Tie>> memberships() {
    return RandomTies.memberships();
  }

  @Property
  void whatIfNeverTouchesTheGraph(@ForAll("ties") List<Tie> ties) {
    TieGraph graph = TieGraph.of(ties).among(ALL);
    String before = graph + " " + graph.ties() + graph.actors();
    List<Consumer<TieGraph>> changes =
        List.of(
            g -> g.without(ALL.get(0)).undirected().adjacency(),
            g -> g.with(Tie.of(ALL.get(0), Europe.GMY, TieKind.DEFENSE)),
            g -> g.merged(Europe.GMY, ALL.subList(0, 3)),
            g -> g.projected(Projection.NEWMAN),
            g -> g.only(TieKind.DEFENSE).withoutIsolates().directed().asGraph());
    changes.forEach(change -> change.accept(graph));
    assertThat(graph + " " + graph.ties() + graph.actors()).isEqualTo(before);
  }

  @Property
  void withoutAnActorNoTieOfItRemainsAndAllOthersDo(@ForAll("ties") List<Tie> ties) {
    TieGraph graph = TieGraph.of(ties);
    for (Actor actor : graph.actors()) {
      TieGraph without = graph.without(actor);
      assertThat(without.ties())
          .isEqualTo(graph.ties().stream().filter(tie -> !tie.touches(actor)).toList());
      assertThat(without.actors())
          .isEqualTo(graph.actors().stream().filter(other -> !other.equals(actor)).toList());
    }
  }

  @Property
  void mergedTiesAreThoseThatLeaveTheParts(@ForAll("ties") List<Tie> ties) {
    TieGraph graph = TieGraph.of(ties).among(ALL);
    List<State> parts = ALL.subList(0, 3);
    TieGraph merged = graph.merged(Europe.GMY, parts);
    assertThat(merged.ties())
        .extracting(Tie::ref)
        .isEqualTo(
            graph.ties().stream()
                .filter(tie -> !(parts.contains(tie.from()) && parts.contains(tie.to())))
                .map(Tie::ref)
                .toList());
    assertThat(merged.actors()).hasSize(ALL.size() - 2).doesNotContainAnyElementsOf(parts);
  }

  @Property
  void membershipsProjectTheSameFromEitherEnd(@ForAll("memberships") List<Tie> memberships) {
    List<Tie> turned =
        memberships.stream()
            .map(t -> new Tie(t.to(), t.from(), t.kinds(), t.weight(), t.spell(), t.ref()))
            .toList();
    for (Projection projection : List.of(Projection.COUNT, Projection.NEWMAN)) {
      assertThat(TieGraph.of(turned).projected(projection).ties())
          .isEqualTo(TieGraph.of(memberships).projected(projection).ties());
    }
  }

  /** Each of an institution's k ≥ 2 members spreads one unit: the weights of it sum to k / 2. */
  @Property
  void newmanSpreadsHalfAUnitAMember(@ForAll("memberships") List<Tie> memberships) {
    double halves = 0;
    for (Institution hub : RandomTies.INSTITUTIONS) {
      long members =
          memberships.stream()
              .filter(t -> t.touches(hub))
              .map(t -> t.other(hub))
              .distinct()
              .count();
      halves += members < 2 ? 0 : members / 2.0;
    }
    double sum =
        TieGraph.of(memberships).projected(Projection.NEWMAN).ties().stream()
            .mapToDouble(Tie::weight)
            .sum();
    assertThat(Math.abs(sum - halves)).isLessThan(1e-9);
  }
}
