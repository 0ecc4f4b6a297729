package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.coalition.CandidateSketch.A;
import static org.attache.coalition.CandidateSketch.B;
import static org.attache.coalition.CandidateSketch.NEW;
import static org.attache.coalition.CandidateSketch.OLD1;
import static org.attache.coalition.CandidateSketch.P;
import static org.attache.coalition.CandidateSketch.T;
import static org.attache.coalition.CandidateSketch.UNION;
import static org.attache.coalition.CandidateSketch.YOUNG;
import static org.attache.coalition.CandidateSketch.asked;
import static org.attache.coalition.CandidateSketch.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.StateSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class EarlierEventsTest {
  @Test
  void earlierParticipationIsCountedStrictlyBefore() {
    LocalDate date = LocalDate.of(2003, 3, 1);
    CoalitionEvent late =
        new CoalitionEvent(
            "late",
            A,
            Set.of(T),
            Set.of(),
            LocalDate.of(2002, 1, 1),
            List.of(
                new CoalitionEvent.Participant(
                    B, Optional.of(date), "troops", Certainty.CERTAIN, ""),
                new CoalitionEvent.Participant(
                    NEW, Optional.of(date.minusDays(1)), "troops", Certainty.CERTAIN, "")));
    CoalitionEvents events =
        CoalitionEvents.of(
            List.of(
                event("first", LocalDate.of(1999, 1, 1), A, OLD1), late, event("last", date, A)));
    CandidateTable table =
        asked(
                List.of(),
                JoiningCovariate.earlierParticipation(),
                JoiningCovariate.earlierShare(),
                JoiningCovariate.earlierWithPivotal())
            .of(events);
    CandidateTable last = table.ofEvents(event -> event.name().equals("last"));
    assertThat(last.column("earlier")).containsExactly(1, 0, 2, 0);
    assertThat(last.column("earlier_share")).containsExactly(0.5, 0, 1, 0);
    assertThat(last.column("earlier_with_pivotal")).containsExactly(1, 0, 1, 0);
    assertThat(table.ofEvents(event -> event.name().equals("first")).column("earlier_share"))
        .containsOnly(Double.NaN);
  }

  @Test
  void whoWasNoStateAtEarlierEventsIsUnknownInThem() {
    LocalDate date = LocalDate.of(2003, 3, 1);
    CoalitionEvent before = event("before", LocalDate.of(1999, 1, 1), A, OLD1);
    CoalitionEvent between = event("between", LocalDate.of(2002, 1, 1), YOUNG);
    JoiningCovariate[] all = {
      JoiningCovariate.earlierParticipation(),
      JoiningCovariate.earlierShare(),
      JoiningCovariate.earlierWithPivotal()
    };
    CoalitionEvents two = CoalitionEvents.of(List.of(before, event("last", date, A)));
    CandidateTable last =
        asked(List.of(), all).of(two).ofEvents(event -> event.name().equals("last"));
    for (String covariate : last.covariates()) {
      assertThat(last.column(covariate)).as(covariate).containsExactly(1, 0, 1, Double.NaN);
    }
    CoalitionEvents three = CoalitionEvents.of(List.of(before, between, event("last", date, A)));
    CandidateTable later =
        asked(List.of(), all).of(three).ofEvents(event -> event.name().equals("last"));
    assertThat(later.column("earlier")).containsExactly(1, 0, 1, 1);
    assertThat(later.column("earlier_share")).containsExactly(0.5, 0, 0.5, 1);
  }

  @Test
  void earlierJoinersThatAreNoStatesAnyMoreAreNamed() {
    StateSystem parted =
        StateSystem.of(
            List.of(
                new StateSystem.Member(P, 1, Spell.ALWAYS),
                new StateSystem.Member(A, 2, Spell.ALWAYS),
                new StateSystem.Member(OLD1, 3, new Spell(LocalDate.MIN, UNION))),
            Coverage.everything());
    CoalitionEvents events =
        CoalitionEvents.of(
            List.of(
                event("first", LocalDate.of(1999, 1, 1), OLD1),
                event("last", LocalDate.of(2003, 3, 1), A)));
    assertThat(CoalitionCandidates.among(parted).of(events).notes())
        .contains(
            "last: joined earlier and are no states of this event, nor taken for any: O1 (first)");
  }
}
