package org.attache.growth;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The fits of the R package PAFit 1.2, each up to where it stops, in the order of its source. */
final class PackageFit {
  static final double STOP = 1e-8;

  final BinnedRuns binned;
  final double[] won;
  final int[] live;
  private final DegreeRuns runs;

  PackageFit(PackageCounts counts) {
    this.runs = counts.runs();
    this.binned = counts.binned();
    this.won = new double[runs.actors.size()];
    for (int run = 0; run < runs.size(); run++) {
      won[runs.actor[run]] += runs.chosen[run];
    }
    this.live = IntStream.range(0, binned.size()).filter(i -> binned.events[i] > 0).toArray();
  }

  /**
   * Raises log A in the order of the package: the inner bins at once, the two at either end one
   * after the other and with what was raised before them.
   */
  static void raise(KernelPenalty penalty, double[] logs, double[] lost) {
    int size = penalty.size();
    double[] old = logs.clone();
    logs[0] = penalty.raised(logs, 0, lost[0]);
    logs[1] = penalty.raised(logs, 1, lost[1]);
    for (int i = 2; i < size - 2; i++) {
      logs[i] = penalty.raised(old, i, lost[i]);
    }
    logs[size - 2] = penalty.raised(logs, size - 2, lost[size - 2]);
    logs[size - 1] = penalty.raised(logs, size - 1, lost[size - 1]);
  }

  double[] alike() {
    double[] alike = new double[won.length];
    Arrays.fill(alike, 1);
    return alike;
  }

  private boolean stops(double value, double before, double stop) {
    return value < before - 1e-15 * Math.abs(value)
        || Math.abs(value - before) / (Math.abs(before) + 1) < stop;
  }

  private double logOf(double[] sums) {
    double sum = 0;
    for (int step = 0; step < sums.length; step++) {
      sum += runs.events[step] == 0 ? 0 : runs.events[step] * Math.log(sums[step]);
    }
    return sum;
  }

  private double[] pull(double[] sums) {
    double[] pull = new double[sums.length];
    for (int step = 0; step < pull.length; step++) {
      pull[step] = runs.events[step] == 0 ? 0 : runs.events[step] / sums[step];
    }
    return runs.totals(pull);
  }

  private double[] sums(double[] kernel, double[] fitness) {
    return runs.sums(binned.weights(kernel, fitness));
  }

  /** Sets the fitness of whoever was chosen where it has the highest lower bound. */
  private void raise(double[] fitness, double[] kernel, double s) {
    double[] pull = pull(sums(kernel, fitness));
    double[] lost = new double[fitness.length];
    for (int run = 0; run < pull.length; run++) {
      lost[runs.actor[run]] += pull[run] * kernel[binned.bin[run]];
    }
    for (int v = 0; v < fitness.length; v++) {
      fitness[v] = won[v] > 0 ? (won[v] + s - 1) / (lost[v] + s) : fitness[v];
    }
  }

  private double[] lost(double[] kernel, double[] fitness) {
    double[] pull = pull(sums(kernel, fitness));
    double[] lost = new double[binned.size()];
    for (int run = 0; run < pull.length; run++) {
      lost[binned.bin[run]] += pull[run] * fitness[runs.actor[run]];
    }
    return lost;
  }

  /** A power of the degrees that were chosen, 1 for the others, and the fitness where told. */
  double power(double s, double stop, double[] fitness, boolean fits) {
    double first = 0;
    for (int k : live) {
      first += binned.events[k] * Math.log(Math.max(1, k));
    }
    double alpha = 0.5;
    double before = Double.NaN;
    while (true) {
      double[] kernel = new double[binned.size()];
      Arrays.fill(kernel, 1);
      for (int k : live) {
        kernel[k] = Math.pow(Math.max(1, k), alpha);
      }
      double value = alpha * first - logOf(sums(kernel, fitness)) - s;
      for (int v = 0; v < won.length; v++) {
        value += won[v] > 0 ? (won[v] + s - 1) * Math.log(fitness[v]) - s * fitness[v] : 0;
      }
      if (stops(value, before, stop)) {
        return alpha;
      }
      before = value;
      if (fits) {
        raise(fitness, kernel, s);
      }
      alpha = root(first, lost(kernel, fitness));
    }
  }

  private double root(double first, double[] lost) {
    double low = -2;
    double high = 2;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      double slope = first;
      for (int k : live) {
        slope -= lost[k] * Math.log(Math.max(1, k)) * Math.pow(Math.max(1, k), middle);
      }
      low = slope > 0 ? middle : low;
      high = slope > 0 ? high : middle;
    }
    return (low + high) / 2;
  }

  double[] fitnessUnder(double[] kernel, double s, double[] from) {
    double[] fitness = from.clone();
    double before = Double.NaN;
    while (true) {
      double value = -logOf(sums(kernel, fitness));
      for (int v = 0; v < won.length; v++) {
        value += (won[v] + s - 1) * Math.log(fitness[v]) - s * fitness[v];
      }
      if (stops(value, before, STOP)) {
        return fitness;
      }
      before = value;
      raise(fitness, kernel, s);
    }
  }

  /** Fits the kernel in place. Returns the slope of its logarithms. */
  double kernelUnder(double[] fitness, double r, double[] kernel) {
    double[] events = Arrays.stream(live).mapToDouble(k -> binned.events[k]).toArray();
    KernelPenalty penalty = new KernelPenalty(events, binned.size(), r, false);
    double[] logs = Arrays.stream(live).mapToDouble(k -> Math.log(kernel[k])).toArray();
    double before = Double.NaN;
    while (true) {
      double value = -logOf(sums(kernel, fitness)) - penalty.of(logs);
      for (int i = 0; i < live.length; i++) {
        value += events[i] * logs[i];
      }
      for (int v = 0; v < won.length; v++) {
        value += won[v] * Math.log(fitness[v]);
      }
      if (stops(value, before, STOP)) {
        break;
      }
      before = value;
      double[] lost = lost(kernel, fitness);
      raise(penalty, logs, Arrays.stream(live).mapToDouble(k -> lost[k]).toArray());
      for (int i = 0; i < live.length; i++) {
        kernel[live[i]] = Math.exp(logs[i]);
      }
    }
    double[] squares = binned.squaredShares(kernel, fitness);
    double[] information = new double[kernel.length];
    for (int i = 0; i < live.length; i++) {
      information[live[i]] = events[i] - squares[live[i]] + penalty.curvature(logs, i);
    }
    return LogLogFit.of(binned.center, kernel, information).alpha();
  }
}
