package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        .contains(
            "one: no states of the system on 2000-03-01, and no predecessor among the successions"
                + " given: Y");
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
  void embeddednessIsUnknownWhereAKindThatCountsWasNotObserved() {
    Coverage coverage =
        Coverage.of(SOURCE, Set.of(TieKind.REPRESENTATION), List.of(Spell.year(2000)))
            .withGaps(
                List.of(
                    new Coverage.Gap(
                        Set.of(B), TieKind.REPRESENTATION, Spell.year(2000), "not listed")))
            .and(Coverage.of(SOURCE, Set.of(TieKind.DEFENSE), List.of(Spell.ALWAYS)));
    TieHistory ties =
        TieHistory.of(
            List.of(
                Tie.of(A, P, TieKind.REPRESENTATION).withSpell(Spell.year(2000)),
                Tie.of(B, P, TieKind.DEFENSE)),
            coverage);
    CandidateTable table =
        asked(
                ties,
                JoiningCovariate.embeddedness(),
                JoiningCovariate.embeddedness(TieKind.REPRESENTATION).named("missions"),
                JoiningCovariate.embeddedness(TieKind.DEFENSE).named("pacts"),
                JoiningCovariate.embeddedness(TieKind.DEFENSE, TieKind.TRADE).named("unseen"))
            .of(ONE);
    for (String covariate : List.of("embeddedness", "missions")) {
      assertThat(value(table, A, covariate)).as(covariate).isPositive();
      assertThat(value(table, B, covariate)).as(covariate).isNaN();
      assertThat(value(table, NEW, covariate)).as(covariate).isNegative();
    }
    assertThat(value(table, B, "pacts")).isPositive();
    assertThat(table.column("unseen")).containsOnly(Double.NaN);
    assertThat(
            CoalitionCandidates.among(system())
                .measuring(JoiningCovariate.embeddedness())
                .of(ONE)
                .column("embeddedness"))
        .containsOnly(Double.NaN);
  }

  @Test
  void levelOfAMissionIsNotCountedBesideTheMission() {
    TieKind ambassador = TieKind.civilian("AMBASSADOR").withDirected(true);
    TieKind charge = TieKind.civilian("CHARGE").withDirected(true);
    List<Tie> ties =
        List.of(
            Tie.of(A, P, TieKind.REPRESENTATION, ambassador),
            Tie.of(A, B, TieKind.REPRESENTATION, charge),
            Tie.of(B, P, TieKind.DEFENSE));
    CandidateTable table =
        asked(
                ties,
                JoiningCovariate.embeddedness(),
                JoiningCovariate.embeddedness(TieKind.REPRESENTATION, ambassador).named("both"))
            .of(ONE);
    Embedded oracle =
        Embeddedness.from(P)
            .of(
                org.attache.TieGraph.of(
                        Tie.of(A, P, TieKind.REPRESENTATION),
                        Tie.of(A, B, TieKind.REPRESENTATION),
                        Tie.of(B, P, TieKind.DEFENSE))
                    .among(List.of(A, B, NEW, P, T, V)));
    for (State state : List.of(A, B, NEW)) {
      assertThat(value(table, state, "embeddedness"))
          .isCloseTo(oracle.with(state).total(), within(1e-12));
    }
    assertThat(value(table, A, "both")).isGreaterThan(value(table, A, "embeddedness"));
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
  void whatIsDatedByTheYearIsToldOnce() {
    List<CoalitionEvent> two =
        List.of(ONE.events().get(0), event("two", LocalDate.of(2002, 1, 1), B));
    CandidateTable table =
        asked(
                List.of(
                    since(A, P, TieKind.DEFENSE, "2001-01-01"),
                    since(B, P, TieKind.DEFENSE, "2001-01-02")),
                JoiningCovariate.pact(TieKind.DEFENSE))
            .of(CoalitionEvents.of(two));
    assertThat(table.notes().stream().filter(note -> note.contains("dates by the year")))
        .hasSize(1);
    assertThat(table.ofEvents(event -> event.name().equals("two")).column("pact")).startsWith(1, 0);
  }

  @Test
  void noEndOfATieIsKnownBeforehand() {
    TieHistory ties =
        TieHistory.of(
            List.of(
                Tie.of(A, P, TieKind.DEFENSE)
                    .withSpell(new Spell(LocalDate.of(1990, 1, 1), LocalDate.of(2000, 3, 3))),
                since(B, P, TieKind.DEFENSE, "1990-01-01")));
    JoiningCovariate left =
        JoiningCovariate.of(
            "left",
            true,
            (scene, state) ->
                scene.graph().ties().stream()
                    .filter(tie -> tie.from().equals(state))
                    .mapToLong(tie -> ChronoUnit.DAYS.between(scene.day(), tie.spell().lastDay()))
                    .sum());
    assertThat(asked(ties, left).of(ONE).column("left")).containsOnly(0);
  }

  @Test
  void sourceOfTwoErasIsNotReadBetweenThem() {
    Coverage eras =
        Coverage.of(
            SOURCE,
            Set.of(TieKind.DEFENSE),
            List.of(Spell.years(1879, 1989), Spell.since(LocalDate.of(2005, 1, 1))));
    TieHistory pacts =
        TieHistory.of(
            List.of(Tie.of(A, P, TieKind.DEFENSE).withSpell(Spell.years(1879, 1989))), eras);
    CoalitionCandidates asked = asked(pacts, JoiningCovariate.pact(TieKind.DEFENSE));
    assertThat(asked.of(ONE).column("pact")).containsOnly(Double.NaN);
    assertThat(asked.of(ONE).notes()).contains("one: DEFENSE not observed on 2000-03-01, NA");
    assertThat(asked.withLag(2).of(ONE).column("pact")).startsWith(1, 0);
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
        .containsEntry("covariates", "pact(DEFENSE)");
    assertThat(table.provenance().window())
        .isEqualTo(Spell.through(LocalDate.of(1996, 3, 1), LocalDate.of(2001, 3, 1)));
  }
}
