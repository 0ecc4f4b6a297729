package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.attache.growth.HubRing.RING;
import static org.attache.growth.HubRing.STEPS;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.Sketch;
import org.attache.State;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HubExperimentTest {
  private static double hub(HubEffects effects) {
    return effects.of(HubMeasure.DESIGNATED).treated();
  }

  @Test
  void aBudgetAddsExactlySoManyTies() {
    HubEffects effects = RING.withBudget(1).run(2);
    assertThat(effects.of(HubMeasure.TIES).differences()).containsOnly(2.0 * STEPS);
    assertThat(effects.fewerButBigger().atEqualTies()).isFalse();
    assertThat(effects.fewerButBigger())
        .hasToString(effects.toString().lines().limit(2).collect(Collectors.joining("\n")));
    HubEffects kernel = RING.withBudget(1, HubExperiment.Spending.BY_ATTRACTION).run(2);
    assertThat(kernel.of(HubMeasure.TIES).differences()).containsOnly(2.0 * STEPS);
    assertThat(kernel.of(HubMeasure.LARGEST).treated())
        .isGreaterThan(effects.of(HubMeasure.LARGEST).untreated());
  }

  @Test
  void rewiringMakesHubsFewerButBiggerAtEqualTies() {
    HubEffects effects = RING.withRewiring(1).run(3);
    HubEffects.FewerButBigger verdict = effects.fewerButBigger();
    assertThat(verdict.atEqualTies()).isTrue();
    assertThat(verdict.holds()).isTrue();
    assertThat(verdict.herfindahl().low()).isPositive();
    assertThat(verdict.effectiveNumber().high()).isNegative();
    assertThat(verdict.toString())
        .startsWith("Hubs become fewer but bigger at equal ties: HHI 0.0");
    assertThat(effects.of(Sketch.state(Sketch.code(0))).difference()).isGreaterThan(10);
  }

  @Test
  void theEffectGrowsWithTheDose() {
    List<HubEffects> doses =
        List.of(
            RING.run(4),
            RING.withAttractiveness(5).run(4),
            RING.withAttractiveness(15).run(4),
            RING.withAttractiveness(45).run(4));
    for (int dose = 1; dose < doses.size(); dose++) {
      assertThat(hub(doses.get(dose))).isGreaterThan(hub(doses.get(dose - 1)) + 1);
    }
    assertThat(hub(RING.withFitness(4).run(4))).isGreaterThan(hub(doses.get(0)) + 1);
    assertThat(hub(RING.withFitness(0.25).run(4))).isLessThan(hub(doses.get(0)));
  }

  @Test
  void congestionLowersTheLargestHub() {
    HubEffects free = RING.withAttractiveness(40).run(5);
    HubEffects choked = RING.withAttractiveness(40).withCongestion(2, 10).run(5);
    assertThat(choked.of(HubMeasure.LARGEST).treated())
        .isLessThan(free.of(HubMeasure.LARGEST).treated() - 5);
    assertThat(choked.of(HubMeasure.LARGEST).untreated())
        .isLessThan(free.of(HubMeasure.LARGEST).untreated());
  }

  @Test
  void theEffectivePrevail() {
    State better = Sketch.state(Sketch.code(20));
    HubEffects effects =
        RING.withFeedback((actor, step, ties) -> actor.equals(better) ? 8 : 1, 1).run(6);
    assertThat(effects.of(better).low()).isGreaterThan(2);
    assertThat(effects.of(Sketch.state(Sketch.code(0))).high()).isNegative();
    HubEffects none = RING.withFeedback((actor, step, ties) -> Double.NaN, 1).run(6);
    assertThat(none.of(better).differences()).containsOnly(0.0);
    HubEffects circle = RING.withFeedback((actor, step, ties) -> ties, 1).run(6);
    assertThat(circle.of(HubMeasure.DESIGNATED).difference()).isPositive();
  }

  @Test
  void badInputIsRefusedAtTheDoor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RING.withHubs("s1000"))
        .withMessageContaining("no actor s1000 among 40; did you mean s10000?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RING.withAttractiveness(Double.NaN))
        .withMessage("attractiveness must be in [0, ∞): NaN");
    assertThatIllegalArgumentException().isThrownBy(() -> RING.withFitness(0));
    assertThatIllegalArgumentException().isThrownBy(() -> RING.withBudget(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> RING.withRewiring(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> RING.over(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> RING.withReplicates(0));
    assertThatIllegalArgumentException().isThrownBy(() -> RING.withCongestion(5, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> RING.withHubThreshold(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RING.withFeedback((actor, step, ties) -> -1, 1).run(1))
        .withMessageContaining("must be finite and not negative: -1.0");
    HubExperiment.Ground ground = HubExperiment.on(Sketch.star(5));
    PreferentialAttachment model = PreferentialAttachment.barabasiAlbert(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ground.growing(model.withParallelTies(true)))
        .withMessageContaining("ties a pair once: say withParallelTies(false)");
    PreferentialAttachment negative = PreferentialAttachment.of(k -> 2.5 - k, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ground.growing(negative).run(1))
        .withMessage("a kernel must be finite and not negative: A(4) = -1.5");
    assertThatIllegalArgumentException().isThrownBy(() -> RING.over(Integer.MAX_VALUE));
  }

  @Test
  void attractionsTooLargeToSumAreRefused() {
    HubExperiment huge =
        RING.withFeedback((actor, step, ties) -> actor.code().equals(Sketch.code(0)) ? 9 : 1, 999);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> huge.run(1))
        .withMessageContaining("adds up to more than a double holds");
    HubEffects large = RING.withFeedback((actor, step, ties) -> 1e308, 1).run(1);
    assertThat(large.of(HubMeasure.HHI).differences()).containsOnly(0.0);
  }

  /** More ties for the largest raise the index; that alone does not make hubs fewer. */
  @Test
  void fewerButBiggerNeedsBothChanges() {
    HubEffects.FewerButBigger verdict = RING.withRewiring(1).run(3).fewerButBigger();
    HubEffects.Effect index = verdict.herfindahl();
    HubEffects.Effect number = verdict.effectiveNumber();
    assertThat(new HubEffects.FewerButBigger(index, index, verdict.ties()).holds()).isFalse();
    assertThat(new HubEffects.FewerButBigger(number, number, verdict.ties()).holds()).isFalse();
    assertThat(new HubEffects.FewerButBigger(number, index, verdict.ties()))
        .asString()
        .startsWith("Hubs become more and smaller at equal ties");
    assertThat(new HubEffects.FewerButBigger(index, index, verdict.ties()))
        .asString()
        .startsWith("Hubs become neither fewer nor more");
  }
}
