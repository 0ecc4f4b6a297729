package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.attache.Attributes;
import org.attache.Certainty;
import org.attache.CoalitionEvent;
import org.attache.CoalitionEvents;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Run;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.State;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CoalitionCandidatesTest {
  private static final State P = Sketch.state("P");
  private static final State T = Sketch.state("T");
  private static final State V = Sketch.state("V");
  private static final State A = Sketch.state("A");
  private static final State B = Sketch.state("B");
  private static final State OLD1 = Sketch.state("O1");
  private static final State OLD2 = Sketch.state("O2");
  private static final State NEW = Sketch.state("N");
  private static final State YOUNG = Sketch.state("Y");
  private static final Institution DUO = new Institution("DUO", "Duo", Set.of("security"));
  private static final Institution TRI = new Institution("TRI", "Tri", Set.of("trade"));
  private static final Coverage.Source SOURCE = new Coverage.Source("made up", "1", "");
  private static final LocalDate UNION = LocalDate.of(2000, 7, 1);

  /** O1 and O2 became N on 1 July 2000; Y is a state since 2001. */
  private static StateSystem system() {
    List<StateSystem.Member> members = new ArrayList<>();
    for (State state : List.of(A, B, P, T, V)) {
      members.add(new StateSystem.Member(state, state.code().charAt(0), Spell.ALWAYS));
    }
    Spell before = new Spell(LocalDate.MIN, UNION);
    members.add(new StateSystem.Member(OLD1, 1, before));
    members.add(new StateSystem.Member(OLD2, 2, before));
    members.add(new StateSystem.Member(NEW, 3, Spell.since(UNION)));
    members.add(new StateSystem.Member(YOUNG, 4, Spell.since(LocalDate.of(2001, 1, 1))));
    return StateSystem.of(members, Coverage.everything())
        .withSuccessions(
            List.of(
                new StateSystem.Succession(OLD1, NEW, UNION),
                new StateSystem.Succession(OLD2, NEW, UNION)));
  }

  private static CoalitionEvent event(String name, LocalDate date, State... joiners) {
    List<CoalitionEvent.Participant> all = new ArrayList<>();
    for (State joiner : joiners) {
      all.add(
          new CoalitionEvent.Participant(
              joiner, Optional.empty(), "troops", Certainty.CERTAIN, "made up"));
    }
    return new CoalitionEvent(name, P, Set.of(T), Set.of(V), date, all);
  }

  private static final CoalitionEvents ONE =
      CoalitionEvents.of(List.of(event("one", LocalDate.of(2001, 3, 1), A, YOUNG)));

  private static CoalitionCandidates asked(List<Tie> ties, JoiningCovariate... covariates) {
    return asked(TieHistory.of(ties), covariates);
  }

  private static CoalitionCandidates asked(TieHistory ties, JoiningCovariate... covariates) {
    return CoalitionCandidates.among(system()).with(ties).measuring(covariates);
  }

  private static double value(CandidateTable table, State candidate, String covariate) {
    return IntStream.range(0, table.size())
        .filter(row -> table.candidate(row).equals(candidate))
        .mapToObj(row -> table.value(row, covariate))
        .findFirst()
        .orElseThrow();
  }

  private static Tie since(State one, State two, TieKind kind, String date) {
    return Tie.of(one, two, kind).withSpell(Spell.since(LocalDate.parse(date)));
  }

  @Test
  void candidatesAreTheMembersLessPivotalTargetsAndVictims() {
    CandidateTable table = asked(List.of()).of(ONE);
    assertThat(IntStream.range(0, table.size()).mapToObj(table::candidate))
        .containsExactly(A, B, NEW, YOUNG);
    assertThat(table.joined()).containsExactly(true, false, false, true);
    assertThat(table.table().rows().get(0).get(5)).isEqualTo((int) 'A');
  }

  @Test
  void tieThatBeganWithinTheLagIsNotSeen() {
    List<Tie> ties =
        List.of(
            since(A, P, TieKind.DEFENSE, "2000-03-01"), since(B, P, TieKind.DEFENSE, "2000-03-02"));
    CoalitionCandidates asked = asked(ties, JoiningCovariate.pact(TieKind.DEFENSE));
    assertThat(asked.of(ONE).column("pact")).startsWith(1, 0);
    assertThat(asked.withLag(2).of(ONE).column("pact")).startsWith(0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked.withLag(0))
        .withMessage("lag must be at least 1 year: 0");
  }

  /** O1 was no more, and no source lists it then; of N, that succeeded it, that tells nothing. */
  @Test
  void successorIsNotHiddenByTheGapsOfAStateThatWasGone() {
    Spell after = Spell.since(UNION);
    Coverage coverage =
        Coverage.of(SOURCE, Set.of(TieKind.TRADE), List.of(Spell.ALWAYS))
            .withGaps(List.of(new Coverage.Gap(Set.of(OLD1), TieKind.TRADE, after, "not listed")));
    TieHistory trade =
        TieHistory.of(
            List.of(
                Tie.of(NEW, P, TieKind.TRADE).withWeight(3).withSpell(after),
                Tie.of(OLD1, P, TieKind.TRADE).withWeight(2).withSpell(Spell.year(1999))),
            coverage);
    CoalitionEvents later =
        CoalitionEvents.of(List.of(event("later", LocalDate.of(2003, 3, 1), A)));
    CoalitionCandidates asked = asked(trade, JoiningCovariate.trade());
    assertThat(value(asked.of(later), NEW, "trade")).isEqualTo(Math.log1p(3));
    assertThat(value(asked.withLag(4).of(later), NEW, "trade")).isEqualTo(Math.log1p(2));
  }

  @Test
  void successorHasTheTiesOfThoseItSucceeded() {
    List<Tie> ties =
        List.of(
            Tie.of(OLD1, P, TieKind.DEFENSE),
            Tie.of(OLD2, P, TieKind.ENTENTE),
            Tie.of(OLD1, P, TieKind.TRADE).withWeight(3),
            Tie.of(P, OLD2, TieKind.TRADE).withWeight(4),
            Tie.of(OLD1, DUO, TieKind.MEMBERSHIP),
            Tie.of(OLD2, DUO, TieKind.MEMBERSHIP),
            Tie.of(OLD2, TRI, TieKind.MEMBERSHIP),
            Tie.of(P, DUO, TieKind.MEMBERSHIP),
            Tie.of(P, TRI, TieKind.MEMBERSHIP));
    Attributes numbers =
        Attributes.of(
            List.of(
                new Attributes.Value("milex", OLD1, 2000, 5),
                new Attributes.Value("milex", OLD2, 2000, 6),
                new Attributes.Value("milex", A, 2000, 0)));
    CandidateTable table =
        asked(
                ties,
                JoiningCovariate.pacts(TieKind.DEFENSE, TieKind.ENTENTE),
                JoiningCovariate.trade(),
                JoiningCovariate.jointMemberships(),
                JoiningCovariate.newmanMemberships(),
                JoiningCovariate.jointMemberships("security"),
                JoiningCovariate.ownMemberships(),
                JoiningCovariate.militaryExpenditure())
            .with(numbers)
            .of(ONE);
    assertThat(value(table, NEW, "pacts")).isEqualTo(2);
    assertThat(value(table, NEW, "trade")).isCloseTo(Math.log(8), within(1e-12));
    assertThat(value(table, NEW, "joint_memberships")).isEqualTo(2);
    assertThat(value(table, NEW, "newman_memberships")).isEqualTo(2);
    assertThat(value(table, NEW, "joint_security")).isEqualTo(1);
    assertThat(value(table, NEW, "own_memberships")).isEqualTo(2);
    assertThat(value(table, NEW, "ln_milex")).isCloseTo(Math.log(12), within(1e-12));
    assertThat(value(table, A, "ln_milex")).isZero();
    assertThat(value(table, B, "ln_milex")).isNaN();
    assertThat(table.notes()).contains("one: N for ties of 2000: O1, O2");
  }

  @Test
  void stateThatDidNotExistIsUnknownInAllThatIsOfThatDay() {
    CandidateTable table =
        asked(
                List.of(Tie.of(A, P, TieKind.DEFENSE)),
                JoiningCovariate.pact(TieKind.DEFENSE),
                JoiningCovariate.jointMemberships(),
                JoiningCovariate.ownMemberships(),
                JoiningCovariate.trade(),
                JoiningCovariate.totalTrade(),
                JoiningCovariate.embeddedness(),
                JoiningCovariate.reach(TieKind.DEFENSE),
                JoiningCovariate.commonPartners(TieKind.DEFENSE),
                JoiningCovariate.nearTarget(TieKind.CONTIGUITY),
                JoiningCovariate.borderOnTarget(TieKind.CONTIGUITY),
                JoiningCovariate.earlierParticipation())
            .of(ONE);
    for (String covariate : table.covariates()) {
      double expected = covariate.equals("earlier") ? 0 : Double.NaN;
      assertThat(value(table, YOUNG, covariate)).as(covariate).isEqualTo(Double.valueOf(expected));
      assertThat(value(table, A, covariate)).as(covariate).isNotNaN();
    }
    assertThat(table.notes())
        .contains("one: no states of the system on 2000-03-01 and nobody's successors: Y");
  }

  @Test
  void sourceThatLookedEveryFewYearsIsReadAtItsLastLook() {
    Coverage waves =
        Coverage.of(
                SOURCE,
                Set.of(TieKind.REPRESENTATION),
                List.of(Spell.year(1990), Spell.year(1995), Spell.year(2000)))
            .withGaps(
                List.of(
                    new Coverage.Gap(
                        Set.of(A), TieKind.REPRESENTATION, Spell.year(1990), "not listed"),
                    new Coverage.Gap(
                        Set.of(B), TieKind.REPRESENTATION, Spell.year(1995), "not listed")));
    TieHistory missions =
        TieHistory.of(
            List.of(
                Tie.of(B, P, TieKind.REPRESENTATION).withSpell(Spell.year(1990)),
                Tie.of(P, A, TieKind.REPRESENTATION).withSpell(Spell.year(1995)),
                Tie.of(OLD1, P, TieKind.REPRESENTATION).withSpell(Spell.year(2000))),
            waves);
    CoalitionCandidates asked = asked(missions, JoiningCovariate.representation());
    CandidateTable table = asked.withLag(2).of(ONE);
    assertThat(table.column("representation")).containsExactly(1, Double.NaN, 0, Double.NaN);
    assertThat(table.notes())
        .contains("one: REPRESENTATION of 1995, the last observed, age in years: 4");
    assertThat(asked.withLag(20).of(ONE).column("representation")).containsOnly(Double.NaN);
    assertThat(asked.withLag(1).of(ONE).column("representation"))
        .containsExactly(0, 0, 1, Double.NaN);
  }

  @Test
  void kindThatWasNotObservedIsUnknownAndNotZero() {
    Coverage ended = Coverage.of(SOURCE, Set.of(TieKind.TRADE), List.of(Spell.years(1990, 1999)));
    TieHistory trade =
        TieHistory.of(
            List.of(Tie.of(A, P, TieKind.TRADE).withSpell(Spell.years(1990, 1999))), ended);
    CoalitionCandidates asked = asked(trade, JoiningCovariate.trade());
    assertThat(asked.of(ONE).column("trade")).containsOnly(Double.NaN);
    assertThat(asked.of(ONE).notes()).contains("one: TRADE not observed on 2000-03-01, NA");
    assertThat(asked.withLag(2).of(ONE).column("trade"))
        .containsExactly(Math.log1p(1), 0, 0, Double.NaN);
  }

  @Test
  void reachAndDistanceCountHops() {
    List<Tie> ties =
        List.of(
            Tie.of(A, P, TieKind.PARTNERSHIP),
            Tie.of(A, B, TieKind.PARTNERSHIP),
            Tie.of(T, B, TieKind.CONTIGUITY),
            Tie.of(B, A, TieKind.CONTIGUITY));
    CandidateTable table =
        asked(
                ties,
                JoiningCovariate.reach(TieKind.PARTNERSHIP),
                JoiningCovariate.commonPartners(TieKind.PARTNERSHIP),
                JoiningCovariate.nearTarget(TieKind.CONTIGUITY),
                JoiningCovariate.borderOnTarget(TieKind.CONTIGUITY, TieKind.PARTNERSHIP))
            .of(ONE);
    assertThat(table.column("reach")).containsExactly(1, 0.5, 0, Double.NaN);
    assertThat(table.column("common_partners")).containsExactly(0, 1, 0, Double.NaN);
    assertThat(table.column("near_target")).containsExactly(0.5, 1, 0, Double.NaN);
    assertThat(table.column("border_target")).containsExactly(0, 2, 0, Double.NaN);
  }

  @Test
  void embeddednessIsThatOfTheLaggedDay() {
    List<Tie> ties =
        List.of(
            Tie.of(A, P, TieKind.DEFENSE),
            since(B, P, TieKind.DEFENSE, "2000-12-01"),
            Tie.of(A, P, TieKind.TRADE).withWeight(9),
            Tie.of(OLD1, B, TieKind.TRADE).withWeight(2));
    CandidateTable table = asked(ties, JoiningCovariate.embeddedness()).of(ONE);
    Embedded oracle =
        Embeddedness.from(P)
            .of(
                org.attache.TieGraph.of(
                        Tie.of(A, P, TieKind.DEFENSE),
                        Tie.of(A, P, TieKind.TRADE).withWeight(9),
                        Tie.of(NEW, B, TieKind.TRADE).withWeight(2))
                    .among(List.of(A, B, NEW, P, T, V)));
    for (State state : List.of(A, B, NEW)) {
      assertThat(value(table, state, "embeddedness"))
          .isCloseTo(oracle.with(state).total(), within(1e-12));
    }
  }

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
  void withoutTiesNothingOfThemIsKnown() {
    CandidateTable table =
        CoalitionCandidates.among(system())
            .measuring(JoiningCovariate.pact(TieKind.DEFENSE))
            .of(ONE);
    assertThat(table.column("pact")).containsOnly(Double.NaN);
  }

  @Test
  void numberMustBeFinite() {
    JoiningCovariate odd = JoiningCovariate.of("odd", false, (scene, state) -> 1 / 0.0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asked(List.of(), odd).of(ONE))
        .withMessageContaining("must be finite or NaN: Infinity");
  }

  @Test
  void provenanceTellsLagCovariatesAndTime() {
    CandidateTable table =
        asked(List.of(), JoiningCovariate.pact(TieKind.DEFENSE)).withLag(5).of(ONE);
    assertThat(table.provenance().options())
        .containsEntry("lag", "5 years")
        .containsEntry("covariates", "pact");
    assertThat(table.provenance().window())
        .isEqualTo(Spell.through(LocalDate.of(1996, 3, 1), LocalDate.of(2001, 3, 1)));
  }
}
