package org.attache;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * A likelihood-ratio test of a narrower model against one that contains it.
 *
 * <pre>2 (LL − LL of the narrower model) is χ² with as many degrees of freedom</pre>
 *
 * @param statistic twice the difference of the log likelihoods
 * @param degrees by how many coefficients the models differ
 * @param p how likely so large a statistic is where the narrower model holds
 */
public record LikelihoodRatio(double statistic, int degrees, double p) {

  /**
   * {@return the test of two log likelihoods}
   *
   * @param wider that of the model with more coefficients
   * @param narrower that of the other
   * @param degrees by how many coefficients they differ, at least 1
   */
  public static LikelihoodRatio of(double wider, double narrower, int degrees) {
    checkArgument(degrees >= 1, "degrees of freedom must be at least 1: %s", degrees);
    double statistic = Math.max(0, 2 * (wider - narrower));
    double p = statistic == 0 ? 1 : RegularizedGamma.Q.value(degrees / 2.0, statistic / 2);
    return new LikelihoodRatio(statistic, degrees, p);
  }

  /** {@return the statistic, its degrees of freedom and p} */
  @Override
  public String toString() {
    String rounded = p < 1e-4 ? "< 0.0001" : String.format(Locale.ROOT, "%.4f", p);
    return String.format(
        Locale.ROOT, "likelihood ratio %.4f, χ²(%d), p %s", statistic, degrees, rounded);
  }
}
