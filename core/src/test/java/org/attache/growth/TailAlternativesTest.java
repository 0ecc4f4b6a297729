package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Expected values: closed forms, and mpmath with 25 digits. */
@Tag("fast")
class TailAlternativesTest {

  @ParameterizedTest
  @CsvSource({
    "2.5, 1e-3, 1, 0.6654054728749915",
    "1.95, 1e-9, 7, 7.368419516267234",
    "0.5, 0.01, 20, 51.03087265640013",
    "-2, 0.3, 5, 10.74074074074074",
    "2.37, 1.5, 12, 0.5922211912190804",
    "1.001, 1e-6, 1, 13.15025616932697"
  })
  void theCutoffIntegralIsAnIncompleteGamma(double alpha, double rate, double a, double value) {
    assertThat(TruncatedTail.integral(alpha, rate, a)).isEqualTo(value, within(1e-12 * value));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 0.01, 1, 1.330896433250388",
    "0.5, 0.01, 20, 51.53378890799597",
    "-2, 0.3, 5, 11.23242016447627",
    "2.37, 1.5, 12, 1.227225898160286"
  })
  void theCutoffSumIsThatOfItsTerms(double alpha, double rate, double a, double value) {
    assertThat(TruncatedTail.sum(alpha, rate, a)).isEqualTo(value, within(1e-12 * value));
  }

  @ParameterizedTest
  @EnumSource
  void chancesOfWholeNumbersSumToOne(TailAlternative alternative) {
    // short-tailed values, so that all that is likely is among these
    double[] counts = {40, 31, 22, 17, 9, 5, 3, 1};
    double[] values =
        IntStream.range(0, counts.length)
            .boxed()
            .flatMapToDouble(i -> IntStream.range(0, (int) counts[i]).mapToDouble(c -> 5 + i))
            .toArray();
    PowerLawFit fit = HeavyTail.discrete().withXmin(5).of(values);
    TailComparison comparison = fit.comparedWith(alternative);
    double sum = 0;
    for (double p : chances(comparison, 5, 4000)) {
      sum += p;
    }
    assertThat(sum).isEqualTo(1, within(1e-9));
    assertThat(comparison.logLikelihood())
        .isEqualTo(likelihood(chances(comparison, 5, 4000), values, 5), within(1e-8));
    assertThat(comparison.logLikelihood()).isGreaterThan(fit.logLikelihood());
    assertThat(comparison.ratio())
        .isEqualTo(fit.logLikelihood() - comparison.logLikelihood(), within(1e-9));
    assertThat(comparison.favoured(0.1)).isEqualTo(alternative.toString());
  }

  /** Straight from the definitions. */
  private static double[] chances(TailComparison comparison, int xmin, int most) {
    double[] p = new double[most];
    for (int i = 0; i < most; i++) {
      double x = xmin + i;
      p[i] =
          switch (comparison.alternative()) {
            case EXPONENTIAL -> Math.exp(-of(comparison, "λ") * x);
            case TRUNCATED_POWER_LAW ->
                Math.pow(x, -of(comparison, "α")) * Math.exp(-of(comparison, "λ") * x);
            case LOGNORMAL -> lognormal(comparison, x - 0.5) - lognormal(comparison, x + 0.5);
            case STRETCHED_EXPONENTIAL ->
                stretched(comparison, (x - 0.5) / (xmin - 0.5))
                    - stretched(comparison, (x + 0.5) / (xmin - 0.5));
          };
    }
    double all =
        switch (comparison.alternative()) {
          case LOGNORMAL -> lognormal(comparison, xmin - 0.5);
          case STRETCHED_EXPONENTIAL -> 1;
          default -> Arrays.stream(p).sum();
        };
    return Arrays.stream(p).map(value -> value / all).toArray();
  }

  private static double lognormal(TailComparison comparison, double x) {
    return Chances.aboveNormal((Math.log(x) - of(comparison, "μ")) / of(comparison, "σ"));
  }

  private static double stretched(TailComparison comparison, double x) {
    return Math.exp(-of(comparison, "θ") * (Math.pow(x, of(comparison, "β")) - 1));
  }

  private static double of(TailComparison comparison, String parameter) {
    return comparison.parameters().getOrDefault(parameter, Double.NaN);
  }

  private static double likelihood(double[] chances, double[] values, int xmin) {
    return Arrays.stream(values).map(x -> Math.log(chances[(int) x - xmin])).sum();
  }

  @Test
  void theRateOfContinuousValuesIsTheInverseOfTheirMeanExcess() {
    PowerLawFit fit = HeavyTail.continuous().withXmin(2).of(new double[] {2, 3, 4, 7});
    TailComparison comparison = fit.comparedWith(TailAlternative.EXPONENTIAL);
    assertThat(of(comparison, "λ")).isEqualTo(0.5, within(1e-15));
    assertThat(comparison.logLikelihood()).isEqualTo(4 * Math.log(0.5) - 4, within(1e-13));
  }

  @Test
  void aCutoffThatDoesNotHelpIsLeftAtZero() {
    TailComparison comparison =
        HeavyTail.continuous()
            .withXmin(1)
            .of(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1.01, 1e9})
            .comparedWith(TailAlternative.TRUNCATED_POWER_LAW);
    assertThat(of(comparison, "λ")).isZero();
    assertThat(comparison.ratio()).isZero();
    assertThat(comparison.p()).isEqualTo(1);
    assertThat(comparison.normalized()).isNaN();
    assertThat(comparison.favoured(0.1)).isEqualTo("neither");
    assertThat(comparison.toString()).contains("NA").contains("note: no cutoff");
  }

  @Test
  void exponentialValuesSpeakAgainstThePowerLaw() {
    double[] values =
        Arrays.stream(HeavyTailTest.pareto(2000, 2, 1, 21)).map(x -> 1 + Math.log(x)).toArray();
    TailComparisons all = HeavyTail.continuous().withXmin(1).of(values).comparisons();
    assertThat(all.with(TailAlternative.EXPONENTIAL).favoured(0.01)).isEqualTo("exponential");
    assertThat(of(all.with(TailAlternative.STRETCHED_EXPONENTIAL), "β")).isEqualTo(1, within(0.15));
    assertThat(of(all.with(TailAlternative.TRUNCATED_POWER_LAW), "α")).isEqualTo(0, within(0.3));
  }
}
