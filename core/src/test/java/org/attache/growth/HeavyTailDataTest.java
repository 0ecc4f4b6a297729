package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.attache.growth.TailAlternative.EXPONENTIAL;
import static org.attache.growth.TailAlternative.LOGNORMAL;
import static org.attache.growth.TailAlternative.STRETCHED_EXPONENTIAL;
import static org.attache.growth.TailAlternative.TRUNCATED_POWER_LAW;

import org.attache.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Words of Moby Dick, deaths in terrorist attacks and people struck by blackouts: Clauset, Shalizi
 * and Newman, SIAM Review 51 (2009) 661, table 6.1, with more digits from the authors' definitions
 * in scipy 1.10.1; bootstraps by poweRlaw 0.70.6 and the authors' conventions.
 */
@Tag("data")
class HeavyTailDataTest {

  private static void check(
      PowerLawFit fit, double xmin, double alpha, double distance, int tail, double likelihood) {
    assertThat(fit.xmin()).isEqualTo(xmin);
    assertThat(fit.alpha()).isEqualTo(alpha, within(5.1e-6));
    assertThat(fit.distance()).isEqualTo(distance, within(5.1e-6));
    assertThat(fit.tail()).isEqualTo(tail);
    assertThat(fit.logLikelihood()).isEqualTo(likelihood, within(5.1e-5));
  }

  @Test
  void wordsAreThoseOfThePaper() {
    PowerLawFit fit = TailFixtures.words();
    check(fit, 7, 1.95273, 0.00825, 2958, -11753.8176);
    assertThat(fit.alpha()).isEqualTo(1.95272751164585, within(1e-7));
    assertThat(fit.total()).isEqualTo(18855);
    check(
        HeavyTail.discrete()
            .withKolmogorovSmirnov(KolmogorovSmirnov.TWO_SIDED)
            .of(TailFixtures.read("words", 1)),
        7,
        1.95273,
        0.00825,
        2958,
        -11753.8176);
  }

  @Test
  void terrorismIsThatOfThePaper() {
    check(TailFixtures.terrorism(), 12, 2.36995, 0.01769, 547, -2111.0328);
  }

  @Test
  void blackoutsAreThoseOfThePaper() {
    check(TailFixtures.blackouts(), 230, 2.27264, 0.06067, 59, -411.9827);
    assertThat(TailFixtures.blackouts().standardError())
        .isEqualTo(1.27264 / Math.sqrt(59), within(1e-5));
  }

  @Test
  void wordsMayFollowAPowerLaw() {
    TailGoodness goodness = TailFixtures.words().goodness(2500, 1, Run.on(2));
    // poweRlaw: 0.6738 of 5,000 replicates
    double error = Math.hypot(goodness.error(), Math.sqrt(0.6738 * 0.3262 / 5000));
    assertThat(goodness.p()).isEqualTo(0.6738, within(4 * error));
  }

  @Test
  void uncertaintyOfWordsIsThatOfPoweRlaw() {
    TailErrors errors = TailFixtures.words().bootstrap(2500, 1, Run.on(2));
    assertThat(errors.xmin().standardError()).isEqualTo(1.78, within(0.2));
    assertThat(errors.alpha().standardError()).isEqualTo(0.024, within(0.002));
  }

  @Test
  void terrorismMayFollowAPowerLaw() {
    TailGoodness goodness = TailFixtures.terrorism().goodness(1000, 2, Run.on(2));
    assertThat(goodness.p()).isEqualTo(0.68, within(4 * goodness.error()));
  }

  @Test
  void theConventionDecidesTheChanceOfBlackouts() {
    TailGoodness paper = TailFixtures.blackouts().goodness(2500, 3, Run.on(2));
    double error = Math.sqrt(2) * paper.error();
    assertThat(paper.p()).isEqualTo(0.637, within(4 * error));
    PowerLawFit twoSided =
        HeavyTail.continuous()
            .withKolmogorovSmirnov(KolmogorovSmirnov.TWO_SIDED)
            .of(TailFixtures.read("blackouts", 1000));
    TailGoodness other = twoSided.goodness(2500, 3, Run.on(2));
    assertThat(other.p()).isEqualTo(0.815, within(4 * Math.sqrt(2) * other.error()));
  }

  @Test
  void terrorismIsHeavierThanExponential() {
    TailComparisons all = TailFixtures.terrorism().comparisons();
    // the paper's table 6.3: -0.278 (0.78), 2.457 (0.01), -0.077 (0.70)
    assertThat(all.with(LOGNORMAL).normalized()).isEqualTo(-0.278, within(1e-3));
    assertThat(all.with(LOGNORMAL).p()).isEqualTo(0.781, within(1e-3));
    assertThat(all.with(EXPONENTIAL).normalized()).isEqualTo(2.457, within(3e-3));
    assertThat(all.with(EXPONENTIAL).p()).isEqualTo(0.014, within(5e-4));
    assertThat(all.with(EXPONENTIAL).favoured(0.1)).isEqualTo("power law");
    assertThat(all.with(TRUNCATED_POWER_LAW).ratio()).isEqualTo(-0.077, within(5e-4));
    assertThat(all.with(TRUNCATED_POWER_LAW).p()).isEqualTo(0.70, within(6e-3));
    // scipy 1.10.1, rounded lognormal by Nelder and Mead
    assertThat(all.with(LOGNORMAL).logLikelihood()).isEqualTo(-2110.8871161, within(1e-6));
    assertThat(all.with(LOGNORMAL).normalized()).isEqualTo(-0.27837, within(1e-4));
    assertThat(all.with(TRUNCATED_POWER_LAW).logLikelihood())
        .isEqualTo(-2110.9558393, within(1e-6));
    assertThat(all.with(TRUNCATED_POWER_LAW).parameters())
        .hasEntrySatisfying("α", a -> assertThat(a).isEqualTo(2.3566146, within(1e-4)));
  }

  @Test
  void blackoutsMayBeAnyOfTheLaws() {
    TailComparisons all = TailFixtures.blackouts().comparisons();
    // powerlaw's reference data: -0.412 (0.68), 1.43 (0.15), -0.417 (0.68), -0.382 (0.38)
    assertThat(all.with(LOGNORMAL).normalized()).isEqualTo(-0.412, within(5e-3));
    assertThat(all.with(LOGNORMAL).p()).isEqualTo(0.68, within(5e-3));
    assertThat(all.with(EXPONENTIAL).normalized()).isEqualTo(1.43, within(5e-3));
    assertThat(all.with(EXPONENTIAL).p()).isEqualTo(0.15, within(5e-3));
    assertThat(all.with(STRETCHED_EXPONENTIAL).p()).isEqualTo(0.68, within(1e-2));
    assertThat(all.with(TRUNCATED_POWER_LAW).ratio()).isEqualTo(-0.382, within(5e-4));
    assertThat(all.with(TRUNCATED_POWER_LAW).p()).isEqualTo(0.38, within(5e-3));
    // scipy 1.10.1 by Nelder and Mead
    assertThat(all.with(LOGNORMAL).logLikelihood()).isEqualTo(-411.741828264, within(1e-7));
    assertThat(all.with(STRETCHED_EXPONENTIAL).logLikelihood())
        .isEqualTo(-411.713273384, within(1e-7));
    assertThat(all.with(TRUNCATED_POWER_LAW).logLikelihood())
        .isEqualTo(-411.600900227, within(1e-7));
    assertThat(all.all()).extracting(c -> c.favoured(0.1)).containsOnly("neither");
  }

  @Test
  void wordsAreNoExponentialAndNoDifferentFromALognormal() {
    TailComparisons all = TailFixtures.words().comparisons();
    // the paper's table 6.3: 0.395 (0.69), 9.09 (0.00), -0.899 (0.18)
    assertThat(all.with(LOGNORMAL).normalized()).isEqualTo(0.4161, within(0.05));
    assertThat(all.with(LOGNORMAL).p()).isEqualTo(0.677, within(0.05));
    // mpmath with 30 digits, μ held at ln 6.5 - 500
    assertThat(all.with(LOGNORMAL).normalized()).isEqualTo(0.464681033, within(1e-4));
    assertThat(all.with(LOGNORMAL).ratio()).isEqualTo(0.028726878, within(1e-6));
    assertThat(all.with(LOGNORMAL).note()).contains("μ is held");
    assertThat(all.with(EXPONENTIAL).normalized()).isEqualTo(9.09, within(0.1));
    assertThat(all.with(EXPONENTIAL).p()).isLessThan(1e-15);
    assertThat(all.with(TRUNCATED_POWER_LAW).ratio()).isEqualTo(-0.899, within(0.01));
    assertThat(all.with(TRUNCATED_POWER_LAW).p()).isEqualTo(0.18, within(5e-3));
  }

  @Test
  void aMillionDifferentValuesTakeSeconds() {
    PowerLawFit fit = HeavyTail.continuous().of(HeavyTailTest.pareto(1_000_000, 2.5, 1, 14));
    assertThat(fit.alpha()).isEqualTo(2.5, within(0.05));
    PowerLawFit whole = HeavyTail.discrete().of(HeavyTailTest.zeta(1_000_000, 2.5, 1, 15));
    assertThat(whole.alpha()).isEqualTo(2.5, within(0.05));
  }
}
