package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** n draws of m − 1 and m + 1 in turn: the mean is m, the interval ± 1.96 / √(n − 1). */
@Tag("fast")
class EstimatesTest {
  private static final int DRAWS = 10_000;
  private static final double HALF = 1.959963984540054 / Math.sqrt(DRAWS - 1);

  private static Estimates drawn(double mean, int from, int to) {
    Estimates estimates = new Estimates(1);
    for (int i = from; i < to; i++) {
      estimates.add(new double[] {mean + (i % 2 == 0 ? -1 : 1)});
    }
    return estimates;
  }

  @Test
  void aLargeMeanTakesNothingFromTheInterval() {
    for (double mean : new double[] {0, 1e9, -1e9}) {
      Estimates estimates = drawn(mean, 0, DRAWS);
      assertThat(estimates.mean(0)).isCloseTo(mean, within(1e-6));
      assertThat(estimates.half(0)).isCloseTo(HALF, within(1e-6 * HALF));
    }
  }

  @Test
  void partsOfAnySizeAddUpToTheWhole() {
    Estimates all = new Estimates(1);
    int[] ends = {0, 0, 1, 8, 64, 4000, DRAWS};
    for (int k = 1; k < ends.length; k++) {
      all.add(drawn(1e9, ends[k - 1], ends[k]));
    }
    assertThat(all.mean(0)).isCloseTo(1e9, within(1e-6));
    assertThat(all.half(0)).isCloseTo(HALF, within(1e-6 * HALF));
  }
}
