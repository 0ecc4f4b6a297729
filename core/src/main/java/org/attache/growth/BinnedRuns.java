package org.attache.growth;

import java.util.Arrays;

/** Runs of degrees with the bin of each, and how often each bin was there and was chosen. */
final class BinnedRuns {
  final DegreeRuns runs;
  final DegreeBins bins;
  final int[] bin;

  /** How many actors were in a bin, summed over the steps. */
  final double[] exposure;

  final double[] events;

  /** The geometric mean of the degrees chosen in a bin; where there is none, its first degree. */
  final double[] center;

  BinnedRuns(DegreeRuns runs, DegreeBins bins) {
    this.runs = runs;
    this.bins = bins;
    this.bin = new int[runs.size()];
    this.exposure = new double[bins.size()];
    this.events = new double[bins.size()];
    this.center = new double[bins.size()];
    boolean[] seen = new boolean[runs.highest + 1];
    int[] count = new int[bins.size()];
    for (int run = 0; run < bin.length; run++) {
      int k = runs.degree[run];
      int at = bins.of(k);
      bin[run] = at;
      exposure[at] += runs.last[run] - runs.first[run] + 1;
      events[at] += runs.chosen[run];
      if (runs.chosen[run] > 0 && k > 0 && !seen[k]) {
        seen[k] = true;
        center[at] += Math.log(k);
        count[at]++;
      }
    }
    for (int i = 0; i < center.length; i++) {
      center[i] = count[i] == 0 ? bins.first(i) : Math.exp(center[i] / count[i]);
    }
  }

  int size() {
    return bins.size();
  }

  /** One value a run: that of its bin times that of its actor. */
  double[] weights(double[] ofBin, double[] ofActor) {
    double[] weights = new double[bin.length];
    for (int run = 0; run < weights.length; run++) {
      weights[run] = ofBin[bin[run]] * ofActor[runs.actor[run]];
    }
    return weights;
  }

  /** The log-likelihood of the events where actors attract by their bin and of themselves. */
  double logLikelihood(double[] ofBin, double[] ofActor) {
    double[] weights = weights(ofBin, ofActor);
    double[] sums = runs.sums(weights);
    double sum = 0;
    for (int run = 0; run < weights.length; run++) {
      sum += runs.chosen[run] == 0 ? 0 : runs.chosen[run] * Math.log(weights[run]);
    }
    for (int step = 0; step < sums.length; step++) {
      sum -= runs.events[step] == 0 ? 0 : runs.events[step] * Math.log(sums[step]);
    }
    return sum;
  }

  /** The sum over steps of m(t) times the square of the share of a bin in what attracts. */
  double[] squaredShares(double[] ofBin, double[] ofActor) {
    double[] weights = weights(ofBin, ofActor);
    double[] all = runs.sums(weights);
    int[] begin = new int[size() + 1];
    for (int at : bin) {
      begin[at + 1]++;
    }
    Arrays.parallelPrefix(begin, Integer::sum);
    int[] byBin = new int[bin.length];
    int[] next = begin.clone();
    for (int run = 0; run < bin.length; run++) {
      byBin[next[bin[run]]++] = run;
    }
    double[] squares = new double[size()];
    for (int i = 0; i < squares.length; i++) {
      double[] change = new double[runs.steps + 1];
      for (int at = begin[i]; at < begin[i + 1]; at++) {
        change[runs.first[byBin[at]]] += weights[byBin[at]];
        change[runs.last[byBin[at]] + 1] -= weights[byBin[at]];
      }
      squares[i] = events[i] == 0 ? 0 : squares(change, all);
    }
    return squares;
  }

  private double squares(double[] change, double[] all) {
    double own = 0;
    double sum = 0;
    for (int step = 0; step < all.length; step++) {
      own += change[step];
      double share = runs.events[step] == 0 ? 0 : own / all[step];
      sum += runs.events[step] * share * share;
    }
    return sum;
  }
}
