package org.attache.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class UnitTest {
  @Test
  void isThePowerOfTwoBelowTheLargest() {
    assertThat(Unit.of(new double[] {3, 5, 1})).isEqualTo(4);
    assertThat(Unit.of(new double[] {0.3})).isEqualTo(0.25);
    assertThat(Unit.of(new double[0])).isOne();
    assertThat(Double.MIN_VALUE / Unit.of(new double[] {Double.MIN_VALUE})).isBetween(1e-16, 1.0);
    assertThat(Double.MAX_VALUE / Unit.of(new double[] {Double.MAX_VALUE})).isBetween(1.0, 2.0);
  }

  @Test
  void infinityIsAnError() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Unit.of(new double[] {1, Double.POSITIVE_INFINITY}))
        .withMessage("strengths of parallel ties sum to more than 1e308");
  }
}
