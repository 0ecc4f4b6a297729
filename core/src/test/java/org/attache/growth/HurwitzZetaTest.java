package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values: closed forms, and mpmath with 25 digits, the steepest summed term by term. */
@Tag("fast")
class HurwitzZetaTest {

  @Test
  void zetaOfEvenNumbersIsAPowerOfPi() {
    near(HurwitzZeta.value(2, 1), Math.PI * Math.PI / 6);
    near(HurwitzZeta.value(4, 1), Math.pow(Math.PI, 4) / 90);
    near(HurwitzZeta.value(6, 1), Math.pow(Math.PI, 6) / 945);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.1, 1.5, 2, 2.75, 5, 12, 30})
  void halvesSumToAMultipleOfZeta(double s) {
    near(HurwitzZeta.value(s, 0.5), (Math.pow(2, s) - 1) * HurwitzZeta.value(s, 1));
  }

  @ParameterizedTest
  @CsvSource({"1.2, 1", "2.5, 11.5", "2.5, 12", "3, 400", "40, 13", "7, 0.2"})
  void aStepInQTakesOneTermAway(double s, double q) {
    near(HurwitzZeta.value(s, q + 1) + Math.pow(q, -s), HurwitzZeta.value(s, q));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0001, 1, 10000.57722294754",
    "1.5, 7, 14.51780462047457",
    "2.5, 1.5, 1.626555330964121",
    "2, 0.1, 1.014332991507928",
    "3.3, 100, 43.98101076512249",
    "20, 3, 1.003208774248227",
    "50, 40, 1.41773254173388",
    "200, 1000, 5.541781027582746",
    "1.95, 14086, 14827.86843258891"
  })
  void scaledZetaNeitherOverflowsNorVanishes(double s, double q, double scaled) {
    near(HurwitzZeta.scaled(s, q), scaled);
  }

  @ParameterizedTest
  @CsvSource({
    "1.01, 1, 99.42465464327014, 9999.813483132311",
    "1.95, 7, 0.9813576545792192, 1.106093720394207",
    "2.5, 1, 0.2887406855581931, 0.3504524878774128",
    "3.3, 100, 0.4297936335678209, 0.1890275007901854",
    "20, 3, 0.0009286988259114255, 0.0002707519278935265",
    "60, 40, 0.007415766027879015, 0.0002399512186723847"
  })
  void derivativesAreMomentsOfTheLogarithm(double s, double q, double mean, double variance) {
    HurwitzZeta zeta = new HurwitzZeta();
    zeta.moments(s, q);
    assertThat(zeta.meanLog()).isEqualTo(mean, within(1e-12 * mean));
    assertThat(zeta.varianceOfLog()).isEqualTo(variance, within(1e-11 * variance));
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isEqualTo(expected, within(2e-14 * expected));
  }
}
