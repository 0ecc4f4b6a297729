package org.attache.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values: R 4.2.2, pnorm, qnorm and pchisq, printed with 17 digits. */
@Tag("fast")
class ChancesTest {

  @ParameterizedTest
  @CsvSource({
    "-1, 0.84134474606854293",
    "0, 0.5",
    "1.96, 0.024997895148220428",
    "5, 2.8665157187919391e-07",
    "30, 4.9067139271481872e-198"
  })
  void theNormalTailKeepsItsDigitsFarOut(double z, double chance) {
    assertThat(Chances.aboveNormal(z)).isEqualTo(chance, within(1e-12 * chance));
  }

  @Test
  void bothTailsAreTwiceOne() {
    assertThat(Chances.twoSided(0.4161)).isEqualTo(0.6773368299572987, within(1e-14));
    assertThat(Chances.twoSided(-5.4595)).isEqualTo(4.774773367945645e-8, within(1e-21));
    assertThat(Chances.twoSided(0)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1e-10, -6.3613409024040557",
    "0.025, -1.9599639845400538",
    "0.3, -0.52440051270804067",
    "0.5, 0",
    "0.975, 1.9599639845400536"
  })
  void theNormalQuantileTurnsTheTailAround(double chance, double z) {
    assertThat(Chances.normalQuantile(chance)).isEqualTo(z, within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "0.5, 1, 0.47950012218695348",
    "3.841, 1, 0.050013683763956873",
    "100, 1, 1.5239706048321054e-23",
    "0.5, 5, 0.9921232932326296",
    "20, 5, 0.0012497305630313755"
  })
  void theTailOfChiSquareIsThatOfR(double x, double degrees, double chance) {
    assertThat(Chances.aboveChiSquare(x, degrees)).isEqualTo(chance, within(1e-12 * chance));
  }
}
