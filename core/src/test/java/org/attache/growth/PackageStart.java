package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

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

  private final List<int[]> ties;
  private final PackageCounts counts;
  private final int until;
  private final PackageFit fit;

  private PackageStart(List<int[]> ties, int later) {
    this.ties = ties;
    this.until = split(ties) + later;
    this.counts = new PackageCounts(ties, until);
    this.fit = new PackageFit(counts);
  }

  /** r, s and the start of the fit of a kernel with fitness. */
  static Found withFitness(List<int[]> ties) {
    return new PackageStart(ties, 0).found();
  }

  /** The power of the degree that the fit of a kernel alone starts from. */
  static double alone(List<int[]> ties) {
    PackageStart start = new PackageStart(ties, 1);
    return start.fit.power(10, PackageFit.STOP * 10, start.fit.alike(), false);
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

  private Found found() {
    Found first = smoothed(POWERS_OF_R, parametric());
    Found second = cycle(COARSE, first, first);
    Found third = cycle(FINE, second, second);
    Found fourth = cycle(FINE, third, second);
    return cycle(FINE, fourth, fourth);
  }

  /** s by the power of the degree. */
  private Found parametric() {
    Found best = new Found(Double.NaN, Double.NaN, Double.NaN, fit.alike(), new double[0]);
    double highest = Double.NEGATIVE_INFINITY;
    for (double s : POWERS_OF_S) {
      double[] fitness = fit.alike();
      double alpha = fit.power(s, PackageFit.STOP, fitness, true);
      double score = score(fitness, k -> k == 0 ? Double.NaN : Math.pow(k, alpha));
      if (score > highest) {
        highest = score;
        double[] kernel = new double[fit.binned.size()];
        for (int k : fit.live) {
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
    double[] fitness = fit.alike();
    double shape = Double.NaN;
    double highest = Double.NEGATIVE_INFINITY;
    for (double s : shapes) {
      double[] fitted = fit.fitnessUnder(from.kernel, s, from.fitness);
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
      double alpha = fit.kernelUnder(best.fitness, r, kernel);
      double[] table = table(kernel);
      double score = score(best.fitness, k -> k >= table.length ? Double.NaN : table[k]);
      if (score > highest) {
        highest = score;
        best = new Found(r, from.s, alpha, from.fitness, kernel);
      }
    }
    return best;
  }

  /** A by degree without the degrees that were never chosen; nobody has degree 0, A(0) is 1. */
  private double[] table(double[] kernel) {
    double[] table = new double[fit.live.length + 1];
    table[0] = 1;
    for (int i = 0; i < fit.live.length; i++) {
      table[i + 1] = kernel[fit.live[i]];
    }
    return table;
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
          double rate = fit.won[v] >= 1 ? kernel.applyAsDouble(degree[v]) : Double.NaN;
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
    double[] chosen = new double[fit.won.length];
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
