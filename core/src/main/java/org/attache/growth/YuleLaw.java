package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The limit law of a count that newcomers begin at {@code least} and that grows, one newcomer a
 * unit of time, at the rate (slope · k + base) / t: the shares balance as
 *
 * <pre>
 * p(k) (1 + slope k + base) = (slope (k − 1) + base) p(k − 1),   p(least) (1 + slope least + base) = 1
 * </pre>
 */
record YuleLaw(int least, double slope, double base) {

  /** The share of actors with that count, O(k). */
  double at(int k) {
    checkArgument(k >= 0, "a count must not be negative: %s", k);
    if (k < least) {
      return 0;
    }
    double share = 1 / (1 + slope * least + base);
    for (int count = least + 1; count <= k; count++) {
      share *= (slope * (count - 1) + base) / (1 + slope * count + base);
    }
    return share;
  }

  /** Of the tail k^−x, infinite where there is none: the count does not feed on itself, or is 0. */
  double exponent() {
    boolean begins = least > 0 || base > 0;
    return begins ? 1 + 1 / slope : Double.POSITIVE_INFINITY;
  }
}
