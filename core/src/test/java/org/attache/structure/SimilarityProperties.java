package org.attache.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.assertj.core.data.Offset;

/** Against the literal formulas, and laws that hold of any portfolios. */
@Tag("fast")
class SimilarityProperties {
  private static final Offset<Double> DIGITS = within(1e-9);

  /** Levels and weights of as many states; a weight is a whole number. */
  static final class Two {
    final double[] x;
    final double[] y;
    final double[] w;

    Two(double[] x, double[] y, double[] w) {
      this.x = x;
      this.y = y;
      this.w = w;
    }
  }

  @Provide
  Arbitrary<Two> portfolios() {
    return Arbitraries.integers()
        .between(2, 12)
        .flatMap(
            n ->
                Combinators.combine(numbers(n, 0, 3), numbers(n, 0, 3), numbers(n, 1, 4))
                    .as(Two::new));
  }

  private static Arbitrary<double[]> numbers(int n, int low, int high) {
    return Arbitraries.integers()
        .between(low, high)
        .list()
        .ofSize(n)
        .map(list -> list.stream().mapToDouble(Integer::doubleValue).toArray());
  }

  private static void assertSame(double actual, double expected) {
    if (Double.isFinite(expected)) {
      assertThat(actual).isCloseTo(expected, DIGITS);
    } else {
      assertThat(actual).isNaN();
    }
  }

  @Property(tries = 300)
  void everyMeasureIsItsFormula(@ForAll("portfolios") Two two, @ForAll PortfolioDistance distance) {
    double[] x = two.x;
    double[] y = two.y;
    double[] w = two.w;
    assertSame(
        Similarity.signorinoRitter().withDistance(distance).between(x, y, w),
        SimilarityOracle.s(x, y, w, distance, 3));
    assertSame(
        Similarity.cohenKappa().withDistance(distance).between(x, y, w),
        SimilarityOracle.kappa(x, y, w, distance));
    assertSame(
        Similarity.scottPi().withDistance(distance).between(x, y, w),
        SimilarityOracle.pi(x, y, w, distance));
    assertSame(
        Similarity.benatiCapurri().withDistance(distance).between(x, y, w),
        SimilarityOracle.a(x, y, w, distance, 3));
    assertSame(Similarity.kendallTau().between(x, y, w), SimilarityOracle.tau(x, y, w));
  }

  private static List<Similarity> all() {
    return List.of(
        Similarity.signorinoRitter(),
        Similarity.scottPi(),
        Similarity.cohenKappa(),
        Similarity.kendallTau(),
        Similarity.benatiCapurri());
  }

  @Property(tries = 200)
  void aStateOfWeightTwoIsTwoStates(@ForAll("portfolios") Two two) {
    for (Similarity similarity : all()) {
      assertSame(
          similarity.between(repeated(two.x, two.w), repeated(two.y, two.w)),
          similarity.between(two.x, two.y, two.w));
    }
  }

  private static double[] repeated(double[] values, double[] times) {
    double[] all = new double[(int) Arrays.stream(times).sum()];
    int at = 0;
    for (int i = 0; i < values.length; i++) {
      Arrays.fill(all, at, at + (int) times[i], values[i]);
      at += (int) times[i];
    }
    return all;
  }

  @Property(tries = 200)
  void theOrderOfTheTwoDoesNotMatter(@ForAll("portfolios") Two two) {
    for (Similarity similarity : all()) {
      assertSame(similarity.between(two.y, two.x, two.w), similarity.between(two.x, two.y, two.w));
    }
  }

  @Property(tries = 200)
  void thoseWhoPledgeTheSameAreAlike(@ForAll("portfolios") Two two) {
    double[] x = two.x;
    boolean varies = Arrays.stream(x).distinct().count() > 1;
    assertSame(Similarity.signorinoRitter().between(x, x, two.w), 1);
    for (Similarity similarity : all().subList(1, 4)) {
      assertSame(similarity.between(x, x, two.w), varies ? 1 : Double.NaN);
    }
  }
}
