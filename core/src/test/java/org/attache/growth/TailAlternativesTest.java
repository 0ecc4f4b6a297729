package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.attache.internal.Chances;
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
    assertThat(TruncatedTail.logIntegral(alpha, rate, a)).isEqualTo(Math.log(value), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "2.5, 0.01, 1, 1.330896433250388",
    "0.5, 0.01, 20, 51.53378890799597",
    "-2, 0.3, 5, 11.23242016447627",
    "2.37, 1.5, 12, 1.227225898160286"
  })
  void theCutoffSumIsThatOfItsTerms(double alpha, double rate, double a, double value) {
    assertThat(TruncatedTail.logSum(alpha, rate, a)).isEqualTo(Math.log(value), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "-400, 4, 1, 1448.59665917416525",
    "-30000, 3.1, 9000, 82.0628005748764174",
    "-5, 600, 2, -6.39275777926914389",
    "1, 1e-12, 1, 3.2978276775069353",
    "1.5, 2000, 3, -7.60115238666531579"
  })
  void theCutoffIntegralMayRiseFirstOrFallAtOnce(double alpha, double rate, double a, double log) {
    assertThat(TruncatedTail.logIntegral(alpha, rate, a)).isEqualTo(log, within(1e-12 * log * log));
  }

  @ParameterizedTest
  @CsvSource({
    "-400, 4, 1, 1448.59665917416525",
    "-200, 0.05, 20, 867.227719465959464",
    "-3000, 0.3, 9000, 22.2076698661340872"
  })
  void theCutoffSumMayRiseFirst(double alpha, double rate, double a, double log) {
    assertThat(TruncatedTail.logSum(alpha, rate, a)).isEqualTo(log, within(1e-12 * log));
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
            .of(new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1.01, 50})
            .comparedWith(TailAlternative.TRUNCATED_POWER_LAW);
    assertThat(of(comparison, "λ")).isZero();
    assertThat(comparison.ratio()).isZero();
    assertThat(comparison.p()).isEqualTo(1);
    assertThat(comparison.normalized()).isNaN();
    assertThat(comparison.favoured(0.1)).isEqualTo("neither");
    assertThat(comparison.toString()).contains("NA").contains("note: no cutoff");
  }

  /** Ratios do not, and a tail as narrow as a thousandth of its values is one like others. */
  @ParameterizedTest
  @EnumSource
  void theUnitOfContinuousValuesDoesNotMatter(TailAlternative alternative) {
    double[] narrow = HeavyTailTest.pareto(40, 1000, 1, 22);
    for (double[] values : new double[][] {narrow, HeavyTailTest.pareto(40, 2.2, 1, 23)}) {
      double ratio = HeavyTail.continuous().of(values).comparedWith(alternative).ratio();
      for (double unit : new double[] {0x1p-30, 0x1p30, 0x1p900}) {
        double[] scaled = Arrays.stream(values).map(x -> x * unit).toArray();
        assertThat(HeavyTail.continuous().of(scaled).comparedWith(alternative).ratio())
            .isEqualTo(ratio, within(1e-7));
      }
    }
  }

  /** Against the normal law, which both come close to where all values are far above xmin. */
  @Test
  void aTailThatRisesFirstHasACutoffToo() {
    double[] values = IntStream.range(0, 99).mapToDouble(TailAlternativesTest::normal).toArray();
    double squares = Arrays.stream(values).map(x -> (x - 100) * (x - 100)).sum();
    double normal = -99 / 2.0 * (Math.log(2 * Math.PI * squares / 99) + 1);
    TailComparisons all = HeavyTail.continuous().withXmin(1).of(values).comparisons();
    assertThat(all.with(TailAlternative.TRUNCATED_POWER_LAW).logLikelihood())
        .isEqualTo(normal, within(0.2));
    assertThat(all.with(TailAlternative.LOGNORMAL).logLikelihood()).isEqualTo(normal, within(0.2));
  }

  private static double normal(int i) {
    return 100 + 2 * Chances.normalQuantile((i + 1) / 100.0);
  }

  @Test
  void aTailOfOneValueCannotTellLawsApart() {
    PowerLawFit fit = HeavyTail.continuous().withXmin(4).of(new double[] {5, 5, 5, 1});
    assertThat(fit.alpha()).isEqualTo(1 + 1 / Math.log(1.25), within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit.comparedWith(TailAlternative.LOGNORMAL))
        .withMessage(
            "laws need a tail of two different values to be compared, not 3 times the same");
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
