package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.growth.HubRing.STEPS;
import static org.attache.growth.HubRing.ring;

import java.util.List;
import java.util.Set;
import org.attache.Sketch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HubLuckTest {
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
}
