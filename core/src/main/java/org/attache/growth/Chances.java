package org.attache.growth;

import java.util.Locale;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/** Tails and quantiles of the distributions behind p-values and intervals. */
final class Chances {
  private static final double SQRT2 = Math.sqrt(2);

  private Chances() {}

  /** The chance that a standard normal number is above z. */
  static double aboveNormal(double z) {
    return Erfc.value(z / SQRT2) / 2;
  }

  /** The chance that a standard normal number is farther from 0 than z. */
  static double twoSided(double z) {
    return Erfc.value(Math.abs(z) / SQRT2);
  }

  /** What a standard normal number stays below with a given chance. */
  static double normalQuantile(double chance) {
    return -SQRT2 * InverseErfc.value(2 * chance);
  }

  /** The chance that a χ² number of some degrees of freedom is above x. */
  static double aboveChiSquare(double x, double degrees) {
    return x <= 0 ? 1 : RegularizedGamma.Q.value(degrees / 2, x / 2);
  }

  /** A p-value to four places; what is smaller says so. */
  static String words(double p) {
    return Double.isNaN(p) ? "NA" : p < 1e-4 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
  }
}
