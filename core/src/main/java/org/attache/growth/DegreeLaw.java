package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The exact law of degrees in a graph that has long grown by a {@link Kernel}, m ties a newcomer.
 *
 * <pre>P(k) = ν/(A(k) + ν) · Π j=m…k−1  A(j)/(A(j) + ν)</pre>
 *
 * <p>ν is the mean attraction of an actor over m, and solves Σ k≥m Π j=m…k A(j)/(A(j) + ν) = m. For
 * A(k) = k + λ it is 2 + λ/m, which makes Barabási and Albert's 2m(m + 1)/(k(k + 1)(k + 2)) for λ =
 * 0; for a constant kernel and m = 1 the law is 2^−k. A kernel that grows faster than k has no such
 * law: one actor takes a share of all ties.
 *
 * <p>Time O(K) for degrees of some chance up to K, for each step of the search for ν.
 *
 * <p>Sources: Krapivsky, Redner and Leyvraz, Connectivity of growing random networks, Physical
 * Review Letters 85 (2000) 4629, doi 10.1103/PhysRevLett.85.4629; for λ Dorogovtsev, Mendes and
 * Samukhin, Physical Review Letters 85 (2000) 4633, doi 10.1103/PhysRevLett.85.4633.
 */
public final class DegreeLaw {
  private static final int MOST_TERMS = 1_000_000;
  private static final double LARGEST = 1e12;

  private final Kernel kernel;
  private final int m;
  private final double nu;

  private DegreeLaw(Kernel kernel, int m) {
    this.kernel = kernel;
    this.m = m;
    this.nu = kernel instanceof Shifted shifted ? 2 + shifted.lambda() / m : solved();
  }

  /**
   * {@return the law of a kernel}
   *
   * @param kernel what an actor attracts by its degree
   * @param m the ties of an arrival, at least 1
   * @throws ArithmeticException if there is none: the kernel grows faster than the degree, or
   *     leaves too few to choose
   */
  public static DegreeLaw of(Kernel kernel, int m) {
    checkArgument(m >= 1, "m must be at least 1: %s", m);
    checkArgument(
        !(kernel instanceof Shifted shifted) || shifted.lambda() > -m,
        "lambda must be above -m: %s",
        kernel);
    return new DegreeLaw(kernel, m);
  }

  private double solved() {
    Weights weights = new Weights();
    check(isModest(), "grows faster than the degree");
    double low = 1;
    while (mean(low, weights) < m) {
      low /= 2;
      check(low > 1 / LARGEST, "chokes before newcomers have found their partners");
    }
    double high = 2 * low;
    while (mean(high, weights) > m) {
      high *= 2;
      check(high < LARGEST, "grows faster than the degree");
    }
    for (int i = 0; i < 100 && high - low > 1e-15 * high; i++) {
      double middle = (low + high) / 2;
      if (mean(middle, weights) > m) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private void check(boolean expression, String why) {
    if (!expression) {
      throw new ArithmeticException(
          "no stationary law of degrees: the kernel " + Given.name(kernel) + " " + why);
    }
  }

  /** The mean number of ties that come after arrival, were the mean attraction mν. */
  private double mean(double nu, Weights weights) {
    double sum = 0;
    double above = 1;
    for (int k = m; k < m + MOST_TERMS; k++) {
      above *= fallingOn(weights.of(k), nu);
      sum += above;
      if (above < 1e-18 * sum || above == 0) {
        return sum;
      }
    }
    return tail(above, nu, weights.of(m + MOST_TERMS)) + sum;
  }

  /** What is beyond, as of the power law that is near there. */
  private double tail(double above, double nu, double weight) {
    int last = m + MOST_TERMS;
    double exponent = nu * last / weight;
    return exponent > 1 ? above * last / (exponent - 1) : LARGEST;
  }

  /** Whether it grows no faster than the degree, as far as one can see. */
  private boolean isModest() {
    double far = attraction(MOST_TERMS);
    double power = Math.log(far / attraction(MOST_TERMS / 2)) / Math.log(2);
    return far == 0 || power < (kernel instanceof Power ? 1 : 1.001);
  }

  private static double fallingOn(double weight, double nu) {
    return weight / (weight + nu);
  }

  /** The kernel at each degree, asked once. */
  private final class Weights {
    private double[] known = new double[0];

    private double of(int k) {
      if (k >= known.length) {
        int before = known.length;
        known = Arrays.copyOf(known, Math.max(1024, k + k / 2));
        for (int i = before; i < known.length; i++) {
          known[i] = i < m ? 0 : attraction(i);
        }
      }
      return known[k];
    }
  }

  private double attraction(int k) {
    return Given.checked(kernel.weight(k), k);
  }

  /**
   * {@return the share of actors with that many ties}
   *
   * @param degree the number of ties
   */
  public double probability(int degree) {
    return degree < m ? 0 : atLeast(degree) * nu / (attraction(degree) + nu);
  }

  /**
   * {@return the share of actors with that many ties or more}
   *
   * @param degree the number of ties
   */
  public double atLeast(int degree) {
    double above = 1;
    for (int k = m; k < degree && above > 0; k++) {
      above *= fallingOn(attraction(k), nu);
    }
    return above;
  }

  /** {@return the mean of A(k) over actors: Krapivsky, Redner and Leyvraz's μ} */
  public double meanAttraction() {
    return m * nu;
  }

  /** {@return the exponent of the tail, 3 + λ/m for k + λ; none for other kernels} */
  public OptionalDouble exponent() {
    return kernel instanceof Shifted ? OptionalDouble.of(1 + nu) : OptionalDouble.empty();
  }

  /** {@return the kernel, m and the mean attraction} */
  @Override
  public String toString() {
    return "law of degrees (kernel "
        + Given.name(kernel)
        + ", m "
        + m
        + ", mean attraction "
        + m * nu
        + ")";
  }
}
