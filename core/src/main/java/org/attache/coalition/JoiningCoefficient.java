package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import org.attache.Discrimination;
import org.attache.internal.Chances;

/**
 * How much a covariate predicts of who joins: one coefficient of a {@link JoiningFit}.
 *
 * <p>exp(β) is the ratio of the odds to join between candidates of one event that differ by one in
 * the covariate and in nothing else the fit knows, conditional on an attempt.
 *
 * @param name of which covariate
 * @param estimate β
 * @param standardError its standard error, candidates taken as independent given the event
 * @param clusteredError its standard error where candidates of one event hang together; {@code NaN}
 *     where there are no more events than covariates
 * @param bootstrap its 95 % percentile interval, events drawn again; {@code NaN} where not asked
 * @param permuted how often |z| is as large where joiners are shuffled; {@code NaN} where not asked
 */
public record JoiningCoefficient(
    String name,
    double estimate,
    double standardError,
    double clusteredError,
    Discrimination.Interval bootstrap,
    double permuted) {

  /** {@return how many standard errors it is from 0} */
  public double z() {
    return estimate / standardError;
  }

  /** {@return how likely so large a z is where the coefficient is 0, on either side} */
  public double p() {
    return Chances.twoSided(z());
  }

  /**
   * {@return the coefficient's interval, by the normal approximation and the standard error}
   *
   * @param level how often such intervals hold it, in (0, 1), such as 0.95
   */
  public Discrimination.Interval interval(double level) {
    checkArgument(level > 0 && level < 1, "the level must be in (0, 1): %s", level);
    double reach = Chances.normalQuantile((1 + level) / 2) * standardError;
    return new Discrimination.Interval(estimate - reach, estimate + reach);
  }
}
