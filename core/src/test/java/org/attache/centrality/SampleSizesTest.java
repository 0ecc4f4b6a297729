package org.attache.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.attache.internal.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class SampleSizesTest {
  /** The probability that a frequency lies further off, by Bennett's inequality on either side. */
  private static double failure(double mean, double error, double samples) {
    double variance = mean * (1 - mean);
    double x = error / variance;
    return 2 * Math.exp(-samples * variance * ((1 + x) * Math.log1p(x) - x));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.1, 50, 3", "0.02, 0.05, 1000, 4.5", "0.005, 0.01, 100000, 12"})
  void enoughPathsForWhateverTheMeans(double error, double delta, int n, double sum) {
    double paths = SampleSizes.paths(error, delta, n, sum);
    for (double mean = 1e-9; mean < 1; mean = Math.min(1.3 * mean, mean + 0.01)) {
      // The most actors of that mean there can be.
      double actors = Math.min(n, Math.max(1, sum / mean));
      assertThat(actors * failure(mean, error, paths)).isLessThanOrEqualTo(delta);
    }
  }

  @Test
  void noMorePathsThanAUnionOverAllActorsWouldTake() {
    double union = Math.log(2 * 1e6 / 0.05) / (2 * 0.01 * 0.01);
    assertThat(SampleSizes.paths(0.01, 0.05, 1_000_000, 5)).isLessThan(0.6 * union);
  }

  @Test
  void frequenciesRuleOutWhatChernoffDoes() {
    // From no success in m trials, a mean of 0.1 is ruled out at odds −m ln 0.9.
    double odds = -100 * Math.log(0.9);
    assertThat(SampleSizes.rulesOut(0, 0.1, 100, odds - 1e-9)).isTrue();
    assertThat(SampleSizes.rulesOut(0, 0.1, 100, odds + 1e-9)).isFalse();
    // From half of m trials, a mean of 1/4 at odds −m/2 ln(3/4).
    double half = -50 * Math.log(0.75);
    assertThat(SampleSizes.rulesOut(0.5, 0.25, 100, half - 1e-9)).isTrue();
    assertThat(SampleSizes.rulesOut(0.5, 0.25, 100, half + 1e-9)).isFalse();
    assertThat(SampleSizes.rulesOut(1, 0.5, 100, 100 * Math.log(2) - 1e-9)).isTrue();
  }

  @Test
  void aSampleOfSourcesMeetsSerflingsBoundAndOneLessDoesNot() {
    int n = 10_000;
    int k = SampleSizes.sources(0.05, 0.05, n, n);
    assertThat(serfling(k, n)).isLessThanOrEqualTo(0.05);
    assertThat(serfling(k - 1, n)).isGreaterThan(0.05);
    assertThat(SampleSizes.sources(0.05, 0.05, 10, 10)).isEqualTo(10);
    assertThat(SampleSizes.sources(0.001, 0.05, n, n)).isLessThanOrEqualTo(n);
  }

  private static double serfling(int k, int n) {
    return 2.0 * n * Math.exp(-2 * k * 0.05 * 0.05 / (1 - (k - 1.0) / n));
  }

  @Test
  void errorsBelowAllRoundingNeedAllSourcesAndEndlesslyManyPaths() {
    assertThat(SampleSizes.sources(1e-200, 0.05, 100, 100)).isEqualTo(100);
    assertThat(SampleSizes.paths(1e-200, 0.05, 100, 5)).isInfinite();
    for (double error = 1e-4; error > 1e-16; error /= 10) {
      // Of a variance of 1/4 the exponent is about 2 m error².
      double about = Math.log(2 / (0.05 * (0.9 * 0.5 / 5 + 0.1 / 100))) / (2 * error * error);
      assertThat(SampleSizes.paths(error, 0.05, 100, 5) / about).isEqualTo(1, within(0.05));
    }
  }

  @Test
  void streamsAreEvenOnAverage() {
    double sum = 0;
    for (int number = 0; number < 10_000; number++) {
      sum += Seeds.random(1, number).nextDouble();
    }
    assertThat(sum / 10_000).isEqualTo(0.5, within(0.01));
  }
}
