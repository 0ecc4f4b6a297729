package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is reached by each state as the pivotal state. */
@Tag("fast")
class PivotalStatesTest {

  private static List<Integer> reached(PivotalReach reach, String code) {
    return reach.of(Sketch.state(code)).byHop().stream().map(PivotalReach.Hop::reached).toList();
  }

  private static List<String> order(PivotalReach reach) {
    return reach.pivotals().stream().map(pivotal -> pivotal.actor().code()).toList();
  }

  @Test
  void theHubOfAStarGathersAllInOneHopAndALeafInTwo() {
    PivotalReach reach = PivotalStates.withoutLimit().of(Sketch.star(150));
    assertThat(reached(reach, Sketch.code(0))).containsExactly(0, 149);
    for (int leaf = 1; leaf < 150; leaf++) {
      assertThat(reached(reach, Sketch.code(leaf))).containsExactly(0, 1, 149);
    }
    assertThat(reach.farthest()).isEqualTo(2);
    assertThat(order(PivotalStates.within(1).of(Sketch.star(150)))).startsWith(Sketch.code(0));
  }

  @Test
  void onAPathEachHopAddsOneOnEitherSide() {
    PivotalReach reach = PivotalStates.withoutLimit().of(Sketch.path(100));
    for (int v = 0; v < 100; v++) {
      PivotalReach.Pivotal own = reach.of(Sketch.state(Sketch.code(v)));
      assertThat(own.byHop()).hasSize(1 + Math.max(v, 99 - v));
      for (int hops = 0; hops < 110; hops++) {
        int expected = Math.min(hops, v) + Math.min(hops, 99 - v);
        assertThat(own.within(hops)).isEqualTo(new PivotalReach.Hop(expected, 1.0 + expected));
      }
    }
  }

  @Test
  void onACycleEachHopAddsTwoUntilTheFarthest() {
    for (int n : new int[] {3, 4, 5, 39, 40, 41, 64, 65}) {
      PivotalReach reach = PivotalStates.within(20).of(Sketch.cycle(n));
      for (int v = 0; v < n; v++) {
        for (int hops = 0; hops <= 20; hops++) {
          assertThat(reach.of(Sketch.state(Sketch.code(v))).within(hops).reached())
              .isEqualTo(Math.min(n - 1, 2 * hops));
        }
      }
    }
  }

  @Test
  void inACompleteGraphEverybodyGathersAllInOneHop() {
    PivotalReach reach = PivotalStates.withoutLimit().of(Sketch.complete(66));
    assertThat(reach.pivotals())
        .hasSize(66)
        .allMatch(pivotal -> pivotal.byHop().size() == 2 && pivotal.within(1).reached() == 65);
    assertThat(reach.scores(1).ranked().entries())
        .allMatch(entry -> entry.rank() == 1 && entry.shared() && entry.score() == 66);
  }

  @Test
  void directionSaysWhoIsAskedByWhom() {
    TieGraph graph = Sketch.of("a>b b>c d>c");
    assertThat(reached(PivotalStates.within(2).of(graph), "a")).containsExactly(0, 1, 2);
    PivotalStates query = PivotalStates.within(2);
    assertThat(reached(query.withDirection(Direction.IN).of(graph), "a")).containsExactly(0);
    assertThat(reached(query.withDirection(Direction.IN).of(graph), "c")).containsExactly(0, 2, 3);
    assertThat(reached(query.withDirection(Direction.ALL).of(graph), "a")).containsExactly(0, 1, 2);
    assertThat(reached(query.withDirection(Direction.ALL).of(graph), "b")).containsExactly(0, 2, 3);
  }

  @Test
  void mixedKindsAreFollowedEitherWayOrRefused() {
    TieGraph mixed = Sketch.of("a-b b>c");
    PivotalStates query = PivotalStates.within(2);
    assertThat(reached(query.withDirection(Direction.ALL).of(mixed), "c")).containsExactly(0, 1, 2);
    assertThat(reached(query.of(mixed.directed()), "c")).containsExactly(0);
    assertThatIllegalStateException()
        .isThrownBy(() -> query.of(mixed))
        .withMessageContaining("say directed() or undirected() first");
  }

  @Test
  void parallelTiesAreOneHopAndSelfTiesNone() {
    TieGraph graph =
        TieGraph.of(
            List.of(
                Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.DEFENSE),
                Tie.of(Sketch.state("b"), Sketch.state("a"), TieKind.DEFENSE),
                Tie.of(Sketch.state("a"), Sketch.state("a"), TieKind.DEFENSE)),
            List.of(),
            Spell.ALWAYS,
            Coverage.everything());
    assertThat(reached(PivotalStates.within(2).of(graph), "a")).containsExactly(0, 1);
  }

  @Test
  void onlyTiesOfTheKindsAreFollowedAndEverybodyStays() {
    State a = Sketch.state("a");
    State b = Sketch.state("b");
    TieGraph graph =
        TieGraph.of(
            new Tie(a, b, Set.of(TieKind.DEFENSE, TieKind.ENTENTE), 1, Spell.ALWAYS, ""),
            Tie.of(b, Sketch.state("c"), TieKind.NEUTRALITY));
    PivotalReach reach = PivotalStates.within(2).over(TieKind.ENTENTE).of(graph);
    assertThat(reached(reach, "a")).containsExactly(0, 1);
    assertThat(reached(reach, "c")).containsExactly(0);
  }

  @Test
  void institutionsAreWaysAndNeitherPivotalStatesNorPartners() {
    State a = Sketch.state("a");
    State b = Sketch.state("b");
    NonStateActor firm = new NonStateActor("firm", "Firm");
    Institution pact = new Institution("PACT", "Pact");
    TieGraph graph =
        TieGraph.of(
            Tie.of(a, pact, TieKind.MEMBERSHIP),
            Tie.of(pact, b, TieKind.MEMBERSHIP),
            Tie.of(b, firm, TieKind.PARTNERSHIP));
    PivotalReach reach = PivotalStates.withoutLimit().of(graph);
    assertThat(reach.pivotals()).extracting(PivotalReach.Pivotal::actor).containsOnly(a, b, firm);
    assertThat(reached(reach, "a")).containsExactly(0, 0, 1, 2);
    assertThat(reach.of(firm).within(3).reached()).isEqualTo(2);
    assertThat(reach.scores(2).asMap()).containsOnlyKeys(a, b, firm);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reach.of(pact))
        .withMessage("PACT is not among the 3 pivotal states");
    PivotalReach all = PivotalStates.withoutLimit().counting(actor -> true).of(graph);
    assertThat(all.of(pact).within(1).reached()).isEqualTo(2);
    assertThat(reached(all, "a")).containsExactly(0, 1, 2, 3);
    PivotalReach states = PivotalStates.withoutLimit().counting(State.class::isInstance).of(graph);
    assertThat(reached(states, "a")).containsExactly(0, 0, 1);
  }

  @Test
  void institutionsThatAreNoHopAreAsFarAsTheirNearestOtherMember() {
    State a = Sketch.state("a");
    State b = Sketch.state("b");
    Institution pact = new Institution("PACT", "Pact");
    Institution union = new Institution("UNION", "Union");
    TieGraph graph =
        TieGraph.of(
            Tie.of(a, pact, TieKind.MEMBERSHIP),
            Tie.of(pact, union, TieKind.MEMBERSHIP),
            Tie.of(b, union, TieKind.MEMBERSHIP),
            Tie.of(b, Sketch.state("c"), TieKind.PARTNERSHIP));
    PivotalStates query = PivotalStates.withoutLimit().withInstitutionHops(0);
    assertThat(reached(query.of(graph), "a")).containsExactly(0, 1, 2);
    assertThat(reached(query.of(graph), "c")).containsExactly(0, 1, 2);
    assertThat(reached(PivotalStates.withoutLimit().of(graph), "a")).containsExactly(0, 0, 0, 1, 2);
    PivotalReach all = query.counting(actor -> true).of(graph);
    assertThat(reached(all, "a")).containsExactly(0, 3, 4);
    assertThat(all.of(pact).within(1).reached()).isEqualTo(3);
    assertThat(query)
        .hasToString(
            "pivotal states (over all kinds, within any number of hops, institutions no hop,"
                + " gathering actors)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> query.withInstitutionHops(2))
        .withMessage("passing an institution is 0 or 1 hops: 2");
  }

  @Test
  void disputesLeadToNoPartnerUnlessNamed() {
    State b = Sketch.state("b");
    TieGraph graph =
        TieGraph.of(
            Tie.of(Sketch.state("a"), b, TieKind.DEFENSE),
            Tie.of(b, Sketch.state("c"), TieKind.DISPUTE));
    PivotalReach reach = PivotalStates.within(2).of(graph);
    assertThat(reached(reach, "a")).containsExactly(0, 1);
    assertThat(reached(reach, "c")).containsExactly(0);
    assertThat(reach.provenance().options()).containsEntry("over", "all kinds but DISPUTE");
    assertThat(reached(PivotalStates.within(2).over(TieKind.DISPUTE).of(graph), "c"))
        .containsExactly(0, 1);
  }

  @Test
  void nobodyReachesAnybodyWhereThereIsNobody() {
    PivotalReach none = PivotalStates.within(2).of(TieGraph.of());
    assertThat(none.pivotals()).isEmpty();
    assertThat(none.farthest()).isZero();
    assertThat(none.table().rows()).isEmpty();
    assertThat(none.scores(1).asMap()).isEmpty();
    PivotalReach alone = PivotalStates.withoutLimit().of(Sketch.of("a"));
    assertThat(reached(alone, "a")).containsExactly(0);
    assertThat(alone.scores(3).of("a")).isEqualTo(1);
  }

  @Test
  void onlyTiesOfTheSphereAreFollowed() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(Sketch.state("a"), Sketch.state("b"), TieKind.DEFENSE),
            Tie.of(Sketch.state("b"), Sketch.state("c"), TieKind.PARTNERSHIP));
    PivotalReach military = PivotalStates.within(2).in(Sphere.MILITARY).of(graph);
    assertThat(reached(military, "a")).containsExactly(0, 1);
    assertThat(reached(military, "c")).containsExactly(0);
    assertThat(military.provenance().options()).containsEntry("in", "the MILITARY sphere");
  }
}
