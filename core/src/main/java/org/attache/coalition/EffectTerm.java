package org.attache.coalition;

import java.util.Arrays;

/**
 * The chance of who joined and who did not, one candidate independent of the other, the effect of
 * the event where it makes that likeliest.
 *
 * <p>The information is what is left of it when the effect is estimated too, which gives the same
 * coefficients and errors as an intercept for each event.
 */
final class EffectTerm implements EventTerm {
  private final JoiningStrata strata;
  private final int k;
  private final double[] utility;
  private final double[] mean;

  EffectTerm(JoiningStrata strata) {
    this.strata = strata;
    this.k = strata.k;
    this.utility = new double[strata.widest()];
    this.mean = new double[k];
  }

  @Override
  public double add(
      int event, double[] theta, double weight, double[] gradient, double[] information) {
    int first = strata.first(event);
    int n = strata.end(event) - first;
    for (int j = 0; j < n; j++) {
      utility[j] = strata.utility(first + j, theta);
    }
    double effect = EventEffect.of(utility, n, strata.joiners(event));
    double sum = 0;
    double all = 0;
    Arrays.fill(mean, 0);
    for (int j = 0; j < n; j++) {
      double there = effect + utility[j];
      boolean joined = strata.joined[first + j];
      double chance = EventEffect.chance(there);
      double share = chance * EventEffect.chance(-there);
      sum -= Math.log1p(Math.exp(-Math.abs(there))) + Math.max(0, joined ? -there : there);
      all += share;
      for (int c = 0; c < k; c++) {
        double value = strata.x[(first + j) * k + c];
        gradient[c] += weight * ((joined ? 1 : 0) - chance) * value;
        mean[c] += share * value;
      }
    }
    for (int c = 0; c < k; c++) {
      mean[c] /= all;
    }
    spread(first, n, effect, weight, information);
    return weight * sum;
  }

  private void spread(int first, int n, double effect, double weight, double[] information) {
    for (int j = 0; j < n; j++) {
      double there = effect + utility[j];
      double share = weight * EventEffect.chance(there) * EventEffect.chance(-there);
      int at = (first + j) * k;
      for (int c = 0; c < k; c++) {
        double part = share * (strata.x[at + c] - mean[c]);
        for (int d = 0; d <= c; d++) {
          information[c * k + d] += part * (strata.x[at + d] - mean[d]);
          information[d * k + c] = information[c * k + d];
        }
      }
    }
  }
}
