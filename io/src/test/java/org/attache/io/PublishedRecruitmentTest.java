package org.attache.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.TieKind.DEFENSE;
import static org.attache.TieKind.ENTENTE;
import static org.attache.TieKind.MEMBERSHIP;
import static org.attache.TieKind.NEUTRALITY;
import static org.attache.TieKind.NONAGGRESSION;
import static org.attache.TieKind.REPRESENTATION;

import java.util.Comparator;
import java.util.List;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Run;
import org.attache.State;
import org.attache.TieGraph;
import org.attache.TieHistory;
import org.attache.coalition.Approached;
import org.attache.coalition.Prospects;
import org.attache.coalition.Recruited;
import org.attache.coalition.Recruitment;
import org.attache.coalition.RecruitmentSensitivity;
import org.attache.coalition.Venues;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom the United States could have brought together, on published ties and capabilities. */
@Tag("data")
class PublishedRecruitmentTest {
  private static final int YEAR = 2003;
  private static TieGraph graph = TieGraph.of();
  private static Attributes cinc = Attributes.of(List.of());

  /** Once: the memberships have eight million cells. */
  @BeforeAll
  static void read() {
    Cow cow = Published.cow();
    TieHistory ties =
        cow.alliances()
            .and(cow.igoMemberships())
            .and(cow.diplomaticExchange(Waves.CARRIED))
            .only(DEFENSE, NEUTRALITY, NONAGGRESSION, ENTENTE, MEMBERSHIP, REPRESENTATION);
    graph = ties.among(cow.states()).at(YEAR);
    cinc = Cow.cinc(cow.capabilities());
  }

  private static Recruitment recruitment() {
    return Recruitment.by("USA").gathering(cinc, "cinc", YEAR);
  }

  @Test
  void alliesOfTheTreatiesHaveMoreLeverageThanTheRest() {
    Prospects prospects = recruitment().prospects().of(graph);
    long states = graph.actors().stream().filter(State.class::isInstance).count();
    assertThat(prospects.prospects()).hasSize((int) states - 1);
    for (String ally : List.of("UKG", "CAN", "FRN", "TUR", "MEX")) {
      assertThat(prospects.of(ally).leverage()).isGreaterThan(prospects.of("IRN").leverage());
      assertThat(prospects.of(ally).leverage()).isGreaterThan(prospects.of("PRK").leverage());
    }
    Prospects.Prospect most =
        prospects.prospects().stream()
            .max(Comparator.comparingDouble(Prospects.Prospect::leverage))
            .orElseThrow();
    assertThat(most.actor().code()).isEqualTo("CAN");
    assertThat(most.smallestVenue().orElseThrow().code()).isEqualTo("NAFTA");
  }

  @Test
  void venuesInCommonAreThoseOfTheVenuesQuery() {
    Prospects prospects = recruitment().prospects().of(graph);
    for (String code : List.of("UKG", "CHN", "IRN")) {
      assertThat(prospects.of(code).venues())
          .isEqualTo(Venues.common("USA", code).of(graph).holdingAll().size());
    }
  }

  @Test
  void halfOfAllCapabilityIsReachedAndNotByMuch() {
    Recruited half = recruitment().reachingShare(0.5).of(graph);
    assertThat(half.exact()).isTrue();
    assertThat(half.total()).isCloseTo(1, within(0.01));
    assertThat(half.strength()).isBetween(0.5 * half.total() - 1e-9, 0.51);
    Recruited again = recruitment().within(half.cost()).of(graph);
    assertThat(again.strength()).isGreaterThanOrEqualTo(half.strength() - 1e-9);
  }

  @Test
  void theFrontRunnersOfAnApproachLowerThePricesOfOthers() {
    Approached approached = recruitment().approach().withPerRound(10).of(graph);
    assertThat(approached.cost()).isLessThan(approached.costAtOnce());
    List<Double> values =
        approached.steps().stream()
            .filter(step -> step.round() == 1)
            .map(Approached.Step::frontRunner)
            .toList();
    assertThat(values).hasSize(10).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void theGreatPowersAreInWhateverTheWeights() {
    RecruitmentSensitivity drawn =
        recruitment().within(5).sensitivity(100, 42).of(graph, Run.on(2));
    assertThat(
            drawn.entries().stream()
                .limit(3)
                .map(RecruitmentSensitivity.Entry::actor)
                .map(Actor::code))
        .contains("CHN");
    assertThat(drawn.entries()).allMatch(entry -> entry.low() <= entry.high());
    assertThat(drawn.leftOut()).hasSize(6);
  }
}
