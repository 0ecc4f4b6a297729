package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Four steps of a handful of actors, small enough to solve to any digit: numbers by mpmath 1.3 at
 * 30 digits, the roots of the slopes of the likelihood.
 */
@Tag("fast")
class ToyKernelTest {
  private final KernelTables tables =
      new KernelTables()
          .step(Map.of(1, 2, 2, 1), Map.of(1, 1))
          .step(Map.of(1, 3, 2, 1), Map.of(2, 1))
          .step(Map.of(1, 3, 2, 1, 3, 1), Map.of(1, 1, 3, 1))
          .step(Map.of(1, 4, 2, 1, 3, 1), Map.of(1, 1));
  private final BinnedRuns binned = KernelTables.binned(tables.runs(), 50);
  private final KernelReport report = KernelTables.report(binned);

  private static double rate(AttachmentKernel kernel, int k) {
    return kernel.points().get(k).rate();
  }

  @Test
  void likelihoodWithoutSmoothingIsHighestAtTheKnownKernel() {
    AttachmentKernel kernel = Attachment.pafit().withSmoothing(0).of(binned, report);
    assertThat(rate(kernel, 0)).isNaN();
    assertThat(rate(kernel, 1)).isEqualTo(1);
    assertThat(rate(kernel, 2)).isEqualTo(0.937887823391757, within(1e-9));
    assertThat(rate(kernel, 3)).isEqualTo(2.119085137192143, within(1e-9));
    assertThat(kernel.logLikelihood()).isEqualTo(-7.31791239, within(5e-9));
  }

  @Test
  void powerOfTheDegreeIsTestedAgainstTheLinearKernel() {
    AttachmentKernel.PowerKernel power = Attachment.newman().of(binned, report).power();
    assertThat(power.alpha()).isEqualTo(0.434606979870401, within(1e-12));
    assertThat(power.error()).isEqualTo(1.0553, within(5e-5));
    assertThat(power.linear()).isEqualTo(-7.56008047, within(5e-9));
    assertThat(power.uniform()).isEqualTo(-7.49554194, within(5e-9));
    assertThat(power.ratio()).isEqualTo(0.293663, within(5e-7));
    assertThat(power.pValue()).isEqualTo(0.587882, within(1e-6)); // R: pchisq(.293663, 1, lower=F)
  }

  /** Where all had three ties, every power of the degree has the same likelihood. */
  @Test
  void degreesThatAreAllAlikeSayNothingOfThePower() {
    KernelTables alike = new KernelTables();
    for (int step = 0; step < 5; step++) {
      alike.step(Map.of(3, 7 + step), Map.of(3, 1));
    }
    BinnedRuns same = KernelTables.binned(alike.runs(), 50);
    AttachmentKernel kernel = Attachment.newman().of(same, KernelTables.report(same));
    assertThat(kernel.power().alpha()).isNaN();
    assertThat(kernel.power().pValue()).isNaN();
    assertThat(kernel.power().linear()).isEqualTo(kernel.power().uniform(), within(1e-12));
    assertThat(kernel.exponent().alpha()).isNaN();
  }

  /** w(k) = Σ m(k, t): 3, 1 and 1 choices of degrees 1, 2 and 3, of which 2 has neighbours. */
  @Test
  void smoothingByEventsWeighsABendByTheChoicesOfItsDegree() {
    PafitModel smoothed = new PafitModel(binned, 0.5, Double.NaN, true);
    PafitModel alike = new PafitModel(binned, 0.5, Double.NaN, false);
    PafitModel bare = new PafitModel(binned, 0, Double.NaN, true);
    double[] point = {0.1, 0.7, 0.4};
    double bend = 0.1 + 0.4 - 2 * 0.7;
    assertThat(bare.value(point) - smoothed.value(point))
        .isEqualTo(0.5 * 1 * bend * bend, within(1e-12));
    assertThat(bare.value(point) - alike.value(point))
        .isEqualTo(0.5 * 5 / 4 * bend * bend, within(1e-12));
    AttachmentKernel kernel =
        Attachment.pafit().withSmoothing(0.5).withSmoothingByEvents(true).of(binned, report);
    double[] logs = new double[3];
    for (int k = 1; k <= 3; k++) {
      logs[k - 1] = Math.log(rate(kernel, k));
    }
    for (int i = 0; i < 3; i++) {
      double[] beside = logs.clone();
      beside[i] += 1e-3;
      assertThat(smoothed.value(beside)).isLessThan(smoothed.value(logs));
      beside[i] -= 2e-3;
      assertThat(smoothed.value(beside)).isLessThan(smoothed.value(logs));
    }
  }

  @Test
  void newmanWeighsWhatWasChosenByWhatWasThere() {
    AttachmentKernel kernel = Attachment.newman().withCorrection(false).of(binned, report);
    assertThat(rate(kernel, 2)).isEqualTo(0.95169082, within(5e-9));
    assertThat(rate(kernel, 3)).isEqualTo(1.93137255, within(5e-9));
    assertThat(kernel.points().get(1).exposure()).isEqualTo(12);
    assertThat(kernel.points().get(1).events()).isEqualTo(3);
  }

  /** Degree 1: (3/2 + 0 + 5/3 + 6/4) / 4 = 7/6; 2: 4 / 4 = 1; 3: 5 / 2. */
  @Test
  void correctedNewmanAveragesTheRatesOfTheSteps() {
    AttachmentKernel kernel = Attachment.newman().of(binned, report);
    assertThat(rate(kernel, 2)).isEqualTo(6.0 / 7, within(1e-12));
    assertThat(rate(kernel, 3)).isEqualTo(15.0 / 7, within(1e-12));
  }

  /** Degree 2 is away at the second step: (4/2) / 2 against (3/2 + 3/3 + 0) / 3 for degree 1. */
  @Test
  void correctedNewmanAveragesOverTheStepsWithSuchADegree() {
    BinnedRuns away =
        KernelTables.binned(
            new KernelTables()
                .step(Map.of(1, 2, 2, 1), Map.of(1, 1))
                .step(Map.of(1, 3), Map.of(1, 1))
                .step(Map.of(1, 2, 2, 2), Map.of(2, 1))
                .runs(),
            50);
    AttachmentKernel kernel = Attachment.newman().of(away, KernelTables.report(away));
    assertThat(rate(kernel, 2)).isEqualTo(1.2, within(1e-12));
  }

  /** Bins 1 and 2–3: κ(1) = 1/4 and κ(3) = 1/4 + 2 · 2/3, so that the slope is log 19/3 : log 3. */
  @Test
  void cumulativeKernelCountsEveryDegreeOfABin() {
    BinnedRuns binnedByTwo =
        KernelTables.binned(
            new KernelTables().step(Map.of(1, 4, 2, 2, 3, 1), Map.of(1, 1, 2, 1, 3, 1)).runs(), 3);
    AttachmentKernel kernel =
        Attachment.jeong(java.time.LocalDate.of(2000, 1, 1), java.time.LocalDate.of(2001, 1, 1))
            .withCumulative(true)
            .of(binnedByTwo, KernelTables.report(binnedByTwo));
    assertThat(kernel.exponent().alpha())
        .isEqualTo(Math.log(19.0 / 3) / Math.log(3) - 1, within(1e-12));
  }

  /** The first two steps pooled: 5 actors of degree 1 and 2 of degree 2, each chosen once. */
  @Test
  void jeongDividesTheChosenByThoseWhoWereThere() {
    BinnedRuns pooled =
        KernelTables.binned(
            new KernelTables().step(Map.of(1, 5, 2, 2), Map.of(1, 1, 2, 1)).runs(), 50);
    JeongKernel jeong =
        Attachment.jeong(java.time.LocalDate.of(2000, 1, 1), java.time.LocalDate.of(2001, 1, 1));
    AttachmentKernel kernel = jeong.of(pooled, KernelTables.report(pooled));
    assertThat(rate(kernel, 2)).isEqualTo(2.5, within(1e-12));
    assertThat(kernel.exponent().alpha()).isEqualTo(Math.log(2.5) / Math.log(2), within(1e-12));
    assertThat(kernel.exponent().lower()).isNaN();
    AttachmentKernel cumulative =
        jeong.withCumulative(true).of(pooled, KernelTables.report(pooled));
    assertThat(cumulative.exponent().alpha())
        .isEqualTo(Math.log(3.5) / Math.log(2) - 1, within(1e-12));
  }

  @Test
  void degreeChosenWheneverItIsThereHasNoHighestLikelihood() {
    tables.step(Map.of(1, 4, 2, 1, 3, 1, 4, 1), Map.of(4, 1));
    BinnedRuns separated = KernelTables.binned(tables.runs(), 50);
    KernelReport told = KernelTables.report(separated);
    assertThatThrownBy(
            () -> Attachment.pafit().withSmoothing(0).withIterations(3000).of(separated, told))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("3000 iterations")
        .hasMessageContaining("smoothing");
    assertThat(Attachment.pafit().of(separated, told).points()).hasSize(5);
  }

  /** A slow oracle: the likelihood at the maximum and a little beside it, summed actor by actor. */
  @Test
  void everyNeighbourOfTheEstimateIsLessLikely() {
    PafitModel model = new PafitModel(binned, 0.5, 3, false);
    double[] point = Accelerated.solve(model, model.start(1), 1e-12, 1_000_000, "PAFit");
    double highest = model.value(point);
    assertThat(highest).isEqualTo(slowValue(model, point), within(1e-10));
    for (int i = 0; i < point.length; i++) {
      for (double step : new double[] {-1e-3, 1e-3}) {
        double[] beside = point.clone();
        beside[i] += step;
        assertThat(slowValue(model, beside)).isLessThan(highest);
      }
    }
  }

  /** r = 0.5, s = 3; three bins chosen of four, so one penalty of weight 0.5 · 5 / 4. */
  private double slowValue(PafitModel model, double[] point) {
    DegreeRuns runs = binned.runs;
    double[] rates = model.rates(point);
    double[] fitness = model.fitness(point);
    double value = 0;
    for (int e = 0; e < runs.eventRun.length; e++) {
      double all = 0;
      for (int run = 0; run < runs.size(); run++) {
        boolean there = runs.first[run] <= runs.eventStep[e] && runs.eventStep[e] <= runs.last[run];
        all += there ? rates[runs.degree[run]] * fitness[runs.actor[run]] : 0;
      }
      int run = runs.eventRun[e];
      value += Math.log(rates[runs.degree[run]] * fitness[runs.actor[run]] / all);
    }
    double bend = Math.log(rates[3]) + Math.log(rates[1]) - 2 * Math.log(rates[2]);
    double prior =
        Arrays.stream(runs.eventRun)
            .map(run -> runs.actor[run])
            .distinct()
            .mapToDouble(v -> 2 * Math.log(fitness[v]) - 3 * fitness[v])
            .sum();
    long chosen = Arrays.stream(runs.eventRun).map(run -> runs.actor[run]).distinct().count();
    return value - 0.625 * bend * bend + prior - 3 * (runs.actors.size() - chosen);
  }
}
