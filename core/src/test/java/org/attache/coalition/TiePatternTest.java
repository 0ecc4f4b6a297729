package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.ENTENTE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.TieKind.PARTNERSHIP;

import java.util.List;
import java.util.Set;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Sphere;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class TiePatternTest {
  private static final State A = Sketch.state("a");
  private static final State B = Sketch.state("b");
  private static final State C = Sketch.state("c");
  private static final State D = Sketch.state("d");
  private static final Institution PACT = new Institution("p", "Pact");

  /** An ally of a is in an institution with c, whose ally is d. */
  private static final TieGraph GRAPH =
      TieGraph.of(
          Tie.of(A, B, DEFENSE),
          Tie.of(B, PACT, MEMBERSHIP),
          Tie.of(C, PACT, MEMBERSHIP),
          Tie.of(C, D, DEFENSE),
          Tie.of(B, D, PARTNERSHIP));

  private static List<String> found(TiePattern pattern, TieGraph graph) {
    return Reach.from("a").along(pattern).of(graph).actors().stream().map(Actor::code).toList();
  }

  private static TiePattern of(String text) {
    return TiePattern.parse(text);
  }

  @Test
  void allianceInstitutionAllianceReachesOnlyWhoStandsAtTheEnd() {
    Reached reached = Reach.from("a").along("DEFENSE MEMBERSHIP MEMBERSHIP DEFENSE").of(GRAPH);
    assertThat(reached.actors()).containsExactly(D);
    assertThat(reached.hops(D)).hasValue(4);
    assertThat(reached.hops(B)).isEmpty();
    assertThat(reached.path(D)).containsExactly(A, B, PACT, C, D);
    assertThat(reached.path(C)).isEmpty();
    assertThat(reached.path(A)).containsExactly(A);
    assertThat(reached.table().rows())
        .containsExactly(List.of(4, "d", "State d", "DEFENSE", "a – b – p – c – d"));
  }

  @Test
  void withoutAHopForTheInstitutionItIsThree() {
    Reach reach = Reach.from("a").along("DEFENSE MEMBERSHIP+ DEFENSE").withInstitutionHops(0);
    assertThat(reach.of(GRAPH).hops(D)).hasValue(3);
    assertThat(reach.within(2).of(GRAPH).actors()).isEmpty();
  }

  @Test
  void theWordsBuildWhatTheMethodsBuild() {
    TiePattern built =
        TiePattern.of(DEFENSE)
            .then(TiePattern.of(MEMBERSHIP).repeated())
            .then(TiePattern.of(PARTNERSHIP, DEFENSE).optional());
    assertThat(built).hasToString("DEFENSE MEMBERSHIP+ (DEFENSE|PARTNERSHIP)?");
    assertThat(found(built, GRAPH)).containsExactly("p", "b", "c", "d");
    assertThat(found(of(built.toString()), GRAPH)).containsExactly("p", "b", "c", "d");
    assertThat(found(of("DEFENSE MEMBERSHIP*"), GRAPH)).containsExactly("b", "p", "c");
    assertThat(of("  ANY*   DEFENSE? ")).hasToString("ANY* DEFENSE?");
  }

  @Test
  void eitherPartMayBeLong() {
    TiePattern either = of("DEFENSE PARTNERSHIP").or(of("DEFENSE MEMBERSHIP"));
    assertThat(either).hasToString("(DEFENSE PARTNERSHIP | DEFENSE MEMBERSHIP)");
    assertThat(found(either, GRAPH)).containsExactly("d", "p");
    assertThat(either.repeated()).hasToString("(DEFENSE PARTNERSHIP | DEFENSE MEMBERSHIP)+");
    assertThat(of("DEFENSE MEMBERSHIP").optional()).hasToString("(DEFENSE MEMBERSHIP)?");
    assertThat(either.then(either).repeated().toString()).startsWith("((DEFENSE").endsWith("))+");
  }

  @Test
  void whatRepeatsMayBeLongToo() {
    TieGraph path =
        TieGraph.of(
            Tie.of(A, B, DEFENSE),
            Tie.of(B, C, ENTENTE),
            Tie.of(C, D, DEFENSE),
            Tie.of(D, Sketch.state("e"), ENTENTE));
    assertThat(found(of("DEFENSE ENTENTE").repeated(), path)).containsExactly("c", "e");
    assertThat(found(of("DEFENSE ENTENTE").repeated().then(of("DEFENSE")), path))
        .containsExactly("d");
  }

  @Test
  void aPatternOfNothingReachesNobody() {
    assertThat(found(of("ENTENTE?"), GRAPH)).isEmpty();
  }

  @Test
  void aTieOfSeveralKindsPassesForEach() {
    TieGraph graph =
        TieGraph.of(
            new Tie(A, B, Set.of(DEFENSE, ENTENTE), 1, Spell.ALWAYS, ""), Tie.of(B, C, ENTENTE));
    assertThat(found(of("DEFENSE ENTENTE"), graph)).containsExactly("c");
    assertThat(found(of("ENTENTE ENTENTE"), graph)).containsExactly("c");
    assertThat(found(of("DEFENSE DEFENSE"), graph)).isEmpty();
  }

  @Test
  void aWayMayPassAnActorTwice() {
    TieGraph graph = TieGraph.of(Tie.of(A, B, DEFENSE), Tie.of(A, C, ENTENTE));
    Reached reached = Reach.from("a").along("DEFENSE DEFENSE ENTENTE").of(graph);
    assertThat(reached.path(C)).containsExactly(A, B, A, C);
    assertThat(reached.steps().get(0).through()).isEqualTo(A);
  }

  @Test
  void anActorIsTakenAtItsFewestHops() {
    TieGraph graph =
        TieGraph.of(Tie.of(A, B, ENTENTE), Tie.of(A, C, DEFENSE), Tie.of(C, B, DEFENSE));
    assertThat(Reach.from("a").along("DEFENSE+").of(graph).hops(B)).hasValue(2);
    assertThat(Reach.from("a").along("ANY+").of(graph).hops(B)).hasValue(1);
  }

  @Test
  void chosenKindsAndSpheresNarrowThePattern() {
    assertThat(Reach.from("a").in(Sphere.MILITARY).along("ANY ANY?").of(GRAPH).actors())
        .containsExactly(B);
    assertThat(Reach.from("a").over(DEFENSE).along("DEFENSE PARTNERSHIP?").of(GRAPH).actors())
        .containsExactly(B);
  }

  @Test
  void manyTiesMayFollowOneAnotherButNotMoreThanAWordHolds() {
    String words = "ANY ".repeat(62);
    TieGraph path = Sketch.path(64);
    assertThat(Reach.from(Sketch.code(0)).along(words).of(path).hops(Sketch.state(Sketch.code(62))))
        .hasValue(62);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of("ANY " + words))
        .withMessage("a pattern has at most 62 ties: 63");
  }

  @Test
  void whatIsNoPatternIsRefused() {
    for (String word : List.of("DEFENSE|ENTENTE", "(DEFENSE", "DEFENSE++", "+", "()", "(A|)")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> of("ANY " + word))
          .withMessage(
              "no pattern of ties: "
                  + word
                  + "; it may be DEFENSE, (DEFENSE|ENTENTE) or ANY, then ?, + or *");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(" "))
        .withMessage("a pattern needs at least one tie");
    assertThatIllegalArgumentException()
        .isThrownBy(TiePattern::of)
        .withMessage("a pattern needs at least one kind");
  }

  @Test
  void aPatternAndAQuorumDoNotGoTogether() {
    for (Runnable both :
        List.<Runnable>of(
            () -> Reach.from("a").along("ANY").whenCalledBy(2),
            () -> Reach.from("a").whenCalledBy(2).along("ANY"))) {
      assertThatIllegalArgumentException()
          .isThrownBy(both::run)
          .withMessage("a way that follows a pattern has one caller, not 2");
    }
  }
}
