package org.attache.growth;

import com.google.common.collect.ImmutableMap;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;

/**
 * The lognormal law above xmin, by its steepness and curvature there: with y = ln(x/xmin), A = 1 +
 * (ln xmin − μ)/σ² and B = 1/σ² its density falls as exp(−A·y − B·y²/2). As B vanishes it becomes a
 * power law and μ drifts away: it is held.
 */
final class LognormalTail {
  /** How far μ may be below ln xmin. */
  private static final double FARTHEST = 500;

  private static final double SMALL_STEP = 1e-2;
  private static final double LOG_ROOT_2PI = Math.log(2 * Math.PI) / 2;
  private static final double SQRT2 = Math.sqrt(2);

  private final TailValues tail;
  private final double origin;

  private LognormalTail(TailValues tail) {
    this.tail = tail;
    this.origin = tail.isDiscrete() ? tail.xmin() - 0.5 : tail.xmin();
  }

  static OtherTail fit(TailValues tail) {
    LognormalTail law = new LognormalTail(tail);
    double[] best =
        Simplex.lowest(
            at -> -tail.logLikelihood(law.logs(at[0], law.curvature(at))),
            0.3,
            new double[][] {{tail.alpha(), -4}, {tail.alpha() / 2, -1}, {0, 0}});
    double curvature = law.curvature(best);
    double mu = Math.log(law.origin) - (best[0] - 1) / curvature;
    boolean held = curvature > Math.exp(best[1]);
    return new OtherTail(
        ImmutableMap.of("μ", mu, "σ", 1 / Math.sqrt(curvature)),
        law.logs(best[0], curvature),
        held
            ? "the lognormal drifts towards a power law: μ is held at "
                + FARTHEST
                + " below ln xmin"
            : "");
  }

  private double curvature(double[] at) {
    return Math.max(Math.exp(at[1]), (at[0] - 1) / FARTHEST);
  }

  private double[] logs(double steepness, double curvature) {
    double root = Math.sqrt(curvature);
    double start = (steepness - 1) / root;
    double norm = logScaledTail(start);
    double[] logs = new double[tail.distinct()];
    for (int i = 0; i < logs.length; i++) {
      double x = tail.value(i);
      if (tail.isDiscrete()) {
        double y = TailSample.logOfRatio(x - 0.5, origin);
        logs[i] = logOfStep(y, Math.log1p(1 / (x - 0.5)), steepness, curvature) - norm;
      } else {
        double y = tail.log(i);
        logs[i] =
            Math.log(root) - Math.log(x) - LOG_ROOT_2PI - fall(y, steepness, curvature) - norm;
      }
    }
    return logs;
  }

  private static double fall(double y, double steepness, double curvature) {
    return (curvature * y / 2 + steepness - 1) * y;
  }

  /** The log chance of a step of y, next to that of a normal number at the origin. */
  private static double logOfStep(double y, double width, double steepness, double curvature) {
    double root = Math.sqrt(curvature);
    double h = root * width;
    double low = root * y + (steepness - 1) / root;
    double z = low + h / 2;
    if (h * Math.max(1, Math.abs(z)) < SMALL_STEP) {
      double squared = h * h;
      double bend =
          squared * (z * z - 1) / 24 + squared * squared * (z * z * z * z - 6 * z * z + 3) / 1920;
      return Math.log(h)
          + Math.log1p(bend)
          - LOG_ROOT_2PI
          - fall(y + width / 2, steepness, curvature);
    }
    double here = logScaledTail(low);
    double rest = logScaledTail(low + h) - here - h * z;
    return here + Math.log(-Math.expm1(rest)) - fall(y, steepness, curvature);
  }

  /** ln(e^(z²/2) Q(z)), Q the upper tail of the normal law. */
  private static double logScaledTail(double z) {
    return z > -5
        ? Math.log(Erfcx.value(z / SQRT2) / 2)
        : Math.log(Erfc.value(z / SQRT2) / 2) + z * z / 2;
  }
}
