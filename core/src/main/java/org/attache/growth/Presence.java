package org.attache.growth;

import java.util.Arrays;

/** Goes through the steps with the number of actors in each bin at hand. */
final class Presence {
  private final BinnedRuns binned;
  private final DegreeRuns runs;

  Presence(BinnedRuns binned) {
    this.binned = binned;
    this.runs = binned.runs;
  }

  /** Σ m(t) n(k, t) / N(t) over the steps: how often each bin is chosen where all are alike. */
  double[] expected() {
    double[] ones = new double[runs.size()];
    Arrays.fill(ones, 1);
    double[] present = runs.sums(ones);
    double[] rates = new double[runs.steps];
    for (int step = 0; step < rates.length; step++) {
      rates[step] = runs.events[step] == 0 ? 0 : runs.events[step] / present[step];
    }
    double[] ofRun = runs.totals(rates);
    double[] expected = new double[binned.size()];
    for (int run = 0; run < ofRun.length; run++) {
      expected[binned.bin[run]] += ofRun[run];
    }
    return expected;
  }

  /**
   * Adds up m(k, t) N(t) / n(k, t) over the steps, and m(k, t) (N(t) / n(k, t))².
   *
   * @return the number of steps with anybody in each bin
   */
  int[] sumOfRates(double[] sums, double[] squares) {
    int[] byLast = byLast();
    int opened = 0;
    int closed = 0;
    int[] there = new int[binned.size()];
    int[] since = new int[binned.size()];
    int[] steps = new int[binned.size()];
    int event = 0;
    for (int step = 0; step < runs.steps; step++) {
      for (; opened < runs.size() && runs.first[opened] <= step; opened++) {
        int i = binned.bin[opened];
        since[i] = there[i] == 0 ? step : since[i];
        there[i]++;
      }
      for (; closed < runs.size() && runs.last[byLast[closed]] < step; closed++) {
        int i = binned.bin[byLast[closed]];
        there[i]--;
        steps[i] += there[i] == 0 ? step - since[i] : 0;
      }
      int all = opened - closed;
      for (; event < runs.eventStep.length && runs.eventStep[event] == step; event++) {
        int i = binned.bin[runs.eventRun[event]];
        double rate = all / (double) there[i];
        sums[i] += rate;
        squares[i] += rate * rate;
      }
    }
    for (int i = 0; i < there.length; i++) {
      steps[i] += there[i] > 0 ? runs.steps - since[i] : 0;
    }
    return steps;
  }

  /** The runs by their last step; by their first they are in order. */
  private int[] byLast() {
    int[] next = new int[runs.steps + 1];
    for (int last : runs.last) {
      next[last + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] sorted = new int[runs.size()];
    for (int run = 0; run < sorted.length; run++) {
      sorted[next[runs.last[run]]++] = run;
    }
    return sorted;
  }
}
