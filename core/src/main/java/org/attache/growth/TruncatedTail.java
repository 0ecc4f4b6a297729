package org.attache.growth;

import com.google.common.collect.ImmutableMap;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * The power law with an exponential cutoff above xmin, by its steepness and curvature there: with y
 * = ln(x/xmin), C = λ·xmin and A = α + C it falls as exp(−A·y − C(e^y − 1 − y)). As C vanishes it
 * becomes a power law: it is held.
 */
final class TruncatedTail {
  private static final double LEAST_CURVATURE = Math.exp(-40);
  private static final double FAR = 100;
  private static final double FLAT = 0.5;
  private static final int CORRECTIONS = 7;
  private static final double SMALLEST = 1e-280;

  /** A gain so small next to the log likelihood is none. */
  private static final double ROUNDING = 1e-11;

  private static final double STEP = 1.0 / 128;
  private static final int LEFT = -4 * 128;
  private static final double[] NODES = new double[1 + 8 * 128];
  private static final double[] WEIGHTS = new double[NODES.length];

  static {
    for (int i = 0; i < NODES.length; i++) {
      double t = (LEFT + i) * STEP;
      NODES[i] = Math.exp(t - Math.exp(-t));
      WEIGHTS[i] = NODES[i] * (1 + Math.exp(-t)) * STEP;
    }
  }

  private TruncatedTail() {}

  static OtherTail fit(TailValues tail) {
    double steep = tail.alpha();
    double late = tail.xmin() / tail.largest();
    if (late < LEAST_CURVATURE) {
      return without(tail, "the values are too far apart for a cutoff: λ is held at 0");
    }
    double soon = tail.xmin() / tail.meanReach();
    double[] best =
        Simplex.lowest(
            at -> -tail.logLikelihood(logs(tail, alpha(at, steep), rate(at, tail))),
            0.3,
            new double[][] {
              {1 + late / steep, Math.log(late)},
              {(1 + soon) / steep, Math.log(soon)},
              {0, 2 * Math.log(steep)}
            });
    double alpha = alpha(best, steep);
    double rate = rate(best, tail);
    double[] logs = logs(tail, alpha, rate);
    double before = tail.logLikelihood(tail.powerLaw());
    return tail.logLikelihood(logs) > before + ROUNDING * (1 + Math.abs(before))
        ? new OtherTail(ImmutableMap.of("α", alpha, "λ", rate), logs, "")
        : without(tail, "no cutoff makes the tail likelier than a power law: λ is held at 0");
  }

  private static OtherTail without(TailValues tail, String note) {
    return new OtherTail(ImmutableMap.of("α", tail.alpha(), "λ", 0.0), tail.powerLaw(), note);
  }

  private static double alpha(double[] at, double steep) {
    return at[0] * steep - curvature(at);
  }

  private static double rate(double[] at, TailValues tail) {
    return curvature(at) / tail.xmin();
  }

  private static double curvature(double[] at) {
    return Math.max(LEAST_CURVATURE, Math.exp(at[1]));
  }

  private static double[] logs(TailValues tail, double alpha, double rate) {
    double norm =
        tail.isDiscrete()
            ? logSum(alpha, rate, tail.xmin())
            : logIntegral(alpha, rate, tail.xmin());
    double[] logs = new double[tail.distinct()];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = -alpha * tail.log(i) - rate * (tail.value(i) - tail.xmin()) - norm;
    }
    return logs;
  }

  /** ln Σ (x/a)^−α exp(−λ(x − a)) over x = a, a + 1, …, in the end by Euler and Maclaurin. */
  static double logSum(double alpha, double rate, double a) {
    double peak = peak(alpha, rate, a);
    double far = Math.max(FAR, 5 * Math.abs(alpha));
    double sum = 0;
    double x = a;
    double log = -peak;
    for (int k = 1; x < far || rate > FLAT; k++) {
      double term = Math.exp(log);
      sum += term;
      if (term < HurwitzZeta.NOTHING * sum && -alpha < rate * x) {
        return peak + Math.log(sum);
      }
      x = a + k;
      log = -alpha * Math.log1p(k / a) - rate * k - peak;
    }
    double rest = 0.5;
    for (int j = 1; j <= CORRECTIONS; j++) {
      rest += HurwitzZeta.bernoulli(j) * derivative(2 * j - 1, alpha, rate, x);
    }
    sum += Math.exp(log + logIntegral(alpha, rate, x)) + Math.exp(log) * rest;
    return peak + Math.log(sum);
  }

  /** The logarithm of the largest term. */
  private static double peak(double alpha, double rate, double a) {
    double top = -alpha / rate;
    return top > a ? -alpha * Math.log(top / a) - rate * (top - a) : 0;
  }

  /** (−1)^m times the m-th derivative of x^−α e^−λx, over that itself. */
  private static double derivative(int m, double alpha, double rate, double x) {
    double sum = 0;
    double choices = 1;
    double rising = 1;
    for (int i = 0; i <= m; i++) {
      sum += choices * Math.pow(rate, m - i) * rising;
      choices = choices * (m - i) / (i + 1);
      rising *= (alpha + i) / x;
    }
    return sum;
  }

  /** ln ∫ (x/a)^−α exp(−λ(x − a)) dx from a on. */
  static double logIntegral(double alpha, double rate, double a) {
    double c = rate * a;
    return Math.log(a) + (1 - alpha > c ? risen(1 - alpha, c) : fallen(alpha, c));
  }

  /** Where the top is above a: ln(Γ(b, c) c⁻ᵇ eᶜ). */
  private static double risen(double b, double c) {
    double q = Math.log(RegularizedGamma.Q.value(b, c));
    double density = RegularizedGamma.P.derivative(b, c);
    return density > SMALLEST
        ? q - Math.log(density) - Math.log(c)
        : q + LogGamma.value(b) + c - b * Math.log(c);
  }

  /**
   * Where it falls from a on, with x = a·e^y and y as wide as the fall times exp(t − e^−t), which
   * makes the sum over even steps of t exact to the last digits.
   */
  private static double fallen(double alpha, double c) {
    double width = Math.min(1, Math.min(1 / (alpha - 1 + c), Math.sqrt(2 / c)));
    double sum = 0;
    for (int i = 0; i < NODES.length; i++) {
      double y = width * NODES[i];
      sum += WEIGHTS[i] * Math.exp((1 - alpha) * y - c * Math.expm1(y));
    }
    return Math.log(width * sum);
  }
}
