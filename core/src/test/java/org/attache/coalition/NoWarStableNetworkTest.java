package org.attache.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Jackson and Nei's theorem that without trade no network with alliances is war-stable, over all
 * labelled networks of five actors, which takes seconds.
 */
@Tag("data")
class NoWarStableNetworkTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1, 1, false",
    "1, 1, 1, 1, 1, true",
    "2, 1, 1, 1, 1, false",
    "2, 1, 1, 1, 1, true",
    "5, 4, 3, 2, 1, false",
    "5, 4, 3, 2, 1, true"
  })
  void noneOfFive(double a, double b, double c, double d, double e, boolean cliques) {
    double[] strength = {a, b, c, d, e};
    for (double advantage : WarStabilityTest.ADVANTAGES) {
      WarStability led = WarStabilityTest.of(strength).withAdvantage(advantage);
      WarStability question = cliques ? led.withCliques(1_000) : led;
      assertThat(WarStabilityTest.graphs(strength.length).skip(1))
          .hasSize(1_023)
          .noneMatch(graph -> question.of(graph).isWarStable());
    }
  }
}
