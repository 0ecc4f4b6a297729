package org.attache.coalition;

import java.util.Arrays;

/**
 * The chance that exactly those joined who did, among all sets of as many candidates.
 *
 * <p>The sum over the sets grows by one candidate at a time; of the sets of each size it keeps the
 * logarithm of their weight, and the mean and the covariance of their sums of covariates, which are
 * the derivatives of it. Means of means lose no digits, and nothing overflows. Where more than half
 * joined, those who stayed away are the smaller set.
 */
final class SubsetTerm implements EventTerm {
  private final JoiningStrata strata;
  private final int k;
  private final int half;

  /** By size of the set. */
  private final double[] logWeight;

  private final double[] mean;
  private final double[] spread;
  private final double[] apart;

  SubsetTerm(JoiningStrata strata) {
    this.strata = strata;
    this.k = strata.k;
    this.half = k * (k + 1) / 2;
    int sizes = strata.widest() / 2 + 1;
    this.logWeight = new double[sizes];
    this.mean = new double[sizes * k];
    this.spread = new double[sizes * half];
    this.apart = new double[k];
  }

  @Override
  public double add(
      int event, double[] theta, double weight, double[] gradient, double[] information) {
    int first = strata.first(event);
    int n = strata.end(event) - first;
    boolean stayed = 2 * strata.joiners(event) > n;
    int sign = stayed ? -1 : 1;
    int size = stayed ? n - strata.joiners(event) : strata.joiners(event);
    logWeight[0] = 0;
    Arrays.fill(mean, 0, k, 0);
    Arrays.fill(spread, 0, half, 0);
    for (int j = 0; j < n; j++) {
      grow(first + j, j, sign * strata.utility(first + j, theta), sign, size - (n - 1 - j), size);
    }
    double own = 0;
    for (int row = first; row < first + n; row++) {
      if (strata.joined[row] != stayed) {
        own += sign * strata.utility(row, theta);
        addRow(row, sign * weight, gradient);
      }
    }
    for (int c = 0; c < k; c++) {
      gradient[c] -= weight * mean[size * k + c];
    }
    addSpread(size, weight, information);
    return weight * (own - logWeight[size]);
  }

  private void addRow(int row, double weight, double[] gradient) {
    for (int c = 0; c < k; c++) {
      gradient[c] += weight * strata.x[row * k + c];
    }
  }

  /** The sets of up to a size with one candidate more, which sizes below the least do not need. */
  private void grow(int row, int before, double utility, int sign, int least, int most) {
    for (int size = Math.min(before + 1, most); size >= Math.max(1, least); size--) {
      double with = logWeight[size - 1] + utility;
      if (size > before) {
        logWeight[size] = with;
        mix(size, row, sign, 1);
      } else {
        double apartBy = with - logWeight[size];
        double share = 1 / (1 + Math.exp(-apartBy));
        logWeight[size] =
            Math.max(with, logWeight[size]) + Math.log1p(Math.exp(-Math.abs(apartBy)));
        mix(size, row, sign, share);
      }
    }
  }

  /** Mean and covariance where a share of the sets has the candidate. */
  private void mix(int size, int row, int sign, double share) {
    int to = size * k;
    if (share == 1) {
      Arrays.fill(mean, to, to + k, 0);
      Arrays.fill(spread, size * half, (size + 1) * half, 0);
    }
    for (int c = 0; c < k; c++) {
      apart[c] = mean[to - k + c] + sign * strata.x[row * k + c] - mean[to + c];
      mean[to + c] += share * apart[c];
    }
    double between = share * (1 - share);
    int at = size * half;
    for (int c = 0; c < k; c++) {
      for (int d = 0; d <= c; d++, at++) {
        spread[at] += share * (spread[at - half] - spread[at]) + between * apart[c] * apart[d];
      }
    }
  }

  private void addSpread(int size, double weight, double[] information) {
    int at = size * half;
    for (int c = 0; c < k; c++) {
      for (int d = 0; d <= c; d++, at++) {
        information[c * k + d] += weight * spread[at];
        information[d * k + c] = information[c * k + d];
      }
    }
  }
}
