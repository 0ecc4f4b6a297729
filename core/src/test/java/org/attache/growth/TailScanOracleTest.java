package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The scan against the definition, every tail and every value of it. */
@Tag("fast")
class TailScanOracleTest {

  @Property(tries = 200)
  void wholeNumbers(
      @ForAll @Size(min = 2, max = 60) List<@IntRange(min = 1, max = 40) Integer> list) {
    int[] values = Ints.toArray(list);
    double[] sorted = Arrays.stream(values).asDoubleStream().sorted().toArray();
    if (sorted[0] != sorted[sorted.length - 1]) {
      PowerLawFit fit = HeavyTail.discrete().of(values);
      check(fit, sorted, true, true);
    }
  }

  @Property(tries = 200)
  void continuousValues(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = 0.5, max = 90) Double> list,
      @ForAll KolmogorovSmirnov convention) {
    double[] values = Doubles.toArray(list);
    double[] sorted = Arrays.stream(values).sorted().toArray();
    if (sorted[0] != sorted[sorted.length - 1]) {
      PowerLawFit fit = HeavyTail.continuous().withKolmogorovSmirnov(convention).of(values);
      check(fit, sorted, false, convention == KolmogorovSmirnov.TWO_SIDED);
    }
  }

  private static void check(PowerLawFit fit, double[] sorted, boolean discrete, boolean both) {
    double least = Double.POSITIVE_INFINITY;
    for (double xmin : sorted) {
      if (xmin < sorted[sorted.length - 1]) {
        double alpha = alpha(tail(sorted, xmin), xmin, discrete);
        least = Math.min(least, distance(tail(sorted, xmin), xmin, alpha, discrete, both));
      }
    }
    double[] tail = tail(sorted, fit.xmin());
    assertThat(fit.tail()).isEqualTo(tail.length);
    double alpha = alpha(tail, fit.xmin(), discrete);
    assertThat(fit.alpha()).isEqualTo(alpha, within(1e-6 * alpha));
    assertThat(fit.distance()).isEqualTo(least, within(1e-7));
    assertThat(distance(tail, fit.xmin(), fit.alpha(), discrete, both))
        .isEqualTo(fit.distance(), within(1e-11));
  }

  private static double[] tail(double[] sorted, double xmin) {
    return Arrays.stream(sorted).filter(x -> x >= xmin).toArray();
  }

  private static double alpha(double[] tail, double xmin, boolean discrete) {
    double mean = Arrays.stream(tail).map(x -> Math.log(x / xmin)).average().orElseThrow();
    if (!discrete) {
      return 1 + 1 / mean;
    }
    double low = 1 + 1e-9;
    double high = 2000;
    double share = (Math.sqrt(5) - 1) / 2;
    for (int i = 0; i < 100; i++) {
      double one = high - share * (high - low);
      double two = low + share * (high - low);
      if (likelihood(one, xmin, mean) > likelihood(two, xmin, mean)) {
        high = two;
      } else {
        low = one;
      }
    }
    return (low + high) / 2;
  }

  private static double likelihood(double alpha, double xmin, double mean) {
    return -Math.log(HurwitzZeta.scaled(alpha, xmin)) - alpha * mean;
  }

  private static double distance(
      double[] tail, double xmin, double alpha, boolean discrete, boolean both) {
    double n = tail.length;
    double worst = 0;
    if (discrete) {
      double all = HurwitzZeta.scaled(alpha, xmin);
      double fitted = 0;
      for (double x = xmin; x <= tail[tail.length - 1]; x++) {
        fitted += Math.pow(x / xmin, -alpha) / all;
        double at = x;
        double share = Arrays.stream(tail).filter(value -> value <= at).count() / n;
        worst = Math.max(worst, Math.abs(share - fitted));
      }
      return worst;
    }
    for (int i = 0; i < tail.length; i++) {
      double fitted = 1 - Math.pow(xmin / tail[i], alpha - 1);
      worst = Math.max(worst, Math.abs(fitted - i / n));
      worst = both ? Math.max(worst, Math.abs(fitted - (i + 1) / n)) : worst;
    }
    return worst;
  }
}
