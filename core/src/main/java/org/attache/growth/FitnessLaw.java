package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How fast actors gain ties by degree times fitness, after long growth.
 *
 * <pre>k(t) ∼ t^(η/C),  C such that the mean of 1/(C/η − 1) over fitness η is 1</pre>
 *
 * <p>For fitness uniform on [0, 1], e^(−2/C) = 1 − 1/C, so C = 1.25500097…, and the degrees fall as
 * k^−(1+C)/ln k. Where all are alike C = 2η and k ∼ √t: Barabási and Albert's.
 *
 * <p>Source: Bianconi and Barabási, Competition and multiscaling in evolving networks, Europhysics
 * Letters 54 (2001) 436, doi 10.1209/epl/i2001-00260-6.
 *
 * @param constant C
 * @param fittest the largest fitness
 */
public record FitnessLaw(double constant, double fittest) {

  /** Refuses a C that is not above the largest fitness. */
  public FitnessLaw {
    checkArgument(
        fittest > 0 && constant > fittest && constant < Double.POSITIVE_INFINITY,
        "C must be above the largest fitness, which is positive: %s, %s",
        constant,
        fittest);
  }

  /** {@return the law of fitness uniform on [0, 1]} */
  public static FitnessLaw uniform() {
    return new FitnessLaw(root(c -> Math.exp(-2 / c) - 1 + 1 / c, 1, 2), 1);
  }

  /**
   * {@return the law of fitness that takes these values equally often}
   *
   * @param values the values, not negative, one of them positive
   */
  public static FitnessLaw of(double... values) {
    double[] own = values.clone();
    double most = Arrays.stream(own).max().orElse(0);
    checkArgument(
        Arrays.stream(own).allMatch(value -> value >= 0) && most > 0 && most < 1e300,
        "fitness must not be negative, and positive somewhere: %s",
        Arrays.toString(own));
    DoubleUnaryOperator surplus =
        c -> Arrays.stream(own).map(eta -> eta / (c - eta)).average().orElseThrow() - 1;
    return new FitnessLaw(root(surplus, most, 2 * most), most);
  }

  /** Where a falling function is 0, by halves. */
  private static double root(DoubleUnaryOperator falling, double from, double to) {
    double low = from;
    double high = to;
    double middle = (low + high) / 2;
    while (low < middle && middle < high) {
      if (falling.applyAsDouble(middle) > 0) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return high;
  }

  /**
   * {@return the exponent η/C by which the degree grows with time}
   *
   * @param fitness η, at most the largest
   */
  public double growth(double fitness) {
    checkArgument(fitness >= 0 && fitness <= fittest, "fitness must be in [0, %s]", fittest);
    return fitness / constant;
  }

  /** {@return the exponent of the tail of degrees, 1 + C over the largest fitness} */
  public double exponent() {
    return 1 + constant / fittest;
  }
}
