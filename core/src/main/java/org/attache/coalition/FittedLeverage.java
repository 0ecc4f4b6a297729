package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.attache.Actor;
import org.attache.State;

/** What fitted ties with the pivotal state weigh for each candidate of an event. */
final class FittedLeverage {
  private FittedLeverage() {}

  /**
   * The part of the scores that depends on the pivotal state, less its mean.
   *
   * @param name what fitted it
   * @param theta the coefficients, in the order of their covariates
   * @param complete the candidates of one event of whom all of them are known
   */
  static Leverage of(String name, Map<String, Double> theta, CandidateTable complete) {
    checkArgument(
        !theta.isEmpty(), "the fit has no covariate of the pivotal state to be leverage from");
    checkArgument(
        complete.events().size() == 1,
        "leverage is of one event, not of %s; choose it with ofEvents(…)",
        complete.events().size());
    double[] sums = new double[complete.size()];
    double mean = 0;
    for (Map.Entry<String, Double> term : theta.entrySet()) {
      double[] column = complete.column(term.getKey());
      for (int row = 0; row < sums.length; row++) {
        sums[row] += term.getValue() * column[row];
        mean += term.getValue() * column[row] / sums.length;
      }
    }
    ImmutableMap.Builder<Actor, Double> leverage = ImmutableMap.builder();
    for (int row = 0; row < sums.length; row++) {
      leverage.put(complete.candidate(row), sums[row] - mean);
    }
    return given(name, complete.events().get(0).pivotal(), leverage.buildOrThrow());
  }

  private static Leverage given(String name, State pivotal, Map<Actor, Double> leverage) {
    return Leverage.given(
        name, (one, other) -> one.equals(pivotal) ? leverage.getOrDefault(other, 0.0) : 0.0);
  }
}
