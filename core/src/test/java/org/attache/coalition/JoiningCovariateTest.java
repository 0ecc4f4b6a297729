package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.coalition.CandidateSketch.A;
import static org.attache.coalition.CandidateSketch.B;
import static org.attache.coalition.CandidateSketch.NEW;
import static org.attache.coalition.CandidateSketch.OLD1;
import static org.attache.coalition.CandidateSketch.OLD2;
import static org.attache.coalition.CandidateSketch.ONE;
import static org.attache.coalition.CandidateSketch.P;
import static org.attache.coalition.CandidateSketch.SOURCE;
import static org.attache.coalition.CandidateSketch.T;
import static org.attache.coalition.CandidateSketch.V;
import static org.attache.coalition.CandidateSketch.YOUNG;
import static org.attache.coalition.CandidateSketch.asked;
import static org.attache.coalition.CandidateSketch.since;
import static org.attache.coalition.CandidateSketch.system;
import static org.attache.coalition.CandidateSketch.value;

import java.util.List;
import java.util.Set;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class JoiningCovariateTest {
  private static final Institution DUO = new Institution("DUO", "Duo", Set.of("security"));
  private static final Institution TRI = new Institution("TRI", "Tri", Set.of("trade"));

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
                TieGraph.of(
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
                TieGraph.of(
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
}
