package org.attache.internal;

import java.util.Locale;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Tails and quantiles of the distributions behind p-values and intervals. */
public final class Chances {
  /** What a standard normal number stays below with a chance of 97.5 %. */
  public static final double NORMAL_975 = 1.959963984540054;

  private static final double SQRT2 = Math.sqrt(2);

  private Chances() {}

  /**
   * {@return the chance that a standard normal number is above z}
   *
   * @param z the number
   */
  public static double aboveNormal(double z) {
    return Erfc.value(z / SQRT2) / 2;
  }

  /**
   * {@return the chance that a standard normal number is farther from 0 than z}
   *
   * @param z the number, of either sign
   */
  public static double twoSided(double z) {
    return Erfc.value(Math.abs(z) / SQRT2);
  }

  /**
   * {@return what a standard normal number stays below with a given chance}
   *
   * @param chance in (0, 1)
   */
  public static double normalQuantile(double chance) {
    return -SQRT2 * InverseErfc.value(2 * chance);
  }

  /**
   * {@return the chance that a χ² number is above x}
   *
   * @param x the number
   * @param degrees of freedom
   */
  public static double aboveChiSquare(double x, double degrees) {
    return x <= 0 ? 1 : RegularizedGamma.Q.value(degrees / 2, x / 2);
  }

  /**
   * {@return a p-value to four places; what is smaller says so}
   *
   * @param p the value, {@code NaN} where undefined
   */
  public static String words(double p) {
    return Double.isNaN(p) ? "NA" : p < 1e-4 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }
}
