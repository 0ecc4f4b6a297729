package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Values of ALGORITHMS P1. */
@Tag("fast")
class DegreeLawTest {

  private static void takes(DegreeLaw law, int from, double... shares) {
    for (int i = 0; i < shares.length; i++) {
      assertThat(law.probability(from + i)).isCloseTo(shares[i], within(1e-13));
    }
    assertThat(law.probability(from - 1)).isZero();
  }

  @Test
  void linearKernelsHaveBarabasiAndAlbertsLaw() {
    takes(DegreeLaw.of(Kernel.linear(), 1), 1, 2 / 3.0, 1 / 6.0, 1 / 15.0, 1 / 30.0);
    takes(DegreeLaw.of(Kernel.linear(), 2), 2, 1 / 2.0, 1 / 5.0, 1 / 10.0, 2 / 35.0);
    takes(DegreeLaw.of(Kernel.linear(), 3), 3, 2 / 5.0, 1 / 5.0, 4 / 35.0, 1 / 14.0);
  }

  @Test
  void aLambdaIsSolvedLikeTheKernelItIs() {
    takes(DegreeLaw.of(k -> k, 2), 2, 1 / 2.0, 1 / 5.0, 1 / 10.0, 2 / 35.0);
  }

  @Test
  void constantKernelsHalveFromDegreeToDegree() {
    takes(DegreeLaw.of(Kernel.constant(), 1), 1, 0.5, 0.25, 0.125, 0.0625);
  }

  @Test
  void meanAttractionOfPowersIsKrapivskysMu() {
    assertThat(mu(0)).isCloseTo(1, within(1e-12));
    assertThat(mu(0.25)).isCloseTo(1.142616, within(5e-7));
    assertThat(mu(0.5)).isCloseTo(1.327249, within(5e-7));
    assertThat(mu(0.75)).isCloseTo(1.582968, within(5e-7));
    assertThat(mu(1)).isEqualTo(2);
  }

  private static double mu(double gamma) {
    return PreferentialAttachment.nonlinear(gamma, 1).stationary().meanAttraction();
  }

  @Test
  void exponentOfShiftedKernelsIsThreeAndLambda() {
    for (double lambda : new double[] {-0.5, 0, 1, 2.5}) {
      DegreeLaw law = PreferentialAttachment.shifted(lambda, 1).stationary();
      assertThat(law.exponent()).hasValue(3 + lambda);
      double slope = Math.log(law.probability(40_000) / law.probability(20_000)) / Math.log(2);
      assertThat(slope).isCloseTo(-3 - lambda, within(1e-3));
    }
    assertThat(DegreeLaw.of(Kernel.shifted(3), 2).exponent()).hasValue(4.5);
    assertThat(DegreeLaw.of(Kernel.power(0.5), 2).exponent()).isEmpty();
  }

  @Test
  void sharesSumToOneAndDegreesToTwiceTheTies() {
    for (Kernel kernel :
        new Kernel[] {Kernel.power(0.5), Kernel.linear().choking(4, 12), k -> 1 + Math.sqrt(k)}) {
      DegreeLaw law = DegreeLaw.of(kernel, 3);
      double sum = 0;
      double mean = 0;
      double attraction = 0;
      for (int k = 3; k < 2000; k++) {
        sum += law.probability(k);
        mean += k * law.probability(k);
        attraction += kernel.weight(k) * law.probability(k);
      }
      assertThat(sum).isCloseTo(1, within(1e-9));
      assertThat(mean).isCloseTo(6, within(1e-9));
      assertThat(attraction).isCloseTo(law.meanAttraction(), within(1e-9));
    }
  }

  @Test
  void superlinearAndChokedKernelsHaveNoLaw() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> DegreeLaw.of(Kernel.power(1.5), 1))
        .withMessageContaining("k^1.5 grows faster than the degree");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> DegreeLaw.of(Kernel.power(1.0005), 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DegreeLaw.of(k -> Double.NaN, 1))
        .withMessageContaining("a kernel must be finite and not negative");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> DegreeLaw.of(Kernel.linear().choking(2, 5), 3))
        .withMessageContaining("chokes before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PreferentialAttachment.ageing(0.5, 1).stationary())
        .withMessageContaining("only the degree decides");
  }

  @Test
  void constantOfUniformFitnessIsBianconiAndBarabasis() {
    FitnessLaw law = FitnessLaw.uniform();
    assertThat(law.constant()).isCloseTo(1.25500097, within(5e-9));
    assertThat(law.exponent()).isCloseTo(2.255, within(5e-4));
    assertThat(law.growth(1)).isCloseTo(1 / 1.25500097, within(1e-8));
  }

  @Test
  void constantOfEqualFitnessIsTwiceIt() {
    assertThat(FitnessLaw.of(3).constant()).isCloseTo(6, within(1e-12));
    assertThat(FitnessLaw.of(3).growth(3)).isCloseTo(0.5, within(1e-12));
    // 4C² − 9C + 4 = 0
    assertThat(FitnessLaw.of(0.5, 1).constant()).isCloseTo((9 + Math.sqrt(17)) / 8, within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> FitnessLaw.of(-1, 1));
  }
}
