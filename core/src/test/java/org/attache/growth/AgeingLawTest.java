package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AgeingLawTest {

  @Test
  void withoutAgeingItIsBarabasiAndAlberts() {
    AgeingLaw law = AgeingLaw.of(0);
    assertThat(law.growth()).isCloseTo(0.5, within(1e-13));
    assertThat(law.exponent()).isCloseTo(3, within(1e-12));
    assertThat(law.degree(0.01)).isCloseTo(10, within(1e-11));
    assertThat(law.degree(1)).isEqualTo(1);
  }

  /** Dorogovtsev and Mendes 2000: β = 1/2 − (1 − ln 2)α, γ = 3 + 4(1 − ln 2)α near 0. */
  @Test
  void slightAgeingTurnsTheExponentAsPublished() {
    double slope = 1 - Math.log(2);
    for (double alpha : new double[] {-1e-5, 1e-5}) {
      AgeingLaw law = AgeingLaw.of(alpha);
      assertThat((law.growth() - 0.5) / alpha).isCloseTo(-slope, within(1e-5));
      assertThat((law.exponent() - 3) / alpha).isCloseTo(4 * slope, within(1e-4));
    }
  }

  /** (1 − ξ)^(1 − α) is soon 1, so k(ξ) = e^(β/(1 − α)) for all but the youngest, and that is 2. */
  @Test
  void hubsVanishAsAlphaReachesOne() {
    double near = 1 - 1e-9;
    assertThat(AgeingLaw.of(near).growth() / (1 - near)).isCloseTo(Math.log(2), within(1e-8));
    assertThat(AgeingLaw.of(Math.nextDown(1.0)).growth()).isPositive();
  }

  @Test
  void exponentsRunFromTwoToInfinity() {
    double last = 2;
    for (double alpha = -20; alpha < 1; alpha += 0.25) {
      double exponent = AgeingLaw.of(alpha).exponent();
      assertThat(exponent).isGreaterThan(last);
      last = exponent;
    }
  }

  /** Where the integral is elementary: α = 1/2 and α = −1. */
  @Test
  void degreesAreThoseOfTheIntegralWrittenOut() {
    AgeingLaw half = AgeingLaw.of(0.5);
    AgeingLaw older = AgeingLaw.of(-1);
    for (double birth : new double[] {1e-25, 1e-9, 0.01, 0.5, 0.999, 1 - 1e-12, 1}) {
      double y = Math.sqrt(1 - birth);
      double grown = (1 + y) * (1 + y) / birth;
      assertThat(half.degree(birth) / Math.pow(grown, half.growth())).isCloseTo(1, within(1e-10));
      double turned = Math.pow(birth * Math.exp(1 - birth), -older.growth());
      assertThat(older.degree(birth) / turned).isCloseTo(1, within(1e-10));
    }
  }

  @Test
  void meansAreTwo() {
    for (double alpha : new double[] {-3, -0.5, 0.3, 0.6}) {
      AgeingLaw law = AgeingLaw.of(alpha);
      double mean = 0;
      for (int i = 0; i < 400; i++) {
        // ξ = w^12, to where degrees are large
        double w = (i + 0.5) / 400;
        mean += law.degree(Math.pow(w, 12)) * 12 * Math.pow(w, 11) / 400;
      }
      assertThat(mean).as("α %s", alpha).isCloseTo(2, within(2e-3));
    }
  }

  @Test
  void refusesExponentsWithoutALaw() {
    for (double alpha : new double[] {1, -21, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AgeingLaw.of(alpha))
          .withMessageContaining("alpha must be in [-20, 1)");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> AgeingLaw.of(0).degree(0));
    assertThat(AgeingLaw.of(0)).asString().startsWith("law of ageing (α 0.0, growth 0.5");
  }
}
