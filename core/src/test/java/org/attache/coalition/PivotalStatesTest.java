package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.NonStateActor;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Table;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PivotalStatesTest {

  private static List<Integer> reached(PivotalReach reach, String code) {
    return reach.of(Sketch.state(code)).byHop().stream().map(PivotalReach.Hop::reached).toList();
  }

  private static List<Double> gathered(PivotalReach reach, String code) {
    return reach.of(Sketch.state(code)).byHop().stream().map(PivotalReach.Hop::gathered).toList();
  }

  private static List<String> order(PivotalReach reach) {
    return reach.pivotals().stream().map(pivotal -> pivotal.actor().code()).toList();
  }

  /** a is worth 1, b 2, c 4 and so on, so that a sum tells who is in it. */
  private static double power(Actor actor) {
    return 1L << (actor.code().charAt(0) - 'a');
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
  void capabilityIsGatheredHopByHop() {
    TieGraph graph = Sketch.of("a-b b-c c-d e-f g");
    PivotalReach reach = PivotalStates.within(2).gathering(PivotalStatesTest::power).of(graph);
    assertThat(gathered(reach, "a")).containsExactly(1.0, 3.0, 7.0);
    assertThat(gathered(reach, "b")).containsExactly(2.0, 7.0, 15.0);
    assertThat(gathered(reach, "d")).containsExactly(8.0, 12.0, 14.0);
    assertThat(gathered(reach, "e")).containsExactly(16.0, 48.0);
    assertThat(gathered(reach, "g")).containsExactly(64.0);
    assertThat(order(reach)).containsExactly("g", "e", "f", "b", "c", "d", "a");
    assertThat(reach.scores(1).of("b")).isEqualTo(7);
    assertThat(reach.scores(9).of("d")).isEqualTo(14);
    assertThat(reach.partners(1).of("b")).isEqualTo(2);
    assertThat(reach.partners(2).of("b")).isEqualTo(3);
    assertThat(reach.partners(0).of("b")).isZero();
  }

  @Test
  void whoCaresMoreRanksBeforeWhoReachesMore() {
    TieGraph graph = Sketch.of("a-b b-c c-d e");
    PivotalStates query = PivotalStates.within(1);
    assertThat(order(query.of(graph))).containsExactly("b", "c", "a", "d", "e");
    PivotalReach weighted = query.weightedBy(actor -> actor.code().equals("d") ? 2 : 0.5).of(graph);
    assertThat(order(weighted)).containsExactly("d", "b", "c", "a", "e");
    assertThat(weighted.scores(1).of("d")).isEqualTo(4);
    assertThat(weighted.scores(1).of("b")).isEqualTo(1.5);
    assertThat(weighted.of(Sketch.state("d")).score(0)).isEqualTo(2);
    assertThat(weighted.partners(1).of("d")).isEqualTo(1);
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
  void attributesGiveCapabilityAndSalience() {
    List<Attributes.Value> values = new ArrayList<>();
    for (Actor actor : Sketch.of("a-b b-c").actors()) {
      values.add(new Attributes.Value("cinc", actor, 1950, power(actor)));
      values.add(new Attributes.Value("cinc", actor, 1951, 100));
      values.add(new Attributes.Value("salience", actor, 1950, 1 / power(actor)));
    }
    Coverage.Source source = new Coverage.Source("Capabilities", "6.0", "");
    Attributes attributes = Attributes.of(values).withSource(source);
    PivotalReach reach =
        PivotalStates.within(1)
            .gathering(attributes, "cinc", 1950)
            .weightedBy(attributes, "salience", 1950)
            .of(Sketch.of("a-b b-c"));
    assertThat(reach.gathering()).isEqualTo("cinc 1950");
    assertThat(reach.provenance().sources()).containsExactly(source);
    assertThat(reach.scores(1).of("a")).isEqualTo(3);
    assertThat(reach.scores(1).of("b")).isEqualTo(3.5);
    assertThat(reach.scores(1).of("c")).isEqualTo(1.5);
    assertThat(order(reach)).containsExactly("b", "a", "c");
  }

  @Test
  void missingNumbersAreLeftOutAndNamedOfThoseWhoCountOnly() {
    State a = Sketch.state("a");
    Attributes attributes =
        Attributes.of(
            List.of(
                new Attributes.Value("cinc", a, 1950, 0.5),
                new Attributes.Value("cinc", Sketch.state("c"), 1950, 0.25),
                new Attributes.Value("salience", a, 1950, 2)));
    PivotalStates query = PivotalStates.within(2).gathering(attributes, "cinc", 1950);
    PivotalReach reach = query.of(Sketch.of("a-b b-c d"));
    assertThat(gathered(reach, "a")).containsExactly(0.5, 0.5, 0.75);
    assertThat(reached(reach, "a")).containsExactly(0, 1, 2);
    assertThat(reach.missing()).extracting(Actor::code).containsExactly("b", "d");
    assertThat(reach.notes()).containsExactly("no cinc 1950 of b, d: left out of the sums");
    assertThat(reach.scores(2).notes()).containsExactlyElementsOf(reach.notes());
    assertThat(reach.table().footer()).startsWith("no cinc 1950 of b, d: left out of the sums\n");
    PivotalReach few = query.counting(actor -> actor.code().equals("a")).of(Sketch.of("a-b b-c d"));
    assertThat(few.scores(1).of("a")).isEqualTo(0.5);
    assertThat(few.notes()).isEmpty();
    PivotalReach weighted =
        query.weightedBy(attributes, "salience", 1950).of(Sketch.of("a-b b-c d"));
    assertThat(weighted.scores(2).of("a")).isEqualTo(1.5);
    assertThat(weighted.scores(2).of("c")).isNaN();
    assertThat(order(weighted)).containsExactly("a", "b", "c", "d");
    assertThat(weighted.notes()).contains("no salience 1950 of b, c, d: without a score");
    assertThat(weighted.table().rows().get(1)).endsWith(Double.NaN, Double.NaN);
  }

  @Test
  void attributesNobodyHasAreRefused() {
    Attributes attributes =
        Attributes.of(List.of(new Attributes.Value("cinc", Sketch.state("a"), 1950, 0.5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(1).weightedBy(attributes, "gdp", 1950))
        .withMessageStartingWith("no attribute gdp among [cinc]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(1).gathering(attributes, "cinc", 1951))
        .withMessage("no actor has a cinc in 1951");
  }

  @Test
  void anInstitutionWithoutACapabilityIsNotMissing() {
    Institution pact = new Institution("PACT", "Pact");
    Attributes attributes =
        Attributes.of(List.of(new Attributes.Value("cinc", Sketch.state("a"), 1950, 0.5)));
    PivotalReach reach =
        PivotalStates.within(2)
            .counting(actor -> true)
            .gathering(attributes, "cinc", 1950)
            .of(TieGraph.of(Tie.of(Sketch.state("a"), pact, TieKind.MEMBERSHIP)));
    assertThat(reach.missing()).isEmpty();
    assertThat(reach.of(pact).within(1).gathered()).isEqualTo(0.5);
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

  @Test
  void numbersThatAreNoneAreRefused() {
    TieGraph graph = Sketch.of("a-b");
    for (double bad : new double[] {-1, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PivotalStates.within(1).gathering(actor -> bad).of(graph))
          .withMessage("capability of a must be finite and not negative: " + bad);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PivotalStates.within(1).weightedBy(actor -> bad).of(graph))
          .withMessage("salience of a must be finite and not negative: " + bad);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(0))
        .withMessage("hops must be at least 1: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PivotalStates.within(1).of(graph).scores(-1))
        .withMessage("hops must not be negative: -1");
  }

  @Test
  void theTablePrintsWhoReachesWhatAndWhoCares() {
    PivotalReach reach =
        PivotalStates.within(2)
            .gathering(PivotalStatesTest::power)
            .weightedBy(actor -> actor.code().equals("c") ? 0.5 : 1)
            .of(Sketch.of("a-b b-c"), Run.on(3));
    assertThat(reach.toString().replaceFirst("Attaché\\s.*$", "…"))
        .isEqualTo(
            """
            opportunity to gather capability as the pivotal state
            rank  code  name     reached  alone  1 hop  2 hops  salience  score
            =1    a     State a        2      1      3       7     1.000  7.000
            =1    b     State b        2      2      7       7     1.000  7.000
            3     c     State c        2      4      6       7     0.500  3.500
            pivotal states (over all kinds, within 2 hops, gathering capability, weighted by salience); …""");
    assertThat(PivotalStates.within(1).of(Sketch.of("a-b")).table().columns())
        .containsExactly("rank", "code", "name", "reached", "alone", "1 hop");
    assertThat(PivotalStates.withoutLimit().of(Sketch.path(9)).table().columns())
        .containsExactly(
            "rank", "code", "name", "reached", "alone", "1 hop", "2 hops", "3 hops", "8 hops");
  }

  @Test
  void hopByHopTheTableCountsWhoIsNew() {
    Table table = PivotalStates.within(2).of(Sketch.of("a-b b-c")).byHop();
    assertThat(table.columns())
        .containsExactly("hops", "code", "name", "new", "reached", "gathered");
    assertThat(table.rows())
        .contains(
            List.of(0, "a", "State a", 0, 0, 1.0),
            List.of(1, "a", "State a", 1, 1, 2.0),
            List.of(2, "a", "State a", 1, 2, 3.0),
            List.of(1, "b", "State b", 2, 2, 3.0))
        .hasSize(8);
  }

  @Test
  void theQueryTellsItsOptions() {
    assertThat(PivotalStates.within(1))
        .hasToString("pivotal states (over all kinds, within 1 hop, gathering actors)");
    assertThat(
            PivotalStates.withoutLimit()
                .over(TieKind.TRADE, TieKind.ARMS)
                .withDirection(Direction.IN)
                .weightedBy(actor -> 1))
        .hasToString(
            "pivotal states (over ARMS+TRADE, within any number of hops, direction IN,"
                + " gathering actors, weighted by salience)");
  }
}
