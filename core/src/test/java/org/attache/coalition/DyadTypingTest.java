package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.DISPUTE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.TieKind.PARTNERSHIP;
import static org.attache.TieKind.REPRESENTATION;
import static org.attache.TieKind.TRADE;

import java.util.Optional;
import java.util.Set;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pairs whose type the definition says. */
@Tag("fast")
class DyadTypingTest {
  private static final State A = Sketch.state("a");
  private static final State B = Sketch.state("b");
  private static final State C = Sketch.state("c");
  private static final State D = Sketch.state("d");
  private static final Institution PACT = new Institution("PACT", "Pact", Set.of("security"));
  private static final Institution CLUB = new Institution("CLUB", "Club");
  private static final TieGraph GRAPH =
      TieGraph.of(
          Tie.of(A, PACT, MEMBERSHIP),
          Tie.of(B, PACT, MEMBERSHIP),
          Tie.of(PACT, C, MEMBERSHIP),
          Tie.of(A, CLUB, MEMBERSHIP),
          Tie.of(CLUB, B, MEMBERSHIP),
          Tie.of(C, CLUB, DEFENSE),
          Tie.of(B, D, PARTNERSHIP),
          Tie.of(D, B, PARTNERSHIP),
          Tie.of(B, D, DEFENSE),
          Tie.of(C, D, DISPUTE));

  private static TypedDyads.Pair pair(TypedDyads typed, String one, String other) {
    return typed.between(one, other).orElseThrow();
  }

  @Test
  void threePartiesForOneIssueAreAnAlliance() {
    TieGraph pact = GRAPH.without(CLUB);
    TypedDyads typed = DyadTyping.ofPairs().of(pact);
    assertThat(pair(typed, "c", "a"))
        .isEqualTo(new TypedDyads.Pair(A, C, 1, 1, 1, 1, 3, 1, TypedDyads.Type.ALLIANCE));
    assertThat(typed.of(TypedDyads.Type.ALLIANCE)).hasSize(3);
  }

  @Test
  void twoPartiesOnManyMattersArePartners() {
    TypedDyads typed = DyadTyping.ofPairs().of(GRAPH);
    assertThat(pair(typed, "b", "d"))
        .isEqualTo(new TypedDyads.Pair(B, D, 2, 2, 0, 0, 2, 0.5 / 3, TypedDyads.Type.PARTNERSHIP));
    assertThat(typed.between("c", "d")).isEmpty();
    assertThat(typed.dyads()).hasSize(4);
    assertThat(typed.toString()).startsWith("alliances and strategic partnerships: pairs 4\n");
  }

  @Test
  void breadthCountsIssuesKindsOrSpheres() {
    TypedDyads issues = DyadTyping.ofPairs().of(GRAPH);
    assertThat(pair(issues, "a", "b").breadth()).isEqualTo(2);
    assertThat(pair(issues, "a", "c").breadth()).isEqualTo(3);
    assertThat(pair(issues, "a", "b").type()).isEqualTo(TypedDyads.Type.BOTH);
    TypedDyads kinds = DyadTyping.ofPairs().withBreadthOf(DyadTyping.Matter.KIND).of(GRAPH);
    assertThat(pair(kinds, "a", "b").breadth()).isEqualTo(1);
    assertThat(pair(kinds, "a", "c").breadth()).isEqualTo(2);
    TypedDyads spheres = DyadTyping.ofPairs().withBreadthOf(DyadTyping.Matter.SPHERE).of(GRAPH);
    assertThat(pair(spheres, "b", "d").breadth()).isEqualTo(2);
    assertThat(pair(spheres, "a", "b").breadth()).isEqualTo(1);
  }

  @Test
  void aPactBehindDyadsIsOneBondOfAllItsParties() {
    TieGraph dyads =
        TieGraph.of(
            Tie.of(A, B, DEFENSE),
            Tie.of(B, C, DEFENSE),
            Tie.of(A, C, DEFENSE),
            Tie.of(A, D, DEFENSE));
    DyadTyping typing =
        DyadTyping.ofPairs()
            .withInstitutionsBehind(tie -> tie.touches(D) ? Optional.empty() : Optional.of(CLUB));
    TypedDyads typed = typing.of(dyads);
    assertThat(pair(typed, "a", "b"))
        .isEqualTo(new TypedDyads.Pair(A, B, 1, 1, 1, 1, 3, 1, TypedDyads.Type.ALLIANCE));
    assertThat(pair(typed, "a", "d").type()).isEqualTo(TypedDyads.Type.NEITHER);
    assertThat(pair(DyadTyping.ofPairs().of(dyads), "a", "b").type())
        .isEqualTo(TypedDyads.Type.NEITHER);
    TypedDyads broad = typing.withCutOffs(0.5, 0.5, 1).of(dyads);
    assertThat(pair(broad, "a", "b").type()).isEqualTo(TypedDyads.Type.BOTH);
    assertThat(pair(broad, "a", "d").type()).isEqualTo(TypedDyads.Type.PARTNERSHIP);
  }

  @Test
  void twoMembersOfOneInstitutionAreBilateral() {
    TieGraph two = TieGraph.of(Tie.of(A, PACT, MEMBERSHIP), Tie.of(B, PACT, MEMBERSHIP));
    assertThat(pair(DyadTyping.ofPairs().of(two), "a", "b"))
        .isEqualTo(new TypedDyads.Pair(A, B, 1, 1, 0, 1, 2, 2.0 / 3, TypedDyads.Type.NEITHER));
  }

  @Test
  void thePairsOfOneActor() {
    TypedDyads typed = DyadTyping.around("b").of(GRAPH);
    assertThat(typed.dyads()).hasSize(3).allMatch(p -> p.one().equals(B) || p.other().equals(B));
    assertThat(pair(typed, "a", "b")).isEqualTo(pair(DyadTyping.ofPairs().of(GRAPH), "a", "b"));
    assertThatIllegalArgumentException().isThrownBy(() -> DyadTyping.around("z").of(GRAPH));
  }

  @Test
  void kindsThatComeAlongAreNoMatterBesideThoseNamed() {
    TieGraph mission =
        TieGraph.of(Tie.of(A, B, REPRESENTATION, TieKind.civilian("RANK").withDirected(true)));
    assertThat(pair(DyadTyping.ofPairs().of(mission), "a", "b").breadth()).isEqualTo(2);
    TypedDyads named = DyadTyping.ofPairs().over(REPRESENTATION).of(mission);
    assertThat(pair(named, "a", "b"))
        .isEqualTo(new TypedDyads.Pair(A, B, 1, 1, 0, 0, 2, 1.0 / 3, TypedDyads.Type.NEITHER));
    assertThat(DyadTyping.ofPairs().over(DEFENSE).of(GRAPH).dyads()).hasSize(1);
  }

  @Test
  void institutionsOfManyCanBeLeftOut() {
    DyadTyping small = DyadTyping.around(A).withLargestInstitution(2);
    assertThat(small.of(GRAPH).dyads()).isEmpty();
    TypedDyads dyads =
        DyadTyping.ofPairs()
            .withInstitutionsBehind(tie -> Optional.of(CLUB))
            .withLargestInstitution(3)
            .of(GRAPH);
    // The club has four parties with those it is behind, and the pact three.
    assertThat(dyads.dyads()).hasSize(3).allMatch(p -> p.parties() == 3 && p.bonds() == 1);
    assertThat(small)
        .hasToString(
            "dyad typing (around a, over all kinds, parties up to 2, breadth of issues,"
                + " multilateral from 0.5, institutional from 0.5, broad from 2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> small.withLargestInstitution(1))
        .withMessage("an institution needs at least 2 parties: 1");
  }

  @Test
  void mixedKindsAndNobody() {
    TieGraph mixed = TieGraph.of(Tie.of(A, B, TRADE), Tie.of(B, A, TRADE), Tie.of(A, B, DEFENSE));
    assertThat(pair(DyadTyping.ofPairs().of(mixed), "a", "b").bonds()).isEqualTo(2);
    assertThat(DyadTyping.ofPairs().of(TieGraph.of()).dyads()).isEmpty();
    assertThat(DyadTyping.ofPairs().of(Sketch.of("a b")).dyads()).isEmpty();
    assertThat(DyadTyping.ofPairs())
        .hasToString(
            "dyad typing (over all kinds, breadth of issues, multilateral from 0.5,"
                + " institutional from 0.5, broad from 2)");
  }

  @Test
  void badCutOffsAreRefused() {
    DyadTyping typing = DyadTyping.ofPairs();
    assertThatIllegalArgumentException().isThrownBy(() -> typing.withCutOffs(Double.NaN, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> typing.withCutOffs(0, 1.5, 1))
        .withMessage("the institutional share must be in [0, 1]: 1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> typing.withCutOffs(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> typing.of(GRAPH).between("a", "a"));
  }
}
