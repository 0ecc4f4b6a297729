package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.NonStateActor;
import org.attache.Provenance;
import org.attache.Run;
import org.attache.Scores;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;
import org.attache.centrality.Centrality;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HeavyTailTest {

  static double[] pareto(int n, double alpha, double xmin, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return random.doubles(n).map(u -> xmin * Math.pow(1 - u, -1 / (alpha - 1))).toArray();
  }

  static double[] zeta(int n, double alpha, double xmin, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    ZetaDraws draws = new ZetaDraws(alpha, xmin);
    return IntStream.range(0, n).mapToDouble(i -> draws.next(random)).toArray();
  }

  @Test
  void powersOfEAboveOneHaveAClosedExponent() {
    PowerLawFit fit =
        HeavyTail.continuous().withXmin(1).of(new double[] {Math.E, Math.E * Math.E, 1});
    assertThat(fit.alpha()).isEqualTo(2, within(1e-15));
    assertThat(fit.logLikelihood()).isEqualTo(-6, within(1e-14));
    assertThat(fit.standardError()).isEqualTo(1 / Math.sqrt(3), within(1e-15));
    // shares below the law's 0, 1 - 1/e, 1 - 1/e²: 0, 1/3, 2/3
    assertThat(fit.distance()).isEqualTo(1 - Math.exp(-1) - 1 / 3.0, within(1e-15));
  }

  @Test
  void kolmogorovHoldsAValueAgainstBothSidesOfItsStep() {
    double[] values = {1, Math.E, Math.E * Math.E};
    PowerLawFit fit =
        HeavyTail.continuous()
            .withXmin(1)
            .withKolmogorovSmirnov(KolmogorovSmirnov.TWO_SIDED)
            .of(values);
    assertThat(fit.distance()).isEqualTo(1 / 3.0, within(1e-15));
  }

  @Test
  void theExactExponentSolvesTheEquationOfTheMeanLogarithm() {
    double[] values = zeta(500, 2.5, 1, 11);
    PowerLawFit fit = HeavyTail.discrete().withXmin(1).of(values);
    double mean = Arrays.stream(values).map(Math::log).average().orElseThrow();
    double step = 1e-5;
    double slope =
        (Math.log(HurwitzZeta.value(fit.alpha() + step, 1))
                - Math.log(HurwitzZeta.value(fit.alpha() - step, 1)))
            / (2 * step);
    assertThat(-slope).isEqualTo(mean, within(1e-8));
    assertThat(fit.logLikelihood())
        .isEqualTo(
            -500 * (Math.log(HurwitzZeta.value(fit.alpha(), 1)) + fit.alpha() * mean),
            within(1e-9));
  }

  @Test
  void theHalfApproximationIsThatOfThePaper() {
    PowerLawFit fit =
        HeavyTail.discrete().withXmin(6).withHalfApproximation(true).of(new int[] {6, 7, 12, 2});
    double sum = Math.log(6 / 5.5) + Math.log(7 / 5.5) + Math.log(12 / 5.5);
    assertThat(fit.alpha()).isEqualTo(1 + 3 / sum, within(1e-14));
    assertThat(fit.law()).hasToString("discrete power law (xmin given, approximation ½)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeavyTail.continuous().withHalfApproximation(true));
  }

  @Test
  void estimatesRecoverTheLawThatDrew() {
    for (double alpha : new double[] {1.6, 2.5, 3.5}) {
      PowerLawFit whole = HeavyTail.discrete().withXmin(3).of(zeta(20_000, alpha, 3, 5));
      assertThat(whole.alpha()).isEqualTo(alpha, within(4 * whole.standardError()));
      PowerLawFit real = HeavyTail.continuous().withXmin(3).of(pareto(20_000, alpha, 3, 6));
      assertThat(real.alpha()).isEqualTo(alpha, within(4 * real.standardError()));
    }
  }

  @Test
  void drawsHaveTheChancesOfTheLaw() {
    double[] draws = zeta(100_000, 1.8, 2, 7);
    for (int x : new int[] {2, 3, 5, 40, 2049, 2050, 2051, 5000}) {
      double chance = HurwitzZeta.value(1.8, x) / HurwitzZeta.value(1.8, 2);
      double share = Arrays.stream(draws).filter(draw -> draw >= x).count() / 1e5;
      assertThat(share)
          .isEqualTo(chance, within(4 * Math.sqrt(chance * (1 - chance) / 1e5) + 1e-12));
    }
    assertThat(Arrays.stream(draws)).allMatch(draw -> draw >= 2 && draw == Math.rint(draw));
  }

  @Test
  void aLawLikeTheDataIsNotRuledOutAndAnotherIs() {
    TailGoodness good = HeavyTail.discrete().of(zeta(1000, 2.5, 1, 8)).goodness(100, 1, Run.SERIAL);
    assertThat(good.p()).isGreaterThan(0.1);
    double[] uniform = IntStream.rangeClosed(1, 400).asDoubleStream().toArray();
    TailGoodness bad = HeavyTail.discrete().withXmin(1).of(uniform).goodness(100, 1, Run.SERIAL);
    assertThat(bad.p()).isZero();
    assertThat(bad.error()).isZero();
  }

  @Test
  void digitsDoNotDependOnThreads() {
    for (PowerLaw law : new PowerLaw[] {HeavyTail.discrete(), HeavyTail.continuous()}) {
      PowerLawFit fit = law.of(zeta(300, 2.2, 2, 9));
      TailGoodness one = fit.goodness(20, 4, Run.SERIAL);
      assertThat(fit.goodness(20, 4, Run.on(3))).isEqualTo(one);
      assertThat(fit.bootstrap(20, 4, Run.on(3))).isEqualTo(fit.bootstrap(20, 4, Run.SERIAL));
      assertThat(fit.bootstrap(20, 5, Run.SERIAL).alpha())
          .isNotEqualTo(fit.bootstrap(20, 4, Run.SERIAL).alpha());
    }
  }

  @Test
  void aGivenXminIsKeptByReplicates() {
    PowerLawFit fit = HeavyTail.continuous().withXmin(1.5).of(pareto(200, 2.5, 1, 10));
    assertThat(fit.xmin()).isEqualTo(1.5);
    TailErrors errors = fit.bootstrap(50, 1, Run.SERIAL);
    assertThat(errors.xmin().standardError()).isZero();
    assertThat(errors.alpha().standardError())
        .isEqualTo(fit.standardError(), within(0.5 * fit.standardError()));
  }

  @Test
  void limitsBindTheScan() {
    double[] values = zeta(2000, 2.3, 1, 12);
    assertThat(HeavyTail.discrete().withXminBetween(4, 9).of(values).xmin()).isBetween(4.0, 9.0);
    assertThat(HeavyTail.discrete().withSmallestTail(1500).of(values).tail())
        .isGreaterThanOrEqualTo(1500);
  }

  @Test
  void undefinedScoresAndThoseOfZeroAreLeftOut() {
    TieKind kind = TieKind.civilian("PARTNERSHIP");
    TieGraph graph = TieGraph.of(tie("A", "B", kind), tie("C", "D", kind));
    Provenance made = Provenance.of("made up", Map.of(), graph);
    Scores scores = Scores.of(graph, new double[] {1, 0, Double.NaN, 4}, made);
    PowerLawFit fit = HeavyTail.discrete().of(scores);
    assertThat(fit.total()).isEqualTo(2);
    assertThat(fit.leftOut()).isEqualTo(2);
    assertThat(fit.toString()).contains("of made up").contains("left out: 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> HeavyTail.discrete().of(Scores.of(graph, new double[] {1, 2.5, 3, 4}, made)))
        .withMessageContaining("the score of ")
        .withMessageContaining("must be a whole number from 1 to 2^53: 2.5");
  }

  private static Tie tie(String from, String to, TieKind kind) {
    return Tie.of(actor(from), actor(to), kind);
  }

  private static NonStateActor actor(String code) {
    return new NonStateActor(code, code);
  }

  @Test
  void badValuesAreRefusedWithTheirPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeavyTail.discrete().of(new int[] {3, 0}))
        .withMessage("value 1 must be a whole number from 1 to 2^53: 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeavyTail.discrete().of(new double[] {1.5, 2}))
        .withMessage("value 0 must be a whole number from 1 to 2^53: 1.5");
    for (double bad : new double[] {-1, 0, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> HeavyTail.continuous().of(new double[] {1, 2, bad}))
          .withMessage("value 2 must be positive and finite: " + bad);
      assertThatIllegalArgumentException().isThrownBy(() -> HeavyTail.continuous().withXmin(bad));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeavyTail.discrete().withXminBetween(5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> HeavyTail.discrete().withSmallestTail(1));
  }

  @Test
  void aTailOfOneValueIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeavyTail.discrete().of(new int[] {3, 3, 3}))
        .withMessage("no tail has two different values: 1 different among 3");
    assertThatIllegalArgumentException().isThrownBy(() -> HeavyTail.discrete().of(new int[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeavyTail.discrete().withXmin(4).of(new int[] {1, 2, 4}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeavyTail.discrete().withXmin(9).of(new int[] {1, 2, 4}))
        .withMessageContaining("under discrete power law (xmin given)");
  }

  @Test
  void twoDifferentValuesSuffice() {
    PowerLawFit fit = HeavyTail.discrete().of(new int[] {1, 1, 1, 2});
    assertThat(fit.xmin()).isEqualTo(1);
    assertThat(fit.goodness(20, 1, Run.SERIAL).p()).isBetween(0.0, 1.0);
    assertThat(HeavyTail.continuous().of(new double[] {1, 1 + 1e-9}).alpha())
        .isEqualTo(1 + 2e9, within(1e3));
  }

  @Test
  void scaleDoesNotMatterToContinuousValues() {
    double[] values = pareto(300, 2.2, 1, 13);
    PowerLawFit fit = HeavyTail.continuous().of(values);
    PowerLawFit huge =
        HeavyTail.continuous().of(Arrays.stream(values).map(v -> v * 0x1p900).toArray());
    assertThat(huge.xmin()).isEqualTo(fit.xmin() * 0x1p900);
    assertThat(huge.alpha()).isEqualTo(fit.alpha(), within(1e-12));
    assertThat(huge.distance()).isEqualTo(fit.distance(), within(1e-12));
  }

  @Test
  void valuesMayBeAsFarApartAsNumbersAre() {
    PowerLawFit fit = HeavyTail.continuous().of(new double[] {1e-300, 1e300});
    assertThat(fit.alpha()).isEqualTo(1 + 2 / (600 * Math.log(10)), within(1e-15));
    assertThat(fit.logLikelihood())
        .isEqualTo(
            2 * (Math.log(fit.alpha() - 1) + 300 * Math.log(10)) - 2 * 1.0 - 600 * Math.log(10),
            within(1e-9));
    assertThat(fit.goodness(20, 1, Run.SERIAL).p()).isBetween(0.0, 1.0);
    assertThat(fit.comparisons().all()).allMatch(c -> Double.isFinite(c.ratio()));
  }

  /** The mean of Γ-distributed logarithms: E α = 1 + (α − 1) n/(n − 1). */
  @Test
  void theBiasOfSmallTailsCanBeTakenOff() {
    double sum = 0;
    double squares = 0;
    int samples = 2000;
    for (int i = 0; i < samples; i++) {
      PowerLawFit fit = HeavyTail.continuous().withXmin(1).of(pareto(8, 2.5, 1, 100 + i));
      assertThat(fit.unbiasedAlpha()).isEqualTo((7 * fit.alpha() + 1) / 8, within(1e-12));
      sum += fit.unbiasedAlpha();
      squares += fit.unbiasedAlpha() * fit.unbiasedAlpha();
    }
    double mean = sum / samples;
    double error = Math.sqrt((squares / samples - mean * mean) / samples);
    assertThat(mean).isEqualTo(2.5, within(4 * error));
    assertThat(error).isLessThan(0.02);
  }

  @Test
  void fitsPrintThemselves() {
    PowerLawFit fit = HeavyTail.discrete().of(new int[] {1, 1, 1, 1, 2, 2, 3, 5, 9});
    assertThat(fit.toString())
        .startsWith("discrete power law (xmin scanned) of 9 values\nxmin")
        .contains("log likelihood");
    assertThat(fit.goodness(10, 3, Run.SERIAL).toString())
        .contains("Monte Carlo error")
        .endsWith("10 replicates; seed 3");
    assertThat(fit.bootstrap(10, 3, Run.SERIAL).toString()).contains("97.5 %");
    assertThat(fit.comparisons().toString()).contains("stretched exponential");
    assertThat(HeavyTail.continuous())
        .hasToString("continuous power law (xmin scanned, Kolmogorov–Smirnov PLFIT)");
  }

  @Test
  void whatIsMadeOfAFitCitesTheMeasureOfItsScores() {
    TieGraph grown =
        PreferentialAttachment.barabasiAlbert(2)
            .grow(300, new SplittableRandom(1))
            .during(Spell.ALWAYS);
    PowerLawFit fit = HeavyTail.discrete().of(Centrality.degree().of(grown));
    assertThat(fit.cite()).contains("clauset2009power", "freeman1979centrality");
    assertThat(fit.comparisons().cite()).contains("vuong1989likelihood", "freeman1979centrality");
    assertThat(fit.goodness(2, 1, Run.SERIAL).cite()).contains("freeman1979centrality");
    assertThat(HeavyTail.discrete().withXmin(1).of(new int[] {1, 1, 2, 3}).madeOf()).isEmpty();
  }
}
