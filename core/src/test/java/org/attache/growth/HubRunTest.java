package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.attache.Attributes;
import org.attache.Run;
import org.attache.Sketch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("fast")
class HubRunTest {
  private static final HubExperiment EXPERIMENT =
      HubExperiment.on(Sketch.of("b-c c-d d-e e-b b-d f x>y x-y x-y y-b"))
          .growing(PreferentialAttachment.barabasiAlbert(2).withIncumbentTies(2).withEndings(0.02))
          .over(30)
          .withHubs("c", "x")
          .withAttractiveness(4)
          .withFitness(1.5)
          .withBudget(1)
          .withRewiring(1)
          .withFeedback((actor, step, ties) -> ties + 1.0, 0.5)
          .withReplicates(60);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theSameDigitsOnAnyNumberOfThreads(int threads) {
    assertThat(EXPERIMENT.run(5, Run.on(threads))).isEqualTo(EXPERIMENT.run(5));
    assertThat(EXPERIMENT.run(6)).isNotEqualTo(EXPERIMENT.run(5));
  }

  /** Replicate r of 60 is replicate r of 20. */
  @Test
  void moreReplicatesGoOnWhereFewerEnd() {
    assertThat(EXPERIMENT.run(5).runs().rows().subList(0, 40))
        .isEqualTo(EXPERIMENT.withReplicates(20).run(5).runs().rows());
  }

  @Test
  void newNamesInTheSameOrderChangeNothing() {
    HubExperiment renamed =
        HubExperiment.on(Sketch.of("k-m m-n n-o o-k k-n p u>v u-v u-v v-k"))
            .growing(
                PreferentialAttachment.barabasiAlbert(2).withIncumbentTies(2).withEndings(0.02))
            .over(30)
            .withHubs("m", "u")
            .withAttractiveness(4)
            .withFitness(1.5)
            .withBudget(1)
            .withRewiring(1)
            .withFeedback((actor, step, ties) -> ties + 1.0, 0.5)
            .withReplicates(60);
    assertThat(renamed.run(5).runs().rows()).isEqualTo(EXPERIMENT.run(5).runs().rows());
  }

  @Test
  void progressCountsReplicatesAndAnInterruptStops() {
    List<Long> seen = new ArrayList<>();
    EXPERIMENT.run(1, Run.on(2).withProgress((done, total) -> seen.add(done)));
    assertThat(seen).isEqualTo(LongStream.rangeClosed(1, 60).boxed().toList());
    Run stopping = Run.SERIAL.withProgress((done, total) -> Thread.currentThread().interrupt());
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> EXPERIMENT.run(1, stopping));
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void attributesFeedBackWithTheLatestYear() {
    Attributes attributes =
        Attributes.of(
            List.of(
                new Attributes.Value("cinc", Sketch.state("x"), 2010, 9),
                new Attributes.Value("cinc", Sketch.state("c"), 2010, 1),
                new Attributes.Value("cinc", Sketch.state("c"), 2050, 99)));
    HubExperiment plain =
        HubExperiment.on(Sketch.of("b-c c-d d-e e-b b-d x-y y-b"))
            .growing(PreferentialAttachment.barabasiAlbert(1))
            .over(20)
            .withHubs("c", "x")
            .withReplicates(50);
    HubEffects effects = plain.withFeedback(attributes, "cinc", 2012, 1).run(1);
    HubEffects same =
        plain
            .withFeedback(
                (actor, step, ties) ->
                    actor.code().equals("x") ? 9 : actor.code().equals("c") ? 1 : Double.NaN,
                1)
            .run(1);
    assertThat(effects.runs().rows()).isEqualTo(same.runs().rows());
    assertThat(effects.of(Sketch.state("x")).low()).isPositive();
    assertThat(effects.of(Sketch.state("c")).high()).isNegative();
  }

  @Test
  void printsWithinAHundredColumns() {
    String text = EXPERIMENT.withCongestion(5, 40).run(5).toString();
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    assertThat(text.replace("\n  ", " "))
        .startsWith("Hubs become ")
        .contains("measure", "untreated", "treated", "low", "high", "rises")
        .contains("ties of the largest hub", "effective number of hubs", "mean distance")
        .contains("seed 5", "replicates 60", "kernel k", "hubs c x", "attractiveness 4.0")
        .contains("budget 1 ties uniformly", "rewired 1 ties", "congestion 5 to 40 ties");
    assertThat(EXPERIMENT.run(5).table().rows()).hasSize(HubMeasure.values().length + 2);
    assertThat(EXPERIMENT.toString()).startsWith("hub experiment (kernel k, arrivals 1 a step");
  }

  @Test
  void printsTenHubsAndHowManyMore() {
    HubEffects effects =
        HubExperiment.on(Sketch.cycle(15))
            .growing(PreferentialAttachment.barabasiAlbert(1))
            .withHubs(Sketch.cycle(13).actors())
            .withReplicates(2)
            .run(1);
    assertThat(effects.toString()).contains("ties of s10009 ", "\n… and 3 more hubs\n");
    assertThat(effects.toString()).doesNotContain("ties of s10010 ");
    assertThat(effects.hubs()).hasSize(13);
  }
}
