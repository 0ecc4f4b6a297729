package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class BootstrapTest {
  /** 400 samples of 40 normal numbers: 95 % of intervals hold the mean, less what 40 costs. */
  @Test
  void theIntervalHoldsTheMeanAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(1);
    int held = 0;
    for (int sample = 0; sample < 400; sample++) {
      double[] values = random.doubles(40).map(u -> u).toArray();
      Arrays.setAll(values, i -> 5 + random.nextGaussian());
      double[] interval = Bootstrap.interval(values, sample);
      held += interval[0] <= 5 && 5 <= interval[1] ? 1 : 0;
    }
    assertThat(held / 400.0).isEqualTo(0.94, within(4 * Math.sqrt(0.94 * 0.06 / 400)));
  }

  @Test
  void theIntervalIsTwoStandardErrorsWide() {
    double[] values = IntStream.range(0, 1000).mapToDouble(i -> i % 2).toArray();
    double[] interval = Bootstrap.interval(values, 3);
    assertThat(interval[0]).isEqualTo(0.5 - 1.96 * 0.5 / Math.sqrt(1000), within(0.004));
    assertThat(interval[1]).isEqualTo(0.5 + 1.96 * 0.5 / Math.sqrt(1000), within(0.004));
    assertThat(Bootstrap.interval(values, 3)).isEqualTo(interval);
  }

  @Test
  void oneValueIsItsOwnIntervalAndNoneHasNone() {
    assertThat(Bootstrap.interval(new double[] {7}, 1)).containsExactly(7, 7);
    assertThat(Bootstrap.interval(new double[0], 1)).containsExactly(Double.NaN, Double.NaN);
  }
}
