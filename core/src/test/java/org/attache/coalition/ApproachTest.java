package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.TieGraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * By hand: price 2 − s, cap 2 s, so that a share of two thirds is needed, which is that of one tie;
 * seven ties reach eight ninths.
 */
@Tag("fast")
class ApproachTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final TieGraph CHAIN = Sketch.of("a-b:1 b-c:7 c-d:1");
  private static final Bargaining TERMS =
      Bargaining.standard()
          .with(Mechanisms.proportional().through(Leverage.logged()))
          .withMostPaid(2)
          .withLevels(ParticipationLevel.FULL);

  private static Recruitment recruitment() {
    return Recruitment.by("a").with(TERMS);
  }

  private static String order(Approached approached) {
    StringBuilder order = new StringBuilder();
    approached
        .steps()
        .forEach(step -> order.append(step.round()).append(step.actor().code()).append(' '));
    return order.toString().trim();
  }

  @Test
  void eachMemberBringsItsPartnerWithinReach() {
    Approached found = recruitment().approach().withLending(1).of(CHAIN);
    assertThat(order(found)).isEqualTo("1b 2c 3d");
    assertThat(found.rounds()).hasSize(3);
    assertThat(found.steps())
        .extracting(Approached.Step::price)
        .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
        .containsExactly(4.0 / 3, 10.0 / 9, 4.0 / 3);
    assertThat(found.costAtOnce()).isCloseTo(4.0 / 3 + 1.5 + 1.5, EXACT);
    assertThat(found.steps().get(1).lender()).contains(Sketch.state("b"));
    assertThat(found.steps().get(0).lender()).isEmpty();
    assertThat(found.strength())
        .isCloseTo(1 + (1 - 1 / 6.0) + (1 - 1 / 18.0) + (1 - 1 / 6.0), EXACT);
  }

  @Test
  void theFrontRunnerValueIsWhatOthersWouldCostLess() {
    Approached found = recruitment().approach().withLending(1).of(CHAIN);
    assertThat(found.steps().get(0).frontRunner()).isCloseTo(1.5 - 10.0 / 9, EXACT);
    double both = (4.0 / 3 - 18.0 / 17) + (1.5 - 4.0 / 3);
    assertThat(found.steps().get(1).frontRunner()).isCloseTo(both, EXACT);
    assertThat(found.steps().get(2).frontRunner()).isCloseTo(1.5 - 4.0 / 3, EXACT);
  }

  @Test
  void withoutLendingOneRoundHoldsAllWhoCanBePaid() {
    Approached found = recruitment().approach().withLending(0).of(CHAIN);
    assertThat(order(found)).isEqualTo("1b");
    assertThat(found.steps().get(0).frontRunner()).isZero();
  }

  @Test
  void lesserLevelsAreTriedWhenNobodyCanBePaidInFull() {
    Bargaining levels = TERMS.withLevels(ParticipationLevel.FULL, ParticipationLevel.SUPPORT);
    Approached found = Recruitment.by("a").with(levels).approach().withLending(0).of(CHAIN);
    assertThat(order(found)).isEqualTo("1b 2c 2d");
    assertThat(found.steps().get(1).level()).isEqualTo(ParticipationLevel.SUPPORT);
    assertThat(found.steps().get(1).price()).isCloseTo(0.375, EXACT);
  }

  @Test
  void soManyAtATimeAndUntilEnough() {
    TieGraph star = Sketch.of("a-b a-c a-d c-d:9 e");
    assertThat(order(recruitment().approach().of(star))).isEqualTo("1c 1d 1b");
    assertThat(order(recruitment().approach().withPerRound(1).of(star))).isEqualTo("1c 2d 3b");
    assertThat(order(recruitment().approach().withPerRound(1).until(2).of(star)))
        .isEqualTo("1c 2d");
    assertThat(order(recruitment().approach().until(1).of(star))).isEmpty();
  }

  @Test
  void exclusivePairsVetoesAndConnectionAreHeeded() {
    TieGraph star = Sketch.of("a-b a-c a-d c-d:9 e");
    assertThat(order(recruitment().excluding("c", "b").approach().of(star))).isEqualTo("1c 1d");
    assertThat(order(recruitment().excluding("a", "c").approach().of(star))).isEqualTo("1d 1b");
    assertThat(order(recruitment().vetoing("c").approach().of(star))).isEqualTo("1b 1d");
    Recruitment free = Recruitment.by("a").with(TERMS.withReluctance(-1)).connected();
    assertThat(order(free.approach().of(Sketch.of("a-b b-c d-e")))).isEqualTo("1b 2c");
  }

  @Test
  void aRequiredMemberThatDoesNotJoinIsNamed() {
    Recruitment both = recruitment().requiring("b", "d");
    Approached found = both.approach().withLending(0).of(CHAIN);
    assertThat(order(found)).isEqualTo("1b");
    assertThat(found.notes()).endsWith("required, but not joining: d");
    assertThat(both.approach().withLending(1).of(CHAIN).notes()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> both.among("b").approach().of(CHAIN))
        .withMessage("d is required but no candidate");
  }

  @Test
  void theResultReadsAsRounds() {
    assertThat(recruitment().approach().withLending(1).of(CHAIN).toString())
        .startsWith(
            """
            approach of a: 1 + 1 + 1 potential members, scenario cost 3.778 (4.333 at once), \
            strength 3.611
            round  code  name     level  price  at first  strength  moves first  lender
                1  b     State b  full   1.333     1.333    0.8333       0.3889
                2  c     State c  full   1.111     1.500    0.9444       0.4412  b
                3  d     State d  full   1.333     1.500    0.8333       0.1667  c
            a's own 1 is in the strength
            reluctance is 1 each""");
    assertThat(recruitment().approach().withPerRound(2).until(3))
        .hasToString(
            "approach (lending 0.1, a round 2, until 3, by a, gathering 1 each, "
                + "reluctance 1 each, uncertainty 1 each, most 2, default 0.5, "
                + "levels full 1 for 1, leverage logged)");
  }

  @Test
  void sharesAndNumbersOutOfRangeAreRefused() {
    Approach approach = recruitment().approach();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> approach.withLending(Double.NaN))
        .withMessage("the share lent must be in [0, 1]: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> approach.withPerRound(0))
        .withMessage("at least one must be able to join in a round: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> approach.until(Double.NaN))
        .withMessage("the strength must be above 0: NaN");
    assertThat(approach.of(Sketch.of("a b c")).steps())
        .extracting(Approached.Step::actor)
        .extracting(Actor::code)
        .isEmpty();
  }
}
