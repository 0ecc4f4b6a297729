package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.random.RandomGenerator;

/** How many ties an actor brings when it arrives: a number, or a distribution of numbers. */
@FunctionalInterface
public interface TieCount {

  /**
   * {@return the number for one arrival, not negative}
   *
   * @param random the source of chance
   */
  int draw(RandomGenerator random);

  /**
   * {@return the same number for all}
   *
   * @param ties the number, not negative
   */
  static TieCount exactly(int ties) {
    checkArgument(ties >= 0, "the number of ties must not be negative: %s", ties);
    return new Exactly(ties);
  }

  /**
   * {@return Poisson's distribution}
   *
   * @param mean its mean, not negative
   */
  static TieCount poisson(double mean) {
    return new Poisson(mean);
  }

  /**
   * {@return the geometric distribution on 0, 1, 2, …}
   *
   * @param mean its mean, not negative
   */
  static TieCount geometric(double mean) {
    return new Geometric(mean);
  }

  /**
   * {@return a draw from numbers that were observed, all equally likely}
   *
   * @param observed the numbers, at least one, none negative
   */
  static TieCount observed(Collection<Integer> observed) {
    return Observed.of(observed);
  }
}
