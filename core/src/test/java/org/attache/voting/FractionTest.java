package org.attache.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class FractionTest {
  @Test
  void termsAreLowest() {
    assertThat(Fraction.of(6, -4)).hasToString("-3/2").isEqualTo(Fraction.of(-3, 2));
    assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasToString("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Fraction.of(1, 0))
        .withMessage("a fraction of 1 by 0");
  }

  @Test
  void theyAddMultiplyAndCompare() {
    Fraction half = Fraction.of(1, 2);
    Fraction third = Fraction.of(1, 3);
    assertThat(half.plus(third)).isEqualTo(Fraction.of(5, 6));
    assertThat(half.times(third)).isEqualTo(Fraction.of(1, 6));
    assertThat(half.by(third)).isEqualTo(Fraction.of(3, 2));
    assertThat(half).isGreaterThan(third);
    assertThat(Fraction.of(-1, 2)).isLessThan(Fraction.ZERO);
  }

  @Test
  void theirValueIsTheNearestDouble() {
    assertThat(Fraction.of(421, 2145).value()).isEqualTo(421.0 / 2145);
    BigInteger huge = BigInteger.TWO.pow(5000);
    assertThat(new Fraction(huge, huge.multiply(BigInteger.TWO)).value()).isEqualTo(0.5);
  }
}
