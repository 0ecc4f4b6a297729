package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;

/** One event by going through every set of as many candidates. */
final class SlowJoining {
  final double logLikelihood;
  final double[] gradient;
  final double[] information;
  final double[] chances;

  SlowJoining(double[][] x, boolean[] joined, double[] theta) {
    int n = x.length;
    int k = theta.length;
    int size = 0;
    int own = 0;
    for (int i = 0; i < n; i++) {
      size += joined[i] ? 1 : 0;
      own |= joined[i] ? 1 << i : 0;
    }
    List<double[]> sums = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    double all = 0;
    double[] mean = new double[k];
    this.chances = new double[n];
    double[] ownSum = new double[k];
    for (int set = 0; set < 1 << n; set++) {
      if (Integer.bitCount(set) != size) {
        continue;
      }
      double[] sum = new double[k];
      double utility = 0;
      for (int i = 0; i < n; i++) {
        for (int c = 0; c < k && (set >> i & 1) == 1; c++) {
          sum[c] += x[i][c];
          utility += theta[c] * x[i][c];
        }
      }
      double weight = Math.exp(utility);
      all += weight;
      sums.add(sum);
      weights.add(weight);
      for (int c = 0; c < k; c++) {
        mean[c] += weight * sum[c];
      }
      for (int i = 0; i < n; i++) {
        chances[i] += (set >> i & 1) * weight;
      }
      ownSum = set == own ? sum : ownSum;
    }
    this.gradient = new double[k];
    this.information = new double[k * k];
    double utility = 0;
    for (int c = 0; c < k; c++) {
      mean[c] /= all;
      gradient[c] = ownSum[c] - mean[c];
      utility += theta[c] * ownSum[c];
    }
    for (int s = 0; s < sums.size(); s++) {
      for (int c = 0; c < k * k; c++) {
        double one = sums.get(s)[c / k] - mean[c / k];
        information[c] += weights.get(s) / all * one * (sums.get(s)[c % k] - mean[c % k]);
      }
    }
    for (int i = 0; i < n; i++) {
      chances[i] /= all;
    }
    this.logLikelihood = utility - Math.log(all);
  }
}
