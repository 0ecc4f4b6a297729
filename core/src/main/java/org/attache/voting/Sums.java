package org.attache.voting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Sums of weights times worths, kept times a scale. Used by one thread. */
final class Sums {
  private static final double EXACT_BELOW = 0x1p53;

  final double[] sum;
  private final SetWeights weights;
  private double magnitude;
  private boolean whole = true;

  Sums(int order, SetWeights weights) {
    this.sum = new double[order];
    this.weights = weights;
  }

  /** Keeps an eye on whether all sums stay whole numbers that doubles hold. */
  void note(double worth, double weight) {
    magnitude += Math.abs(worth) * weight;
    whole &= worth == Math.rint(worth);
  }

  static Sums total(int order, SetWeights weights, List<Sums> parts) {
    Sums total = new Sums(order, weights);
    for (Sums part : parts) {
      for (int i = 0; i < order; i++) {
        total.sum[i] += part.sum[i];
      }
      total.magnitude += part.magnitude;
      total.whole &= part.whole;
    }
    return total;
  }

  double value(int i) {
    return sum[i] / weights.scale;
  }

  /** The sum as a fraction, where no digit can have been lost. */
  Optional<Fraction> fraction(int i) {
    boolean exact = whole && weights.isExact && magnitude < EXACT_BELOW;
    return exact
        ? Optional.of(new Fraction(whole(sum[i]), whole(weights.scale)))
        : Optional.empty();
  }

  private static BigInteger whole(double number) {
    return new BigDecimal(number).toBigIntegerExact();
  }
}
