package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much an actor attracts new ties by the ties it has: any function of its degree.
 *
 * <pre>A(k)</pre>
 *
 * <p>Only ratios matter: an actor of weight 6 is chosen twice as often as one of weight 3, one of
 * weight 0 never. A lambda is a kernel too: {@code k -> k + Math.sqrt(k)}. The degree counts the
 * ties in force, parallel ones each. A weight must be finite and not negative.
 */
@FunctionalInterface
public interface Kernel {

  /**
   * {@return the weight of an actor in the draw of a partner}
   *
   * @param degree the ties it has, not negative
   */
  double weight(int degree);

  /** {@return the degree itself, k: Barabási and Albert's} */
  static Kernel linear() {
    return shifted(0);
  }

  /** {@return 1 whatever the degree: partners are drawn uniformly} */
  static Kernel constant() {
    return power(0);
  }

  /**
   * {@return a power of the degree, k^γ; 0 to the power of 0 is 1}
   *
   * @param gamma the exponent, not negative
   */
  static Kernel power(double gamma) {
    checkArgument(
        gamma >= 0 && gamma < Double.POSITIVE_INFINITY, "gamma must be in [0, ∞): %s", gamma);
    return gamma == 1 ? linear() : new Power(gamma);
  }

  /**
   * {@return the degree and an initial attractiveness, k + λ, or 0 where that is negative}
   *
   * @param lambda what an actor without ties weighs
   */
  static Kernel shifted(double lambda) {
    checkArgument(Double.isFinite(lambda), "lambda must be finite: %s", lambda);
    return new Shifted(lambda);
  }

  /**
   * {@return the kernel that was estimated from dated ties, at every degree}
   *
   * <p>It is the estimate at the center of each bin of degrees from 1 on that was ever chosen, and
   * between two of them the straight line of log A over log k. Beyond the last it goes on from
   * there by the estimate's exponent, A(last) · (k / last)^α, and below the first likewise; where
   * no exponent could be told, it stays level. Degree 0 has its own estimate, and attracts nothing
   * where nobody ever had that degree. The noise of the estimate is kept: for a smooth kernel take
   * {@code power(estimate.exponent().alpha())}.
   *
   * @param estimate by any estimator of {@link Attachment}; one that no degree from 1 on was chosen
   *     in is refused
   */
  static Kernel estimated(AttachmentKernel estimate) {
    return Estimated.of(estimate);
  }

  /**
   * {@return this kernel where connection chokes: too many ties are as bad as too few}
   *
   * <pre>A(k) · min(1, max(0, (full − k) / (full − from)))</pre>
   *
   * <p>With {@code from} 0 the linear kernel becomes the logistic k(1 − k/full), which is the same
   * at k and at full − k.
   *
   * @param from the largest degree that does not hinder
   * @param full the degree, larger, at which an actor attracts no tie any more
   */
  default Kernel choking(int from, int full) {
    checkArgument(0 <= from && from < full, "choking needs 0 ≤ from < full: %s, %s", from, full);
    return new Choking(this, from, full);
  }

  /**
   * {@return the sum of this kernel and another}
   *
   * @param other the other kernel
   */
  default Kernel plus(Kernel other) {
    return new Sum(this, other);
  }

  /**
   * {@return the product of this kernel and another}
   *
   * @param other the other kernel
   */
  default Kernel times(Kernel other) {
    return new Product(this, other);
  }

  /**
   * {@return this kernel multiplied by a number; alone that changes nothing, in a sum it does}
   *
   * @param factor the number, positive
   */
  default Kernel times(double factor) {
    checkArgument(
        factor > 0 && factor < Double.POSITIVE_INFINITY, "factor must be in (0, ∞): %s", factor);
    return new Scaled(this, factor);
  }
}
