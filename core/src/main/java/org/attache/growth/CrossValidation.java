package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/**
 * Chooses the smoothing of PAFit, and the prior of fitness: learns on the first steps with three
 * quarters of the events and scores the others by their likelihood. A degree first chosen later has
 * the kernel of the power that fits the learnt ones; whoever is chosen only later has fitness 1.
 */
final class CrossValidation {
  private static final double LEARNT = 0.75;
  private static final double[] SMOOTHINGS = {0.001, 0.01, 0.1, 1, 10};
  private static final double[] SHAPES = {1, 10, 100, 1000};

  private final PafitKernel kernel;
  private final DegreeRuns runs;
  private final BinnedRuns binned;
  private final int split;

  CrossValidation(PafitKernel kernel, BinnedRuns binned) {
    this.kernel = kernel;
    this.runs = binned.runs;
    this.binned = binned;
    this.split = split(runs);
  }

  /**
   * The first step with at least that share of events before it, or the last with events where
   * there would be none to score.
   */
  static int split(DegreeRuns runs) {
    double all = Arrays.stream(runs.events).sum();
    double before = 0;
    int last = 0;
    for (int step = 0; step < runs.steps; step++) {
      if (before >= LEARNT * all && before < all) {
        return step;
      }
      last = before > 0 && runs.events[step] > 0 ? step : last;
      before += runs.events[step];
    }
    checkArgument(last > 0, "cross-validation needs choices at two steps at least");
    return last;
  }

  PafitKernel best(Run run) {
    List<PafitKernel> candidates = new ArrayList<>();
    for (double smoothing : SMOOTHINGS) {
      if (!kernel.hasFitness()) {
        candidates.add(kernel.withSmoothing(smoothing).withCrossValidation());
      }
      for (double shape : kernel.hasFitness() ? SHAPES : new double[0]) {
        candidates.add(kernel.withSmoothing(smoothing).withFitness(shape).withCrossValidation());
      }
    }
    List<Double> scores = run.each(candidates.size(), i -> score(candidates.get(i)));
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      best = scores.get(i) > scores.get(best) ? i : best;
    }
    return candidates.get(best);
  }

  private double score(PafitKernel candidate) {
    BinnedRuns learnt = new BinnedRuns(runs.eventsBetween(0, split), binned.bins);
    BinnedRuns later = new BinnedRuns(runs.eventsBetween(split, runs.steps), binned.bins);
    PafitModel model = candidate.model(learnt);
    double[] point = candidate.solve(model);
    double[] rates = model.rates(point);
    AttachmentKernel.Exponent line = LogLogFit.of(learnt.center, rates, model.information(point));
    extend(rates, learnt, Double.isNaN(line.alpha()) ? 0 : line.alpha());
    return later.logLikelihood(rates, model.fitness(point));
  }

  private static void extend(double[] rates, BinnedRuns learnt, double alpha) {
    int known = -1;
    for (int i = 0; i < rates.length; i++) {
      known = rates[i] > 0 ? i : known;
    }
    double unit = rates[known] / Math.pow(Math.max(1, learnt.center[known]), alpha);
    for (int i = 0; i < rates.length; i++) {
      rates[i] = rates[i] > 0 ? rates[i] : unit * Math.pow(Math.max(1, learnt.center[i]), alpha);
    }
  }
}
