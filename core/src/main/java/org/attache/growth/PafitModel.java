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
  private final BinnedRuns binned;
  private final DegreeRuns runs;
  private final int[] liveBins;
  private final int[] place;
  private final int[] liveActors;
  private final double[] won;
  private final double shape;
  private final KernelPenalty penalty;
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
    double[] events = Arrays.stream(liveBins).mapToDouble(i -> binned.events[i]).toArray();
    this.penalty = new KernelPenalty(events, binned.size(), smoothing, byEvents);
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
    return start(alpha, new double[0]);
  }

  /** Where the kernel is a power of the degree; whoever has no fitness given is fit by 1. */
  double[] start(double alpha, double[] fitness) {
    double[] point = new double[liveBins.length + liveActors.length];
    for (int i = 0; i < liveActors.length; i++) {
      int v = liveActors[i];
      point[liveBins.length + i] = v < fitness.length ? Math.log(fitness[v]) : 0;
    }
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
    double value = unchosen() - penalty.of(point);
    for (int i = 0; i < liveBins.length; i++) {
      value += binned.events[liveBins[i]] * point[i];
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

  @Override
  public double[] next(double[] point) {
    double[] next = fitter(point);
    penalty.raise(next, lost(next));
    return next;
  }

  KernelPenalty penalty() {
    return penalty;
  }

  /** The point with the fitness of everybody raised. */
  double[] fitter(double[] point) {
    double[] next = point.clone();
    if (liveActors.length > 0) {
      load(point);
      double[] pull = pull();
      double[] ofActor = new double[fitness.length];
      for (int run = 0; run < pull.length; run++) {
        ofActor[runs.actor[run]] += pull[run] * rates[binned.bin[run]];
      }
      for (int i = 0; i < liveActors.length; i++) {
        int v = liveActors[i];
        next[liveBins.length + i] = Math.log((won[v] + shape - 1) / (ofActor[v] + shape));
      }
    }
    return next;
  }

  /** What each bin that was chosen loses for a unit of A. */
  double[] lost(double[] point) {
    load(point);
    double[] pull = pull();
    double[] ofBin = new double[liveBins.length];
    for (int run = 0; run < pull.length; run++) {
      int at = place[binned.bin[run]];
      if (at >= 0) {
        ofBin[at] += pull[run] * fitness[runs.actor[run]];
      }
    }
    return ofBin;
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
   * The inverse variance of log A of each bin, from the diagonal of the Hessian in A; 0 where it is
   * not positive.
   */
  double[] information(double[] point) {
    load(point);
    double[] squares = binned.squaredShares(rates, fitness);
    double[] information = new double[binned.size()];
    for (int i = 0; i < liveBins.length; i++) {
      double own = binned.events[liveBins[i]];
      double curved = own + penalty.curvature(point, i);
      double less = curved - squares[liveBins[i]];
      information[liveBins[i]] = Math.max(0, less > 0 ? less : curved);
    }
    return information;
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
