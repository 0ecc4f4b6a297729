package org.attache.growth;

import com.google.common.collect.ImmutableMap;

/**
 * The stretched exponential law above xmin: P(X ≥ x) = exp(−θ((x/xmin)^β − 1)). As β vanishes it
 * becomes a power law and θ drifts away: it is held.
 */
final class StretchedTail {
  private static final double LEAST_BETA = 1e-3;

  private final TailValues tail;
  private final double origin;

  private StretchedTail(TailValues tail) {
    this.tail = tail;
    this.origin = tail.isDiscrete() ? tail.xmin() - 0.5 : tail.xmin();
  }

  static OtherTail fit(TailValues tail) {
    StretchedTail law = new StretchedTail(tail);
    double steep = Math.log(tail.alpha() - 1);
    double[] best =
        Simplex.lowest(
            at -> -tail.logLikelihood(law.logs(Math.exp(at[0]), beta(at))),
            0.3,
            new double[][] {
              {steep, -3}, {steep, -1}, {Math.log(law.origin / tail.meanReach()), 0}
            });
    double beta = beta(best);
    return new OtherTail(
        ImmutableMap.of("θ", Math.exp(best[0]) / beta, "β", beta),
        law.logs(Math.exp(best[0]), beta),
        beta == LEAST_BETA
            ? "the stretched exponential drifts towards a power law: β is held at " + LEAST_BETA
            : "");
  }

  private static double beta(double[] at) {
    return Math.max(LEAST_BETA, Math.exp(at[1]));
  }

  /** By the steepness βθ of the tail at xmin. */
  private double[] logs(double steepness, double beta) {
    double theta = steepness / beta;
    double[] logs = new double[tail.distinct()];
    for (int i = 0; i < logs.length; i++) {
      double x = tail.value(i);
      if (tail.isDiscrete()) {
        double y = beta * TailSample.logOfRatio(x - 0.5, origin);
        double step = theta * Math.exp(y) * Math.expm1(beta * Math.log1p(1 / (x - 0.5)));
        logs[i] = Math.log(-Math.expm1(-step)) - theta * Math.expm1(y);
      } else {
        double y = beta * tail.log(i);
        logs[i] = Math.log(steepness) - Math.log(x) + y - theta * Math.expm1(y);
      }
    }
    return logs;
  }
}
