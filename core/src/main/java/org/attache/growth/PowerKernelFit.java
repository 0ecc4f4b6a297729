package org.attache.growth;

/**
 * The exponent of A(k) = k^α by maximum likelihood, from the exact degrees of those who had a tie;
 * choices of those who had none say nothing of it. Concave, so Newton's method finds the one top.
 */
final class PowerKernelFit {
  private static final int MOST = 200;
  private static final double TOLERANCE = 1e-12;
  private static final double FARTHEST = 50;

  /** The part of its terms below which a curvature is nothing but rounding. */
  private static final double FLAT = 1e-12;

  private final DegreeRuns runs;
  private final double[] fitness;
  private final double[] events;
  private final double[] logs;
  private final double sumOfLogs;

  PowerKernelFit(DegreeRuns runs, double[] fitness) {
    this.runs = runs;
    this.fitness = fitness;
    this.events = new double[runs.steps];
    this.logs = new double[runs.size()];
    double sum = 0;
    for (int run = 0; run < logs.length; run++) {
      logs[run] = runs.degree[run] == 0 ? Double.NaN : Math.log(runs.degree[run]);
      sum += runs.degree[run] == 0 ? 0 : runs.chosen[run] * logs[run];
    }
    for (int e = 0; e < runs.eventRun.length; e++) {
      events[runs.eventStep[e]] += runs.degree[runs.eventRun[e]] == 0 ? 0 : 1;
    }
    this.sumOfLogs = sum;
  }

  AttachmentKernel.PowerKernel fit() {
    double alpha = 1;
    double[] at = derivatives(alpha);
    for (int i = 0; i < MOST && at[2] > 0; i++) {
      double step = Math.max(-1, Math.min(1, at[1] / at[2]));
      alpha += step;
      at = derivatives(alpha);
      if (Math.abs(step) < TOLERANCE && at[2] > 0) {
        return result(alpha, 1 / Math.sqrt(at[2]), at[0]);
      }
      if (Math.abs(alpha) > FARTHEST) {
        break;
      }
    }
    return result(Double.NaN, Double.NaN, Double.NaN);
  }

  private AttachmentKernel.PowerKernel result(double alpha, double error, double likelihood) {
    return new AttachmentKernel.PowerKernel(
        alpha, error, likelihood, derivatives(1)[0], derivatives(0)[0]);
  }

  /** The log-likelihood, its slope and its curvature downwards. */
  private double[] derivatives(double alpha) {
    double own = 0;
    double[] zeroth = new double[runs.size()];
    double[] once = new double[runs.size()];
    double[] twice = new double[runs.size()];
    for (int run = 0; run < zeroth.length; run++) {
      if (runs.degree[run] > 0) {
        double eta = fitness[runs.actor[run]];
        zeroth[run] = eta * Math.exp(alpha * logs[run]);
        once[run] = zeroth[run] * logs[run];
        twice[run] = once[run] * logs[run];
        own += runs.chosen[run] == 0 ? 0 : runs.chosen[run] * Math.log(eta);
      }
    }
    double[] s0 = runs.sums(zeroth);
    double[] s1 = runs.sums(once);
    double[] s2 = runs.sums(twice);
    double likelihood = own + alpha * sumOfLogs;
    double slope = sumOfLogs;
    double curvature = 0;
    double scale = 0;
    for (int step = 0; step < events.length; step++) {
      if (events[step] > 0) {
        double mean = s1[step] / s0[step];
        scale += events[step] * s2[step] / s0[step];
        likelihood -= events[step] * Math.log(s0[step]);
        slope -= events[step] * mean;
        curvature += events[step] * (s2[step] / s0[step] - mean * mean);
      }
    }
    return new double[] {likelihood, slope, curvature > FLAT * scale ? curvature : 0};
  }
}
