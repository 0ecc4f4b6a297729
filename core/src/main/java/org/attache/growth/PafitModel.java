package org.attache.growth;

import java.util.Arrays;

/**
 * The likelihood of PAFit with its penalties, and the step of the minorise–maximise algorithm that
 * raises it. A point holds log A of the bins that were chosen, then log η of the actors that were.
 *
 * <p>A bin that was there and never chosen has A = 0 and takes no part; an actor that was never
 * chosen keeps η = 1, since an event it did not win says too little.
 */
final class PafitModel implements Accelerated.Map {
  private static final int MOST = 100;
  private static final double SAME = 1e-14;

  private final BinnedRuns binned;
  private final DegreeRuns runs;
  private final int[] liveBins;
  private final int[] place;
  private final int[] liveActors;
  private final double[] won;
  private final double shape;
  private final double[] share;
  private final double[] penalty;
  private final double[] rates;
  private final double[] fitness;

  /**
   * The model of a history.
   *
   * @param smoothing r: the penalty is r times the events for an average bin
   * @param shape s of the Gamma prior of fitness; {@code NaN} for no fitness
   * @param byEvents whether bins are smoothed by their own events, not all alike
   */
  PafitModel(BinnedRuns binned, double smoothing, double shape, boolean byEvents) {
    this.binned = binned;
    this.runs = binned.runs;
    this.shape = shape;
    this.liveBins = live(binned.events);
    this.place = new int[binned.size()];
    Arrays.fill(place, -1);
    for (int i = 0; i < liveBins.length; i++) {
      place[liveBins[i]] = i;
    }
    double[] chosen = new double[runs.actors.size()];
    for (int run = 0; run < runs.size(); run++) {
      chosen[runs.actor[run]] += runs.chosen[run];
    }
    this.won = chosen;
    this.liveActors = Double.isNaN(shape) ? new int[0] : live(chosen);
    this.share = new double[liveBins.length];
    this.penalty = new double[liveBins.length];
    double total = Arrays.stream(runs.events).sum();
    for (int i = 0; i < penalty.length; i++) {
      boolean inner = i > 0 && i + 1 < penalty.length;
      share[i] = byEvents ? binned.events[liveBins[i]] / total : 1.0 / binned.size();
      penalty[i] = inner ? smoothing * total * share[i] : 0;
    }
    this.rates = new double[binned.size()];
    this.fitness = new double[chosen.length];
    Arrays.fill(fitness, 1);
  }

  private static int[] live(double[] counts) {
    int[] live = new int[counts.length];
    int size = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        live[size++] = i;
      }
    }
    return Arrays.copyOf(live, size);
  }

  /** Where the kernel is a power of the degree, and all actors are equally fit. */
  double[] start(double alpha) {
    double[] point = new double[liveBins.length + liveActors.length];
    for (int i = 0; i < liveBins.length; i++) {
      point[i] = alpha * Math.log(Math.max(1, binned.bins.first(liveBins[i])));
    }
    return point;
  }

  /** A of each bin at the point. */
  double[] rates(double[] point) {
    load(point);
    return rates.clone();
  }

  /** η of each actor at the point. */
  double[] fitness(double[] point) {
    load(point);
    return fitness.clone();
  }

  private void load(double[] point) {
    for (int i = 0; i < liveBins.length; i++) {
      rates[liveBins[i]] = Math.exp(point[i]);
    }
    for (int i = 0; i < liveActors.length; i++) {
      fitness[liveActors[i]] = Math.exp(point[liveBins.length + i]);
    }
  }

  @Override
  public double value(double[] point) {
    load(point);
    double value = unchosen();
    for (int i = 0; i < liveBins.length; i++) {
      double bend = penalty[i] == 0 ? 0 : bend(point, i);
      value += binned.events[liveBins[i]] * point[i] - penalty[i] * bend * bend;
    }
    for (int i = 0; i < liveActors.length; i++) {
      double log = point[liveBins.length + i];
      value += (won[liveActors[i]] + shape - 1) * log - shape * Math.exp(log);
    }
    double[] sums = runs.sums(binned.weights(rates, fitness));
    for (int step = 0; step < sums.length; step++) {
      value -= runs.events[step] == 0 ? 0 : runs.events[step] * Math.log(sums[step]);
    }
    return value;
  }

  /** The prior of the fitness 1 of those who were never chosen. */
  private double unchosen() {
    return liveActors.length == 0 ? 0 : -shape * (fitness.length - liveActors.length);
  }

  private static double bend(double[] logs, int i) {
    return logs[i + 1] + logs[i - 1] - 2 * logs[i];
  }

  @Override
  public double[] next(double[] point) {
    load(point);
    double[] next = point.clone();
    if (liveActors.length > 0) {
      double[] pull = pull();
      double[] ofActor = new double[fitness.length];
      for (int run = 0; run < pull.length; run++) {
        ofActor[runs.actor[run]] += pull[run] * rates[binned.bin[run]];
      }
      for (int i = 0; i < liveActors.length; i++) {
        int v = liveActors[i];
        fitness[v] = (won[v] + shape - 1) / (ofActor[v] + shape);
        next[liveBins.length + i] = Math.log(fitness[v]);
      }
    }
    double[] pull = pull();
    double[] ofBin = new double[liveBins.length];
    for (int run = 0; run < pull.length; run++) {
      int at = place[binned.bin[run]];
      if (at >= 0) {
        ofBin[at] += pull[run] * fitness[runs.actor[run]];
      }
    }
    for (int i = 0; i < liveBins.length; i++) {
      next[i] = raised(point, i, ofBin[i]);
    }
    return next;
  }

  /** Σ m(t) / Σ A η over the steps of each run. */
  private double[] pull() {
    double[] sums = runs.sums(binned.weights(rates, fitness));
    for (int step = 0; step < sums.length; step++) {
      sums[step] = runs.events[step] == 0 ? 0 : runs.events[step] / sums[step];
    }
    return runs.totals(sums);
  }

  /**
   * The log A of one bin that raises what minorises the likelihood. Each penalty is minorised by
   * one that has the bins apart, so that each solves one equation of its own.
   */
  private double raised(double[] logs, int i, double pull) {
    double slope = binned.events[liveBins[i]];
    double curvature = 0;
    if (i > 0 && penalty[i - 1] > 0) {
      slope -= 2 * penalty[i - 1] * (bend(logs, i - 1) - 4 * logs[i]);
      curvature += 8 * penalty[i - 1];
    }
    if (penalty[i] > 0) {
      slope += 4 * penalty[i] * (bend(logs, i) + 4 * logs[i]);
      curvature += 16 * penalty[i];
    }
    if (i + 1 < penalty.length && penalty[i + 1] > 0) {
      slope -= 2 * penalty[i + 1] * (bend(logs, i + 1) - 4 * logs[i]);
      curvature += 8 * penalty[i + 1];
    }
    return curvature == 0 ? Math.log(slope / pull) : root(slope, curvature, pull, logs[i]);
  }

  /** Where slope − curvature x − pull exp(x) is 0: concave and falling. */
  private static double root(double slope, double curvature, double pull, double from) {
    double x = from;
    for (int i = 0; i < MOST; i++) {
      double weight = pull * Math.exp(x);
      double step = (slope - curvature * x - weight) / (curvature + weight);
      x += Math.max(-1, Math.min(1, step));
      if (Math.abs(step) < SAME * Math.max(1, Math.abs(x))) {
        break;
      }
    }
    return x;
  }

  /**
   * The inverse variance of log A of each bin, from the diagonal of the Hessian in A; 0 where it is
   * not positive. As in the package PAFit a bin's own penalty weighs the curvature of the penalty
   * once more, which leaves the curvature of the likelihood nearly alone.
   */
  double[] information(double[] point) {
    load(point);
    double[] squares = binned.squaredShares(rates, fitness);
    double[] information = new double[binned.size()];
    for (int i = 0; i < liveBins.length; i++) {
      double own = binned.events[liveBins[i]];
      double curved = own + curvature(point, i);
      double less = curved - squares[liveBins[i]];
      information[liveBins[i]] = Math.max(0, less > 0 ? less : curved);
    }
    return information;
  }

  private double curvature(double[] logs, int i) {
    if (liveBins.length < 5) {
      return 0;
    }
    double sum = penalty[i] == 0 ? 0 : penalty[i] * (2 + bend(logs, i));
    sum += i > 0 && penalty[i - 1] > 0 ? penalty[i - 1] * (1 - bend(logs, i - 1)) : 0;
    sum +=
        i + 1 < penalty.length && penalty[i + 1] > 0 ? penalty[i + 1] * (1 - bend(logs, i + 1)) : 0;
    return 2 * sum * share[i];
  }

  /** The standard error of log η of each actor that was chosen, by the same diagonal. */
  double[] fitnessErrors(double[] point) {
    load(point);
    double[] sums = runs.sums(binned.weights(rates, fitness));
    for (int step = 0; step < sums.length; step++) {
      sums[step] = runs.events[step] == 0 ? 0 : runs.events[step] / (sums[step] * sums[step]);
    }
    double[] pull = runs.totals(sums);
    double[] squares = new double[fitness.length];
    for (int run = 0; run < pull.length; run++) {
      double weight = rates[binned.bin[run]] * fitness[runs.actor[run]];
      squares[runs.actor[run]] += pull[run] * weight * weight;
    }
    double[] errors = new double[fitness.length];
    Arrays.fill(errors, Double.NaN);
    for (int v : liveActors) {
      double information = won[v] + shape - 1 - squares[v];
      errors[v] = information > 0 ? 1 / Math.sqrt(information) : Double.NaN;
    }
    return errors;
  }
}
