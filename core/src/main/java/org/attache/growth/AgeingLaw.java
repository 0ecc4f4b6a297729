package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;

/**
 * How many ties actors gain where attraction fades as k·τ^−α, after long growth and in the mean.
 *
 * <pre>k(ξ)/m = exp(β · ∫ ξ…1 dζ / (ζ (1 − ζ)^α)),  β such that the mean of k(ξ)/m over ξ is 2
 * </pre>
 *
 * <p>ξ is the date of birth as a share of the time that has passed, so k ∼ t^β for each actor, and
 * degrees fall as k^−(1 + 1/β). Without ageing β is ½ and the exponent 3: Barabási and Albert's. As
 * α rises to 1 β falls to 0, as (1 − α) ln 2, and hubs vanish; where age makes attractive, α below
 * 0, β rises to 1 and the exponent falls to 2.
 *
 * <p>Time O(1), some thousand steps of quadrature.
 *
 * <p>Source: Dorogovtsev and Mendes, Evolution of networks with aging of sites, Physical Review E
 * 62 (2000) 1842, doi 10.1103/PhysRevE.62.1842.
 */
public final class AgeingLaw {
  /** In s = ln((1 − ξ)/ξ) all is smooth, and beyond ±40 all is simple. */
  private static final double FAR = 40;

  private static final int STEPS = 1600;
  private static final double STEP = 2 * FAR / STEPS;
  private static final double GAUSS = Math.sqrt(0.6) / 2;

  private final double alpha;
  private final double growth;

  private AgeingLaw(double alpha) {
    this.alpha = alpha;
    this.growth = solved(faded(FAR, STEPS));
  }

  /**
   * {@return the law of an exponent of ageing}
   *
   * @param alpha the exponent α, in [−20, 1)
   */
  public static AgeingLaw of(double alpha) {
    checkArgument(alpha >= -20 && alpha < 1, "alpha must be in [-20, 1): %s", alpha);
    return new AgeingLaw(alpha);
  }

  /** The integral over ζ at so many places up to s, the first far before. */
  private double[] faded(double s, int steps) {
    double[] sum = new double[steps + 1];
    double width = (s + FAR) / steps;
    sum[0] = Math.exp(-FAR * (1 - alpha)) / (1 - alpha);
    for (int i = 0; i < steps; i++) {
      double middle = -FAR + (i + 0.5) * width;
      double sides = left(middle - GAUSS * width) + left(middle + GAUSS * width);
      sum[i + 1] = sum[i] + width * (5 * sides + 8 * left(middle)) / 18;
    }
    return sum;
  }

  private double left(double s) {
    return Math.exp((alpha - 1) * Math.log1p(Math.exp(-s)));
  }

  private static double solved(double[] faded) {
    double low = 0;
    double high = 1;
    double middle = 0.5;
    while (low < middle && middle < high) {
      if (mean(faded, middle) < 2) {
        low = middle;
      } else {
        high = middle;
      }
      middle = (low + high) / 2;
    }
    return middle;
  }

  /** The mean of k/m over all births, by Simpson's rule; the very first follow a power. */
  private static double mean(double[] faded, double beta) {
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double born = Math.exp(-Math.abs(-FAR + i * STEP));
      double density = born / ((1 + born) * (1 + born));
      int weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
      sum += weight * density * Math.exp(beta * faded[i]);
    }
    return sum * STEP / 3 + Math.exp(beta * faded[STEPS] - FAR) / (1 - beta);
  }

  /** {@return the exponent β by which degrees grow with time} */
  public double growth() {
    return growth;
  }

  /** {@return the exponent of the tail of degrees, 1 + 1/β} */
  public double exponent() {
    return 1 + 1 / growth;
  }

  /**
   * {@return the mean degree of actors born then, over m: 1 for the youngest, 1/√ξ without ageing}
   *
   * @param birth ξ, the step of arrival over the last step, in (0, 1]
   */
  public double degree(double birth) {
    checkArgument(birth > 0 && birth <= 1, "birth must be in (0, 1]: %s", birth);
    double s = Math.log((1 - birth) / birth);
    if (s <= -FAR) {
      return 1;
    }
    double grown = s > FAR ? faded(FAR, STEPS)[STEPS] + s - FAR : faded(s, STEPS)[STEPS];
    return Math.exp(growth * grown);
  }

  /** {@return the exponents} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "law of ageing (α %s, growth %.4f, exponent %.4f)", alpha, growth, exponent());
  }
}
