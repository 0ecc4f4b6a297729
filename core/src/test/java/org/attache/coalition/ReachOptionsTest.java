package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.DISPUTE;
import static org.attache.TieKind.ENTENTE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.TieKind.PARTNERSHIP;
import static org.attache.TieKind.TRADE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ReachOptionsTest {
  private static final State A = Sketch.state("a");
  private static final State B = Sketch.state("b");
  private static final State C = Sketch.state("c");
  private static final State D = Sketch.state("d");
  private static final Institution PACT = new Institution("p", "Pact");
  private static final Institution UNION = new Institution("u", "Union");

  /** The codes at each hop, levels apart by a bar. */
  private static String levels(Reach reach, TieGraph graph) {
    return reach.of(graph).levels().stream()
        .map(level -> level.stream().map(Actor::code).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static String path(Reached reached, Actor to) {
    return reached.path(to).stream().map(Actor::code).collect(Collectors.joining(" "));
  }

  private static TieGraph memberships(Actor... pairs) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ties.add(Tie.of(pairs[i], pairs[i + 1], MEMBERSHIP));
    }
    return TieGraph.of(ties);
  }

  @Test
  void aSphereFollowsItsOwnKindsOnly() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, B, DEFENSE),
            Tie.of(B, C, PARTNERSHIP),
            new Tie(B, D, Set.of(ENTENTE, PARTNERSHIP), 1, Spell.ALWAYS, ""));
    assertThat(levels(Reach.from("a").in(Sphere.MILITARY), graph)).isEqualTo("b | d");
    assertThat(levels(Reach.from("b").in(Sphere.CIVILIAN), graph)).isEqualTo("c d");
    assertThat(levels(Reach.from("b").in(Sphere.CIVILIAN).over(ENTENTE), graph)).isEmpty();
    assertThat(levels(Reach.from("b").in(Sphere.MILITARY).over(ENTENTE), graph)).isEqualTo("d");
    assertThat(Reach.from("b").in(Sphere.MILITARY))
        .hasToString("reach (over all kinds, within any number of hops, in the MILITARY sphere)");
  }

  @Test
  void tiesThatDivideAreNotFollowedUnlessNamed() {
    TieGraph graph = TieGraph.of(Tie.of(A, B, DEFENSE), Tie.of(B, C, DISPUTE));
    assertThat(levels(Reach.from("a"), graph)).isEqualTo("b");
    assertThat(levels(Reach.from("a").in(Sphere.MILITARY), graph)).isEqualTo("b");
    assertThat(levels(Reach.from("a").over(DEFENSE, DISPUTE), graph)).isEqualTo("b | c");
    assertThat(levels(Reach.from("a").along("ANY ANY"), graph)).isEmpty();
    assertThat(levels(Reach.from("a").along("ANY DISPUTE"), graph)).isEqualTo(" | c");
    assertThat(Reach.from("a").of(graph).provenance().options())
        .containsEntry("over", "all kinds but DISPUTE");
  }

  @Test
  void tiesThatDivideDoNotMakeAGraphOfMixedDirections() {
    TieGraph graph = TieGraph.of(Tie.of(A, B, TRADE), Tie.of(C, B, DISPUTE));
    assertThat(levels(Reach.from("a"), graph)).isEqualTo("b");
    assertThat(levels(Reach.from("a").barringHostility(), graph)).isEqualTo("b");
  }

  @Test
  void aTieThatBothJoinsAndDividesIsFollowed() {
    TieGraph graph = TieGraph.of(new Tie(A, B, Set.of(DEFENSE, DISPUTE), 1, Spell.ALWAYS, ""));
    assertThat(levels(Reach.from("a"), graph)).isEqualTo("b");
    assertThat(levels(Reach.from("a").barringHostility(), graph)).isEmpty();
  }

  @Test
  void directionsAreAlongAgainstOrEither() {
    TieGraph graph = Sketch.of("a>b b>c d>a");
    assertThat(levels(Reach.from("a"), graph)).isEqualTo("b | c");
    assertThat(levels(Reach.from("a").withDirection(Direction.IN), graph)).isEqualTo("d");
    assertThat(levels(Reach.from("a").withDirection(Direction.ALL), graph)).isEqualTo("b d | c");
    assertThat(levels(Reach.from("a").withDirection(Direction.ALL), Sketch.of("a>b b-c")))
        .isEqualTo("b | c");
    assertThat(path(Reach.from("c").withDirection(Direction.IN).of(graph), A)).isEqualTo("c b a");
  }

  @Test
  void passingAnInstitutionIsAHopOrNone() {
    TieGraph graph = memberships(A, PACT, B, PACT, B, UNION, UNION, C);
    assertThat(levels(Reach.from("a"), graph)).isEqualTo("p | b | u | c");
    Reach free = Reach.from("a").withInstitutionHops(0);
    assertThat(levels(free, graph)).isEqualTo("b p | c u");
    assertThat(levels(free.within(1), graph)).isEqualTo("b p");
    assertThat(path(free.of(graph), C)).isEqualTo("a p b u c");
    assertThat(levels(free.withInstitutionHops(1), graph)).isEqualTo("p | b | u | c");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> free.withInstitutionHops(2))
        .withMessage("passing an institution is 0 or 1 hops: 2");
  }

  @Test
  void oneInstitutionBehindAnotherIsStillOneHop() {
    TieGraph graph = memberships(A, PACT, PACT, UNION, C, UNION);
    assertThat(levels(Reach.from("a").withInstitutionHops(0), graph)).isEqualTo("c p u");
  }

  @Test
  void anInstitutionThatStartsIsNotPassed() {
    TieGraph graph = memberships(A, PACT, B, PACT, B, UNION, C, UNION);
    assertThat(levels(Reach.from("p").withInstitutionHops(0), graph)).isEqualTo("a b | c u");
  }

  @Test
  void aStateThatWaitsForTwoJoinsAfterTheSecond() {
    TieGraph graph = Sketch.of("a-c b-c c-d a-d d-e f-e b-f");
    assertThat(levels(Reach.from("a", "b").whenCalledBy(2), graph)).isEqualTo("c | d");
    assertThat(path(Reach.from("a", "b").whenCalledBy(2).of(graph), Sketch.state("d")))
        .isEqualTo("b c d");
    assertThat(levels(Reach.from("a", "b", "f").whenCalledBy(2), graph)).isEqualTo("c | d | e");
    assertThat(levels(Reach.from("a", "b").whenCalledBy(2).within(1), graph)).isEqualTo("c");
  }

  @Test
  void aSingleStartBringsInNobodyWhoWaitsForTwo() {
    assertThat(levels(Reach.from("a").whenCalledBy(2), Sketch.of("a-b a-b a-c b-c"))).isEmpty();
    assertThat(levels(Reach.from("a", "b").whenCalledBy(2), Sketch.of("a-c:1 a-c:2 a-d b-d")))
        .isEqualTo("d");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("a").whenCalledBy(0))
        .withMessage("callers must be at least 1: 0");
  }

  @Test
  void inACompleteGraphTwoStartsCallAllAtOnceAndThreeCallersAreTooMany() {
    TieGraph graph = Sketch.complete(6);
    Reach two = Reach.from(Sketch.code(0), Sketch.code(1));
    assertThat(two.whenCalledBy(2).of(graph).levels()).hasSize(1);
    assertThat(two.whenCalledBy(3).of(graph).steps()).isEmpty();
  }

  @Test
  void hostileTiesBarWhomTheyJoinToAStartAndTheWayThroughThem() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, B, DEFENSE),
            Tie.of(B, C, DEFENSE),
            Tie.of(A, D, DEFENSE),
            Tie.of(B, A, DISPUTE),
            Tie.of(C, D, DISPUTE));
    assertThat(levels(Reach.from("a"), graph)).isEqualTo("b d | c");
    assertThat(levels(Reach.from("a").barringHostility(), graph)).isEqualTo("d");
    assertThat(levels(Reach.from("d").barringHostility(), graph)).isEqualTo("a | b");
    assertThat(levels(Reach.from("a", "b").barringHostility(), graph)).isEqualTo("c d");
  }

  @Test
  void hostileTiesCostHopsOnce() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, B, DEFENSE),
            Tie.of(B, C, DEFENSE),
            Tie.of(A, D, DEFENSE),
            Tie.of(A, B, DISPUTE),
            Tie.of(B, A, DISPUTE));
    Reach dear = Reach.from("a").penalisingHostility(2);
    assertThat(levels(dear, graph)).isEqualTo("d |  | b | c");
    assertThat(path(dear.of(graph), C)).isEqualTo("a b c");
    assertThat(dear.of(graph).actors()).containsExactly(D, B, C);
    assertThat(levels(dear.within(3), graph)).isEqualTo("d |  | b");
    assertThat(levels(dear.within(2), graph)).isEqualTo("d");
    assertThat(levels(dear.barringHostility(), graph)).isEqualTo("d");
    for (int hops : new int[] {0, 1001}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Reach.from("a").penalisingHostility(hops))
          .withMessage("hops must be from 1 to 1000: " + hops);
    }
  }

  @Test
  void aLongerFriendlyWayCanBeShorterThanAHostileOne() {
    TieGraph graph =
        TieGraph.of(
            Tie.of(A, B, DEFENSE),
            Tie.of(A, B, DISPUTE),
            Tie.of(B, D, DEFENSE),
            Tie.of(A, C, DEFENSE),
            Tie.of(C, Sketch.state("e"), DEFENSE),
            Tie.of(Sketch.state("e"), D, DEFENSE));
    assertThat(path(Reach.from("a").of(graph), D)).isEqualTo("a b d");
    assertThat(path(Reach.from("a").penalisingHostility(2).of(graph), D)).isEqualTo("a c e d");
  }

  @Test
  void optionsArePrintedWhereTheyDifferFromTheDefault() {
    assertThat(Reach.from("a").over(DEFENSE).within(1))
        .hasToString("reach (over DEFENSE, within 1 hop)");
    assertThat(
            Reach.from("a")
                .withDirection(Direction.IN)
                .withInstitutionHops(0)
                .whenCalledBy(2)
                .penalisingHostility(1))
        .hasToString(
            "reach (over all kinds, within any number of hops, direction IN, institutions no hop,"
                + " called by 2, hostile ties cost 1 hop)");
    assertThat(Reach.from("a").along("DEFENSE ENTENTE").barringHostility())
        .hasToString(
            "reach (over all kinds, within any number of hops, along DEFENSE ENTENTE,"
                + " hostile ties bar)");
  }

  @Test
  void anIsolateAndAGraphWithoutTiesReachNobodyWhateverIsAsked() {
    TieGraph alone = Sketch.of("a");
    TieGraph isolate = Sketch.of("a b-c");
    for (TieGraph graph : List.of(alone, isolate)) {
      for (Reach reach :
          List.of(
              Reach.from("a").in(Sphere.CIVILIAN),
              Reach.from("a").along("ANY*"),
              Reach.from("a").whenCalledBy(2),
              Reach.from("a").withInstitutionHops(0),
              Reach.from("a").penalisingHostility(3),
              Reach.from("a").barringHostility())) {
        assertThat(reach.of(graph).steps()).as(reach.toString()).isEmpty();
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reach.from("a").along("ANY").of(TieGraph.of()))
        .withMessageStartingWith("no actor a");
  }

  @Test
  void kindsOfOneNameAreOneKind() {
    TieGraph graph = TieGraph.of(Tie.of(A, B, DEFENSE.withDirected(true)));
    for (TieKind kind : List.of(DEFENSE, DEFENSE.withDirected(true))) {
      assertThat(levels(Reach.from("a").over(kind), graph)).isEqualTo("b");
      assertThat(levels(Reach.from("a").along(TiePattern.of(kind)), graph)).isEqualTo("b");
    }
  }
}
