package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.attache.Discrimination;
import org.attache.Sketch;
import org.attache.State;
import org.attache.TieKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PredictionVerdictTest {
  private static final int EVENTS = 30;

  private static PredictiveGain gain(double low, double high) {
    return new PredictiveGain(
        "score", (low + high) / 2, new Discrimination.Interval(low, high), 4, 2000, 1);
  }

  private static PivotalPlacebos placebos(double truth, int below, State... unranked) {
    List<PivotalPlacebos.Placebo> others =
        IntStream.range(0, below)
            .mapToObj(i -> new PivotalPlacebos.Placebo(Sketch.state("p" + i), 0.5))
            .toList();
    return new PivotalPlacebos("score", truth, others, List.of(unranked));
  }

  @Test
  void bothConditionsAreNeeded() {
    assertThat(new PredictionVerdict(gain(0.01, 0.2), placebos(0.8, 19)).isValidated()).isTrue();
    assertThat(new PredictionVerdict(gain(0, 0.2), placebos(0.8, 19)).isValidated()).isFalse();
    assertThat(new PredictionVerdict(gain(0.01, 0.2), placebos(0.8, 18)).isValidated()).isFalse();
    assertThat(new PredictionVerdict(gain(0.01, 0.2), placebos(0.5, 19)).isValidated()).isFalse();
  }

  @Test
  void placebosOfWhichTooLittleIsKnownCountAgainstTheTruth() {
    PivotalPlacebos some = placebos(0.8, 38, Sketch.state("u1"), Sketch.state("u2"));
    assertThat(some.rank()).isEqualTo(3);
    assertThat(some.ranked()).isEqualTo(41);
    assertThat(some.isTop()).isFalse();
    assertThat(placebos(0.8, 39, Sketch.state("u1")).isTop()).isTrue();
  }

  @Test
  void noIntervalIsNoGain() {
    PredictionVerdict verdict =
        new PredictionVerdict(gain(Double.NaN, Double.NaN), placebos(0.8, 19));
    assertThat(verdict.isValidated()).isFalse();
    assertThat(verdict.failures()).singleElement().asString().contains("no interval");
  }

  @Test
  void whatIsNotRankedIsSaidToBeNone() {
    PivotalPlacebos none = placebos(Double.NaN, 19);
    PredictionVerdict verdict = new PredictionVerdict(gain(0.01, 0.2), none);
    assertThat(verdict.isValidated()).isFalse();
    assertThat(verdict.failures())
        .containsExactly("the true pivotal state is not ranked: no event could be predicted");
    assertThat(none.toString()).contains("the true one is not ranked").doesNotContain("NaN");
  }

  @Test
  void verdictIsOnOneScore() {
    PivotalPlacebos other = new PivotalPlacebos("other", 0.8, List.of(), List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PredictionVerdict(gain(0.01, 0.2), other))
        .withMessage("a verdict is on one score: the gain is of score, the placebos of other");
  }

  @Test
  void twoEventsGiveNoInterval() {
    PlantedCoalitions world = new PlantedCoalitions(2, 4, 0, 1);
    PredictiveGain gain =
        CoalitionBacktest.of(JoiningModel.conditional(), world.candidates)
            .of(world.events)
            .verdict()
            .gain();
    assertThat(gain.interval().low()).isNaN();
    assertThat(gain.isAboveZero()).isFalse();
  }

  /** Else the model would win over one that lost the covariate which tells all. */
  @Test
  void crippledModelIsNoneToWinOver() {
    PlantedCoalitions world = new PlantedCoalitions(EVENTS, 4, 0, 1);
    CoalitionCandidates more =
        world.candidates.measuring(
            JoiningCovariate.pact(TieKind.DEFENSE),
            JoiningCovariate.of(
                "told", false, (scene, state) -> world.joined(scene, state) ? 1 : 0));
    PredictionVerdict verdict =
        CoalitionBacktest.of(JoiningModel.conditional(), more).of(world.events).verdict();
    assertThat(verdict.gain().interval().low()).isNaN();
    assertThat(verdict.isValidated()).isFalse();
  }

  @Test
  void covariatesDoNotSeeWhoTookPart() {
    PlantedCoalitions world = new PlantedCoalitions(3, 1, 0, 1);
    CandidateTable table =
        world
            .candidates
            .measuring(
                JoiningCovariate.of(
                    "seen", true, (scene, state) -> scene.event().participants().size()))
            .of(world.events);
    assertThat(IntStream.range(0, table.size()).mapToDouble(row -> table.value(row, "seen")))
        .containsOnly(0.0);
  }
}
