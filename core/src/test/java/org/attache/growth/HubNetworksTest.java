package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.attache.growth.HubRing.STEPS;
import static org.attache.growth.HubRing.ring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HubNetworksTest {
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
}
