package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.Discrimination;
import org.attache.Run;
import org.attache.coalition.PivotalPlacebos.Placebo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class PredictionVerdictTest {

  private static PredictiveGain gain(double low, double high) {
    return new PredictiveGain(
        "score", (low + high) / 2, new Discrimination.Interval(low, high), 4, 2000, 1);
  }

  /** The true one has 0.7; so many others 0.8 and the rest of all 0.6. */
  private static PivotalPlacebos placebos(int above, int all) {
    return new PivotalPlacebos(
        "score",
        0.7,
        IntStream.rangeClosed(1, all)
            .mapToObj(i -> new Placebo(PlainCandidates.state(i), i <= above ? 0.8 : 0.6))
            .toList(),
        List.of());
  }

  @Test
  void bothConditionsMustHold() {
    assertThat(new PredictionVerdict(gain(0.01, 0.2), placebos(0, 19)).isValidated()).isTrue();
    assertThat(new PredictionVerdict(gain(0, 0.2), placebos(0, 19)).failures())
        .containsExactly("the 95 % interval of the gain, [0.0000, 0.2000], is not above zero");
    assertThat(new PredictionVerdict(gain(0.01, 0.2), placebos(1, 19)).failures())
        .containsExactly("the true pivotal state ranks 2 of 20, not in the top five per cent");
    assertThat(new PredictionVerdict(gain(-1, 1), placebos(9, 19)).failures()).hasSize(2);
    assertThat(new PredictionVerdict(gain(Double.NaN, Double.NaN), placebos(0, 19)).isValidated())
        .isFalse();
  }

  /** One of 20, two of 40; one of 19 is more than five per cent. */
  @Test
  void topFivePerCentCountsTheTrueOne() {
    assertThat(placebos(0, 19).isTop()).isTrue();
    assertThat(placebos(0, 18).isTop()).isFalse();
    assertThat(placebos(1, 39).isTop()).isTrue();
    assertThat(placebos(1, 38).isTop()).isFalse();
    assertThat(placebos(0, 0).isTop()).isFalse();
  }

  @Test
  void tieCountsAgainstTheTrueOne() {
    Placebo tied = new Placebo(PlainCandidates.state(1), 0.7 + 1e-12);
    Placebo below = new Placebo(PlainCandidates.state(2), 0.6);
    PivotalPlacebos placebos = new PivotalPlacebos("score", 0.7, List.of(below, tied), List.of());
    assertThat(placebos.rank()).isEqualTo(2);
    assertThat(placebos.placebos()).containsExactly(tied, below);
    assertThat(placebos.table().rows()).extracting(row -> row.get(0)).containsExactly(1, 3);
  }

  /** Rows of two events: joined, not, joined, not. */
  private static CandidateTable four() {
    return PlainCandidates.of(
        new int[] {0, 0, 1, 1}, new boolean[] {true, false, true, false}, Map.of());
  }

  private static PredictiveGain gain(double[] one, double[] two) {
    HeldOutScores first = HeldOutScores.unfitted("one", one, List.of());
    HeldOutScores second = HeldOutScores.unfitted("two", two, List.of());
    return new GainDraws(four(), first, second).gain("one", 1000, 1, Run.SERIAL);
  }

  @Test
  void perfectAgainstReversedGainsOneHoweverDrawn() {
    PredictiveGain gain = gain(new double[] {1, 0, 1, 0}, new double[] {0, 1, 0, 1});
    assertThat(gain.value()).isEqualTo(1);
    assertThat(gain.interval()).isEqualTo(new Discrimination.Interval(1, 1));
    assertThat(gain.isAboveZero()).isTrue();
  }

  /** Gains ½ and 0: both events are the first in a quarter of draws, the second in a quarter. */
  @Test
  void intervalOfTwoEventsHoldsBoth() {
    PredictiveGain gain = gain(new double[] {1, 0, 0, 0}, new double[] {0, 0, 0, 0});
    assertThat(gain.value()).isCloseTo(0.25, within(1e-15));
    assertThat(gain.interval()).isEqualTo(new Discrimination.Interval(0, 0.5));
    assertThat(gain.isAboveZero()).isFalse();
  }

  @Test
  void eventWithoutBothScoresIsLeftOut() {
    double unknown = Double.NaN;
    PredictiveGain gain = gain(new double[] {1, 0, unknown, 1}, new double[] {0, 1, 0, 1});
    assertThat(gain.events()).isEqualTo(1);
    assertThat(gain.value()).isEqualTo(1);
    double[] none = new double[4];
    Arrays.fill(none, unknown);
    assertThat(gain(none, new double[4]).interval().low()).isNaN();
  }

  /**
   * Two AUC-tied joiners above 1 of 2 others: candidates are drawn too, joiners and others apart.
   * With one joiner at 1, another at 0 and an other at ½, a draw of joiners has AUC 0, ½ or 1.
   */
  @Test
  void candidatesAreDrawnWithinTheirEvent() {
    CandidateTable table =
        PlainCandidates.of(new int[3], new boolean[] {true, true, false}, Map.of());
    HeldOutScores one = HeldOutScores.unfitted("one", new double[] {1, 0, 0.5}, List.of());
    HeldOutScores two = HeldOutScores.unfitted("two", new double[3], List.of());
    PredictiveGain gain = new GainDraws(table, one, two).gain("one", 1000, 1, Run.SERIAL);
    assertThat(gain.value()).isZero();
    assertThat(gain.interval()).isEqualTo(new Discrimination.Interval(-0.5, 0.5));
  }
}
