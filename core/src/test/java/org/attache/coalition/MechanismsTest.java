package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.attache.Institution;
import org.attache.Projection;
import org.attache.Sketch;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Closed forms by hand on three and four actors. */
@Tag("fast")
class MechanismsTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static Prospects.Prospect prospect(Bargaining terms, TieGraph graph, String code) {
    return Recruitment.by("a").with(terms).prospects().of(graph).of(code);
  }

  private static Bargaining leverage(double value) {
    Leverage given = Leverage.given("given", (one, other) -> value);
    return Bargaining.standard().with(Mechanisms.proportional().through(given));
  }

  @Test
  void withoutLeverageToEitherSideHalfOfEachIsLeft() {
    Prospects.Prospect b = prospect(leverage(0), Sketch.of("a-b"), "b");
    assertThat(b.leverage()).isZero();
    assertThat(b.uncertainty()).isEqualTo(0.5);
    assertThat(b.price()).isEqualTo(1.5);
    assertThat(b.cap()).isEqualTo(1.5);
    assertThat(b.chanceOfDefault()).isEqualTo(0.25);
    assertThat(b.offers())
        .containsExactly(
            new Prospects.Offer(ParticipationLevel.FULL, 1.5, 0.75, true),
            new Prospects.Offer(ParticipationLevel.ASSOCIATE, 0.75, 0.375, true),
            new Prospects.Offer(ParticipationLevel.SUPPORT, 0.375, 0.1875, true));
  }

  @Test
  void leverageOfLogThreeReachesThreeQuarters() {
    // s = 1 / (1 + 1/3) = 3/4
    Bargaining terms =
        leverage(Math.log(3))
            .withReluctance(0.5)
            .withUncertainty(2)
            .withMostPaid(4)
            .withChanceOfDefault(0.8)
            .withVerification(0.5)
            .withMotivationPenalty(0.1);
    Prospects.Prospect b = prospect(terms, Sketch.of("a-b"), "b");
    assertThat(b.uncertainty()).isCloseTo(2 * 0.25, EXACT);
    assertThat(b.price()).isCloseTo(0.5 + 0.5, EXACT);
    assertThat(b.cap()).isCloseTo(4 * 0.75, EXACT);
    assertThat(b.chanceOfDefault()).isCloseTo(0.8 * 0.25 * 0.5, EXACT);
    assertThat(b.offers().get(0).strength()).isCloseTo(0.9 * 0.9, EXACT);
    assertThat(b.offers().get(1).strength()).isCloseTo(0.9 * 0.9 / 2, EXACT);
  }

  @Test
  void aPriceAboveTheCapCannotBePaidAtThatLevel() {
    // s = 1/4: price 1.75, cap 0.75; half of the burden is 0.875, a quarter 0.4375
    Prospects.Prospect b = prospect(leverage(-Math.log(3)), Sketch.of("a b"), "b");
    assertThat(b.price()).isCloseTo(1.75, EXACT);
    assertThat(b.cap()).isCloseTo(0.75, EXACT);
    assertThat(b.offers())
        .extracting(Prospects.Offer::possible)
        .containsExactly(false, false, true);
    assertThat(b.fullest().orElseThrow().level()).isEqualTo(ParticipationLevel.SUPPORT);
    Prospects.Prospect none = prospect(leverage(-9), Sketch.of("a b"), "b");
    assertThat(none.fullest()).isEmpty();
  }

  @Test
  void theWillingComeForNothingAndAreNotBought() {
    Bargaining terms = leverage(0).withReluctance(-0.5).withMotivationPenalty(1);
    Prospects.Prospect b = prospect(terms, Sketch.of("a-b"), "b");
    assertThat(b.volunteers()).isTrue();
    assertThat(b.price()).isZero();
    assertThat(b.offers().get(0).strength()).isEqualTo(0.75);
    Prospects.Prospect bought = prospect(terms.withReluctance(-0.49), Sketch.of("a-b"), "b");
    assertThat(bought.volunteers()).isFalse();
    assertThat(bought.offers().get(0).strength()).isZero();
  }

  @Test
  void fullVerificationStandsInForTies() {
    Prospects.Prospect b =
        prospect(leverage(-50).withVerification(1).withMostPaid(1e30), Sketch.of("a b"), "b");
    assertThat(b.chanceOfDefault()).isZero();
    assertThat(b.fullest().orElseThrow().strength()).isEqualTo(1);
  }

  @Test
  void eachMechanismHasItsOwnLeverageAndCanBeReplacedAlone() {
    Mechanisms mechanisms =
        Mechanisms.proportional()
            .withInforming(Leverage.given("one", (one, other) -> Math.log(3)))
            .withPaying(Leverage.given("two", (one, other) -> 0))
            .withCommitting(Leverage.given("three", (one, other) -> -Math.log(3)))
            .withPaying("root", (most, share) -> most * Math.sqrt(share));
    Prospects.Prospect b = prospect(Bargaining.standard().with(mechanisms), Sketch.of("a-b"), "b");
    assertThat(b.uncertainty()).isCloseTo(0.25, EXACT);
    assertThat(b.cap()).isCloseTo(3 * Math.sqrt(0.5), EXACT);
    assertThat(b.chanceOfDefault()).isCloseTo(0.375, EXACT);
    assertThat(mechanisms)
        .hasToString(
            "mechanisms (informing through one, paying root, paying through two, "
                + "committing through three)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                prospect(
                    Bargaining.standard()
                        .with(
                            Mechanisms.proportional()
                                .withCommitting("wrong", (chance, share, verified) -> 2)),
                    Sketch.of("a-b"),
                    "b"))
        .withMessage("a mechanism gave b the chance of default 2.0");
  }

  @Test
  void oneTieAmongThreeActorsIsStandardisedOverThreePairs() {
    // ln 2 once and 0 twice: mean ln 2 / 3, deviation ln 2 · √2 / 3; so z = √2 and −1/√2.
    TieGraph graph = Sketch.of("a-b c");
    Bargaining terms = Bargaining.standard();
    assertThat(prospect(terms, graph, "b").leverage()).isCloseTo(Math.sqrt(2), EXACT);
    assertThat(prospect(terms, graph, "c").leverage()).isCloseTo(-Math.sqrt(0.5), EXACT);
  }

  @Test
  void kindsWeighTheSameUnlessTold() {
    // a-b a partnership, a>c an export of 3: ln 2 and ln 4, half of each.
    TieGraph graph = Sketch.of("a-b a>c:3");
    Mechanisms logged = Mechanisms.proportional().through(Leverage.logged());
    Bargaining half = Bargaining.standard().with(logged);
    assertThat(prospect(half, graph, "b").leverage()).isCloseTo(Math.log(2) / 2, EXACT);
    assertThat(prospect(half, graph, "c").leverage()).isCloseTo(Math.log(4) / 2, EXACT);
    Leverage fitted = Leverage.logged().withWeights(Map.of(TieKind.TRADE, 2.0));
    Bargaining weighed = half.with(Mechanisms.proportional().through(fitted));
    assertThat(prospect(weighed, graph, "b").leverage()).isZero();
    assertThat(prospect(weighed, graph, "c").leverage()).isCloseTo(2 * Math.log(4), EXACT);
  }

  @Test
  void institutionsInCommonCountAsTheProjectionHasThem() {
    Institution pact = new Institution("PACT", "Pact");
    Institution forum = new Institution("FORUM", "Forum");
    TieGraph graph =
        TieGraph.of(
            Tie.of(Sketch.state("a"), pact, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("b"), pact, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("a"), forum, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("b"), forum, TieKind.MEMBERSHIP),
            Tie.of(Sketch.state("c"), forum, TieKind.MEMBERSHIP));
    Leverage logged = Leverage.logged();
    Bargaining count = Bargaining.standard().with(Mechanisms.proportional().through(logged));
    Prospects.Prospect b = prospect(count, graph, "b");
    assertThat(b.leverage()).isCloseTo(Math.log(3), EXACT);
    assertThat(b.venues()).isEqualTo(2);
    assertThat(b.smallestVenue()).contains(pact);
    assertThat(prospect(count, graph, "c").leverage()).isCloseTo(Math.log(2), EXACT);
    Leverage newman = logged.withProjection(Projection.NEWMAN);
    Bargaining shared = count.with(Mechanisms.proportional().through(newman));
    assertThat(prospect(shared, graph, "b").leverage()).isCloseTo(Math.log(2.5), EXACT);
    assertThat(prospect(shared, graph, "c").leverage()).isCloseTo(Math.log(1.5), EXACT);
  }

  @Test
  void theBestBrokerHasTheLargerOfTheWeakerLeverages() {
    // through b min(ln 6, ln 2), through c min(ln 4, ln 4)
    TieGraph graph = Sketch.of("a-b:5 b-d:1 a-c:3 c-d:3");
    Mechanisms logged = Mechanisms.proportional().through(Leverage.logged());
    Prospects.Prospect d = prospect(Bargaining.standard().with(logged), graph, "d");
    assertThat(d.broker()).contains(Sketch.state("c"));
    assertThat(d.throughBroker()).isCloseTo(Math.log(4), EXACT);
    assertThat(prospect(Bargaining.standard(), Sketch.of("a-b"), "b").broker()).isEmpty();
    assertThat(prospect(Bargaining.standard(), Sketch.of("a-b"), "b").throughBroker()).isNaN();
  }

  @Test
  void reluctanceCanBeEstimatedFromPartnersInCommon() {
    // a: b c d, x: c d e, two of five in common but a and x themselves; b: only a.
    TieGraph graph = Sketch.of("a-b a-c a-d x-c x-d x-e a-x y");
    Bargaining terms = leverage(0).withUncertainty(0).withReluctanceByDissimilarity();
    assertThat(prospect(terms, graph, "x").price()).isCloseTo(0.5, EXACT);
    assertThat(prospect(terms, graph, "b").price()).isEqualTo(1);
    assertThat(prospect(terms, graph, "y").price()).isEqualTo(1);
    assertThat(prospect(terms, graph, "c").price()).isCloseTo(2.0 / 3, EXACT);
  }

  @Test
  void termsOutsideTheirRangeAreRefused() {
    Bargaining terms = Bargaining.standard();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withMostPaid(Double.NaN))
        .withMessage("the most that can be paid must be at least 0: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withChanceOfDefault(1.5))
        .withMessage("the chance of default must be in [0, 1]: 1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withMotivationPenalty(Double.NaN))
        .withMessage("the motivation penalty must be in [0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> prospect(terms.withVerification(2), Sketch.of("a-b"), "b"))
        .withMessage("verification of b must be in [0, 1]: 2.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> prospect(terms.withUncertainty(-1), Sketch.of("a-b"), "b"))
        .withMessage("uncertainty of b must be finite and not negative: -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> prospect(terms.withReluctance("r", a -> Double.NaN), Sketch.of("a-b"), "b"))
        .withMessage("reluctance of b must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ParticipationLevel("half", 0.5, Double.NaN))
        .withMessage("burden must be in [0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withLevels(ParticipationLevel.FULL, ParticipationLevel.FULL))
        .withMessage("the level full is given twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Leverage.logged().withWeights(Map.of(TieKind.TRADE, Double.NaN)))
        .withMessage("the weight of TRADE must be finite: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> prospect(leverage(Double.NaN), Sketch.of("a-b"), "b"))
        .withMessage("given of a over b must be finite: NaN");
  }

  @Test
  void theDefaultsPrintAsSuch() {
    assertThat(Bargaining.standard())
        .hasToString(
            "bargaining (reluctance 1 each, uncertainty 1 each, most 3, default 0.5, "
                + "leverage standardised)");
    assertThat(
            Bargaining.standard()
                .withVerification(0.5)
                .withMotivationPenalty(0.2)
                .withLevels(ParticipationLevel.FULL, ParticipationLevel.SUPPORT))
        .hasToString(
            "bargaining (reluctance 1 each, uncertainty 1 each, most 3, default 0.5, "
                + "verification 0.5 each, motivation penalty 0.2, "
                + "levels full 1 for 1 + support 0.25 for 0.25, leverage standardised)");
    assertThat(List.of(Leverage.standardised(), Leverage.logged()))
        .hasToString("[standardised, logged]");
  }
}
