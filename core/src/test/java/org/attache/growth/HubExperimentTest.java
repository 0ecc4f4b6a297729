package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HubExperimentTest {
  private static final int STEPS = 20;
  private static final HubExperiment RING = ring(40);

  private static HubExperiment ring(int n) {
    PreferentialAttachment model =
        PreferentialAttachment.shifted(1, 2).withArrivals(0).withIncumbentTies(5);
    return HubExperiment.on(Sketch.cycle(n))
        .growing(model)
        .over(STEPS)
        .withHubs(Sketch.code(0), Sketch.code(20))
        .withReplicates(100);
  }

  private static double hub(HubEffects effects) {
    return effects.of(HubMeasure.DESIGNATED).treated();
  }

  @Test
  void withoutTreatmentBothRunsAreTheSameToTheLastBit() {
    PreferentialAttachment model =
        PreferentialAttachment.ageing(0.5, 2)
            .withFitness(random -> random.nextDouble())
            .withIncumbentTies(3)
            .withEndings(0.05);
    HubEffects effects =
        HubExperiment.on(Sketch.cycle(12))
            .growing(model)
            .over(STEPS)
            .withHubs(Sketch.code(3))
            .withReplicates(50)
            .run(1);
    assertThat(effects.all())
        .allSatisfy(
            effect -> {
              assertThat(effect.treatedRuns()).isEqualTo(effect.untreatedRuns());
              assertThat(effect.difference()).isZero();
              assertThat(effect.rises()).isZero();
              assertThat(effect.low()).isZero();
              assertThat(effect.high()).isZero();
            });
    assertThat(Set.copyOf(effects.of(HubMeasure.HHI).untreatedRuns())).hasSizeGreaterThan(40);
  }

  @Test
  void aTreatmentOfNobodyChangesNothing() {
    HubEffects effects =
        HubExperiment.on(Sketch.cycle(12))
            .growing(PreferentialAttachment.barabasiAlbert(2))
            .withAttractiveness(9)
            .withBudget(3)
            .withReplicates(10)
            .run(1);
    assertThat(effects.of(HubMeasure.HHI).differences()).containsOnly(0.0);
    assertThat(effects.of(HubMeasure.DESIGNATED).treated()).isNaN();
    assertThat(effects.notes()).contains("no hub is designated: both runs are the same");
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

  /** Replicates are exchangeable, so that of the next one stands for an independent run. */
  @Test
  void commonRandomNumbersMakeDifferencesFarLessVariable() {
    HubEffects effects = ring(40).withAttractiveness(1).withReplicates(400).run(7);
    for (HubMeasure measure : List.of(HubMeasure.HHI, HubMeasure.GINI, HubMeasure.DISTANCE)) {
      HubEffects.Effect effect = effects.of(measure);
      double paired = 0;
      double independent = 0;
      for (int i = 0; i < 400; i++) {
        double other = effect.untreatedRuns().get((i + 1) % 400);
        paired += square(effect.differences().get(i) - effect.difference());
        independent += square(effect.treatedRuns().get(i) - other - effect.difference());
      }
      assertThat(paired / independent).isLessThan(0.25);
    }
  }

  private static double square(double x) {
    return x * x;
  }

  @Test
  void aNetworkOfMembershipsKeepsItsModes() {
    Institution health = new Institution("WHO", "Health", Set.of("health"));
    Institution trade = new Institution("WTO", "Trade", Set.of("trade"));
    TieGraph graph =
        TieGraph.of(
                Tie.of(Sketch.state("a"), health, TieKind.MEMBERSHIP),
                Tie.of(Sketch.state("b"), trade, TieKind.MEMBERSHIP))
            .among(
                List.of(
                    Sketch.state("a"),
                    Sketch.state("b"),
                    Sketch.state("c"),
                    Sketch.state("d"),
                    health,
                    trade));
    PreferentialAttachment joining =
        PreferentialAttachment.barabasiAlbert(1).withArrivals(0).withIncumbentTies(20);
    HubExperiment experiment =
        HubExperiment.on(graph).growing(joining).withReplicates(10).withHubsOn("health");
    HubEffects full = experiment.over(20).run(1);
    assertThat(full.of(HubMeasure.TIES).untreated()).isEqualTo(8);
    assertThat(full.of(HubMeasure.EFFECTIVE_NUMBER).untreated()).isEqualTo(2, within(1e-12));
    HubEffects early = experiment.over(1).withBudget(2).run(1);
    assertThat(early.of(health).treated()).isGreaterThanOrEqualTo(3);
    assertThat(experiment.withBudget(9).over(1).run(1).of(health).treated()).isEqualTo(4);
    assertThat(full.notes()).anyMatch(note -> note.startsWith("two modes"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> experiment.withHubs("a"))
        .withMessageContaining("a cannot be a hub");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> experiment.withHubsOn("arms"))
        .withMessage("no institution works on arms among 2; there are [health, trade]");
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

  /** Everybody there is tied to everybody there, whoever has left. */
  @Test
  void whoLeftCountsNoMore() {
    HubEffects effects =
        HubExperiment.on(Sketch.complete(30))
            .growing(PreferentialAttachment.barabasiAlbert(1).withArrivals(0).withExits(0.5))
            .over(1)
            .withHubs(Sketch.code(7))
            .withBudget(3)
            .withRewiring(3)
            .withReplicates(40)
            .run(3);
    assertThat(effects.of(HubMeasure.DISTANCE).treatedRuns()).containsOnly(1.0);
    assertThat(effects.of(HubMeasure.REACHED).treatedRuns()).containsOnly(1.0);
    assertThat(effects.of(HubMeasure.GINI).treatedRuns()).containsOnly(0.0);
    assertThat(Set.copyOf(effects.of(HubMeasure.COVERAGE).treatedRuns())).containsOnly(0.0, 1.0);
    assertThat(effects.of(HubMeasure.TIES).treatedRuns().stream().distinct().count())
        .isGreaterThan(5);
    assertThat(effects.of(HubMeasure.TIES).differences()).containsOnly(0.0);
    assertThat(effects.of(Sketch.state(Sketch.code(7))).treatedRuns()).contains(0.0);
    assertThat(effects.provenance().toString()).contains("exits 0.5");
  }

  /** All exits of all: nothing is left to be measured, and nothing fails. */
  @Test
  void allMayLeave() {
    HubEffects effects =
        HubExperiment.on(Sketch.star(4))
            .growing(PreferentialAttachment.barabasiAlbert(1).withArrivals(0).withExits(0.999))
            .withHubs(Sketch.code(0))
            .withBudget(1)
            .withFeedback((actor, step, ties) -> ties, 1)
            .over(20)
            .withReplicates(5)
            .run(1);
    assertThat(effects.of(HubMeasure.TIES).treated()).isZero();
    assertThat(effects.of(HubMeasure.HHI).treated()).isNaN();
    assertThat(effects.of(HubMeasure.COVERAGE).treated()).isNaN();
  }

  /** Ties of a star end by the luck of their pairs, whatever ties a leaf makes beside them. */
  @Test
  void whatAHubDoesChangesNobodysLuck() {
    HubEffects effects =
        HubExperiment.on(Sketch.star(60))
            .growing(PreferentialAttachment.barabasiAlbert(1).withArrivals(0).withEndings(0.1))
            .over(5)
            .withHubs(Sketch.code(30))
            .withBudget(2)
            .withReplicates(40)
            .run(1);
    assertThat(effects.of(HubMeasure.LARGEST).differences())
        .allSatisfy(difference -> assertThat(difference).isBetween(0.0, 1.0));
  }

  /** One tie among a thousand can go over, a–b: its draw by chance alone would mostly fail. */
  @Test
  void theLastTieOfOthersIsTakenOver() {
    StringBuilder words = new StringBuilder("a-b");
    for (int leaf = 0; leaf < 1000; leaf++) {
      words.append(" h-").append(Sketch.code(leaf));
    }
    HubEffects effects =
        HubExperiment.on(Sketch.of(words.toString()))
            .growing(PreferentialAttachment.barabasiAlbert(1).withArrivals(0))
            .over(2)
            .withHubs("h")
            .withRewiring(1)
            .withReplicates(20)
            .run(1);
    assertThat(effects.of(HubMeasure.TIES).treatedRuns()).containsOnly(1001.0);
    assertThat(effects.of(Sketch.state("h")).treatedRuns()).containsOnly(1001.0);
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

  /** What the model makes attractive is so in both runs. */
  @Test
  void attractivenessOfTheModelIsKept() {
    TieGraph ring = Sketch.cycle(40);
    State some = Sketch.state(Sketch.code(5));
    PreferentialAttachment model =
        PreferentialAttachment.shifted(1, 2)
            .withSeed(ring)
            .withAttractiveness(Map.of(some, 50.0))
            .withArrivals(0)
            .withIncumbentTies(5);
    HubEffects effects =
        HubExperiment.on(ring)
            .growing(model)
            .over(STEPS)
            .withHubs(Sketch.code(5), Sketch.code(20))
            .withReplicates(50)
            .run(1);
    assertThat(effects.of(some).untreated()).isGreaterThan(15);
    assertThat(effects.of(Sketch.state(Sketch.code(20))).untreated()).isLessThan(8);
    assertThat(effects.of(some).differences()).containsOnly(0.0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HubExperiment.on(Sketch.of("a-b")).growing(model));
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
