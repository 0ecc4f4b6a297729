package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where the R package PAFit 1.2 starts its last fit, and the r and s it takes, found the way its
 * source has it: by cross-validation on the ties up to the time that has three quarters of those
 * after the first time. It matters because the last fit stops early, so that its result depends on
 * its start.
 *
 * <p>A first cycle takes s by the likelihood of later choices under a power of the degree with
 * fitness, then r by that under a kernel with this fitness; four further cycles refine s with the
 * kernel of the cycle before, and r with the fitness found. Later choices are scored by the power
 * fitted to the kernel while s is chosen, and by the kernel with the degrees nobody chose left out
 * of its table, so that higher degrees read a later entry, while r is.
 */
final class PackageStart {
  private static final double STOP = 1e-8;
  private static final double[] POWERS_OF_R = {10, 1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5};
  private static final double[] POWERS_OF_S = {0.1, 1, 10, 100, 1000};
  private static final double[] COARSE = {0.5, 0.75, 1, 1.5, 2};
  private static final double[] FINE = {1 / 1.75, 1 / 1.5, 1 / 1.25, 1, 1.25, 1.5, 1.75};

  /** What a cycle found: the start of the next. */
  static final class Found {
    final double r;
    final double s;
    final double alpha;
    final double[] fitness;
    private final double[] kernel;

    private Found(double r, double s, double alpha, double[] fitness, double[] kernel) {
      this.r = r;
      this.s = s;
      this.alpha = alpha;
      this.fitness = fitness;
      this.kernel = kernel;
    }
  }

  private final DegreeRuns runs;
  private final BinnedRuns binned;
  private final double[] won;
  private final int[] live;
  private final List<int[]> ties;
  private final PackageCounts counts;
  private final int until;

  private PackageStart(List<int[]> ties, int later) {
    this.ties = ties;
    this.until = split(ties) + later;
    this.counts = new PackageCounts(ties, until);
    this.runs = counts.runs();
    this.binned = counts.binned();
    this.won = new double[runs.actors.size()];
    for (int run = 0; run < runs.size(); run++) {
      won[runs.actor[run]] += runs.chosen[run];
    }
    this.live = IntStream.range(0, binned.size()).filter(i -> binned.events[i] > 0).toArray();
  }

  /** r, s and the start of the fit of a kernel with fitness. */
  static Found withFitness(List<int[]> ties) {
    return new PackageStart(ties, 0).found();
  }

  /** The power of the degree that the fit of a kernel alone starts from. */
  static double alone(List<int[]> ties) {
    PackageStart start = new PackageStart(ties, 1);
    return start.power(10, STOP * 10, start.alike(), false);
  }

  /**
   * The time before that which brings three quarters: the fit with fitness is one time short of
   * what it means to learn from.
   */
  private static int split(List<int[]> ties) {
    int[] times = ties.stream().mapToInt(tie -> tie[2]).distinct().sorted().toArray();
    double all = ties.stream().filter(tie -> tie[2] > times[0]).count();
    double sum = 0;
    for (int i = 1; i < times.length; i++) {
      int time = times[i];
      sum += ties.stream().filter(tie -> tie[2] == time).count();
      if (sum >= 0.75 * all) {
        return times[i - 1];
      }
    }
    throw new IllegalArgumentException("no split");
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

  private Found found() {
    Found first = smoothed(POWERS_OF_R, parametric());
    Found second = cycle(COARSE, first, first);
    Found third = cycle(FINE, second, second);
    Found fourth = cycle(FINE, third, second);
    return cycle(FINE, fourth, fourth);
  }

  /** s by the power of the degree. */
  private Found parametric() {
    Found best = new Found(Double.NaN, Double.NaN, Double.NaN, alike(), new double[0]);
    double highest = Double.NEGATIVE_INFINITY;
    for (double s : POWERS_OF_S) {
      double[] fitness = alike();
      double alpha = power(s, STOP, fitness, true);
      double score = score(fitness, k -> k == 0 ? Double.NaN : Math.pow(k, alpha));
      if (score > highest) {
        highest = score;
        double[] kernel = new double[binned.size()];
        for (int k : live) {
          kernel[k] = Math.pow(Math.max(1, k), alpha);
        }
        best = new Found(Double.NaN, s, alpha, fitness, kernel);
      }
    }
    return best;
  }

  private Found cycle(double[] factors, Found chosen, Found from) {
    double[] shapes =
        Arrays.stream(factors).map(f -> f * chosen.s).filter(s -> s >= 0.01 && s <= 1e4).toArray();
    double[] smoothings =
        Arrays.stream(factors)
            .map(f -> -f * chosen.r)
            .filter(r -> -r >= 1e-5 && -r <= 10)
            .sorted()
            .map(r -> -r)
            .toArray();
    double[] table = table(from.kernel);
    double[] fitness = alike();
    double shape = Double.NaN;
    double highest = Double.NEGATIVE_INFINITY;
    for (double s : shapes) {
      double[] fitted = fitnessUnder(from.kernel, s, from.fitness);
      double score =
          score(fitted, k -> k >= table.length ? Double.NaN : Math.pow(Math.max(1, k), from.alpha));
      if (score > highest) {
        highest = score;
        shape = s;
        fitness = fitted;
      }
    }
    return smoothed(smoothings, new Found(Double.NaN, shape, from.alpha, fitness, from.kernel));
  }

  /** The best r with fitness as it is, each fit started from the best before it. */
  private Found smoothed(double[] smoothings, Found from) {
    Found best = from;
    double highest = Double.NEGATIVE_INFINITY;
    for (double r : smoothings) {
      double[] kernel = best.kernel.clone();
      double alpha = kernelUnder(best.fitness, r, kernel);
      double[] table = table(kernel);
      double score = score(best.fitness, k -> k >= table.length ? Double.NaN : table[k]);
      if (score > highest) {
        highest = score;
        best = new Found(r, from.s, alpha, from.fitness, kernel);
      }
    }
    return best;
  }

  private double[] alike() {
    double[] alike = new double[won.length];
    Arrays.fill(alike, 1);
    return alike;
  }

  /** A by degree without the degrees that were never chosen; nobody has degree 0, A(0) is 1. */
  private double[] table(double[] kernel) {
    double[] table = new double[live.length + 1];
    table[0] = 1;
    for (int i = 0; i < live.length; i++) {
      table[i + 1] = kernel[live[i]];
    }
    return table;
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
  private double power(double s, double stop, double[] fitness, boolean fits) {
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

  private double[] fitnessUnder(double[] kernel, double s, double[] from) {
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
  private double kernelUnder(double[] fitness, double r, double[] kernel) {
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

  /** The log-likelihood of the choices after the split, among those who were chosen before it. */
  private double score(double[] fitness, IntToDoubleFunction kernel) {
    int[] degree = counts.degrees();
    double score = 0;
    for (int time : ties.stream().mapToInt(tie -> tie[2]).distinct().sorted().toArray()) {
      if (time > until) {
        double[] chosen = chosen(time);
        double[] weight = new double[degree.length];
        double all = 0;
        for (int v = 0; v < degree.length; v++) {
          double rate = won[v] >= 1 ? kernel.applyAsDouble(degree[v]) : Double.NaN;
          weight[v] = Double.isNaN(rate) ? 0 : rate * fitness[v];
          all += weight[v];
        }
        for (int v = 0; v < degree.length; v++) {
          score += weight[v] > 0 ? chosen[v] * Math.log(weight[v] / all) : 0;
          degree[v] += (int) chosen[v];
        }
      }
    }
    return score;
  }

  private double[] chosen(int time) {
    Map<Integer, Integer> numbers = counts.numbers();
    double[] chosen = new double[won.length];
    for (int[] tie : ties) {
      for (int end = 0; tie[2] == time && end < 2; end++) {
        int v = numbers.getOrDefault(tie[end], -1);
        if (v >= 0) {
          chosen[v]++;
        }
      }
    }
    return chosen;
  }
}
