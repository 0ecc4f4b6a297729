package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.coalition.CandidateSketch.A;
import static org.attache.coalition.CandidateSketch.B;
import static org.attache.coalition.CandidateSketch.NEW;
import static org.attache.coalition.CandidateSketch.OLD1;
import static org.attache.coalition.CandidateSketch.ONE;
import static org.attache.coalition.CandidateSketch.P;
import static org.attache.coalition.CandidateSketch.T;
import static org.attache.coalition.CandidateSketch.V;
import static org.attache.coalition.CandidateSketch.YOUNG;
import static org.attache.coalition.CandidateSketch.asked;
import static org.attache.coalition.CandidateSketch.event;
import static org.attache.coalition.CandidateSketch.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CoalitionCandidatesTest {
  @Test
  void candidatesAreTheMembersLessPivotalTargetsAndVictims() {
    CandidateTable table = asked(List.of()).of(ONE);
    assertThat(IntStream.range(0, table.size()).mapToObj(table::candidate))
        .containsExactly(A, B, NEW, YOUNG);
    assertThat(table.joined()).containsExactly(true, false, false, true);
    assertThat(table.table().rows().get(0).get(5)).isEqualTo((int) 'A');
  }

  @Test
  void placeboChangesOnlyWhatDependsOnThePivotalState() {
    List<Tie> ties = List.of(Tie.of(A, P, TieKind.DEFENSE), Tie.of(A, B, TieKind.DEFENSE));
    JoiningCovariate own =
        JoiningCovariate.of("code", true, (scene, s) -> scene.pivotal().code().charAt(0));
    CoalitionCandidates asked =
        asked(ties, JoiningCovariate.pact(TieKind.DEFENSE), JoiningCovariate.totalTrade(), own);
    CandidateTable table = asked.withPivotal(B).of(ONE);
    assertThat(table.column("pact")).containsExactly(1, Double.NaN, 0, Double.NaN);
    assertThat(table.column("total_trade")).containsExactly(0, 0, 0, Double.NaN);
    assertThat(table.column("code")).containsExactly('B', Double.NaN, 'B', 'B');
    assertThat(table.notes()).contains("B stands in the place of the pivotal state, a placebo");
    CandidateTable bulk = asked.ofEach(List.of(B, T), ONE, Run.on(2)).values().iterator().next();
    assertThat(bulk.table().toString()).isEqualTo(table.table().toString());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.withPivotal(Sketch.state("Z")))
        .withMessageContaining("is no state of the system");
  }

  @Test
  void participantsThatAreNoCandidatesAreNamed() {
    CoalitionEvents events =
        CoalitionEvents.of(List.of(event("odd", LocalDate.of(2001, 3, 1), A, OLD1, V)));
    assertThat(asked(List.of()).of(events).notes())
        .contains("odd: took part and are no candidates: O1, V");
  }

  @Test
  void victimsStandForTheTargetWhereThereIsNone() {
    CoalitionEvent relief =
        new CoalitionEvent("relief", P, Set.of(), Set.of(V), LocalDate.of(2001, 3, 1), List.of());
    List<Tie> ties = List.of(Tie.of(V, B, TieKind.CONTIGUITY), Tie.of(B, A, TieKind.CONTIGUITY));
    CoalitionCandidates asked =
        asked(
            ties,
            JoiningCovariate.nearTarget(TieKind.CONTIGUITY),
            JoiningCovariate.borderOnTarget(TieKind.CONTIGUITY));
    CandidateTable table = asked.of(CoalitionEvents.of(List.of(relief)));
    assertThat(value(table, A, "near_target")).isEqualTo(0.5);
    assertThat(value(table, B, "near_target")).isEqualTo(1);
    assertThat(value(table, A, "border_target")).isZero();
    assertThat(value(table, B, "border_target")).isEqualTo(1);
    assertThat(table.notes())
        .contains("relief: no target; nearness and borders are to the victims: V");
    CoalitionEvent nowhere =
        new CoalitionEvent("nowhere", P, Set.of(), Set.of(), LocalDate.of(2001, 3, 1), List.of());
    assertThat(asked.of(CoalitionEvents.of(List.of(nowhere))).column("near_target"))
        .containsOnly(Double.NaN);
    assertThat(asked.of(ONE).notes()).noneMatch(note -> note.contains("no target"));
  }

  @Test
  void eventWithoutCandidatesIsLeftOutAndNamed() {
    CoalitionEvent alone =
        new CoalitionEvent(
            "alone", P, Set.of(T, NEW), Set.of(A, B, V), LocalDate.of(2000, 9, 1), List.of());
    CandidateTable table =
        asked(List.of(Tie.of(A, P, TieKind.DEFENSE)), JoiningCovariate.pact(TieKind.DEFENSE))
            .of(CoalitionEvents.of(List.of(alone, ONE.events().get(0))));
    assertThat(table.events()).extracting(CoalitionEvent::name).containsExactly("one");
    assertThat(table.event(0).name()).isEqualTo("one");
    assertThat(table.column("pact")).containsExactly(1, 0, 0, Double.NaN);
    assertThat(table.notes()).contains("alone: no candidate, left out");
  }

  @Test
  void provenanceTellsLagCovariatesAndTime() {
    CandidateTable table =
        asked(List.of(), JoiningCovariate.pact(TieKind.DEFENSE)).withLag(5).of(ONE);
    assertThat(table.provenance().options())
        .containsEntry("lag", "5 years")
        .containsEntry("covariates", "pact(DEFENSE)");
    assertThat(table.provenance().window())
        .isEqualTo(Spell.through(LocalDate.of(1996, 3, 1), LocalDate.of(2001, 3, 1)));
  }
}
