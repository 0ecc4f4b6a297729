package org.attache.growth;

import com.google.common.collect.ImmutableMap;

/** The power law with an exponential cutoff above xmin. */
final class TruncatedTail {
  private static final double LEAST_CUTOFF = -30;
  private static final double FAR = 100;
  private static final double FLAT = 0.5;
  private static final int CORRECTIONS = 7;
  private static final double STEP = 1.0 / 64;
  private static final int LEFT = -5 * 64;
  private static final int RIGHT = 7 * 64;

  private TruncatedTail() {}

  static OtherTail fit(TailValues tail) {
    double least = Math.exp(LEAST_CUTOFF) / tail.xmin();
    double[] best =
        Simplex.lowest(
            at -> -tail.logLikelihood(logs(tail, at[0], Math.max(least, Math.exp(at[1])))),
            0.3,
            new double[][] {
              {tail.alpha(), -Math.log(tail.largest())},
              {1, -Math.log(tail.meanExcess() + 0.5)},
            });
    double rate = Math.max(least, Math.exp(best[1]));
    double[] logs = logs(tail, best[0], rate);
    double[] without = tail.powerLaw();
    if (tail.logLikelihood(logs) <= tail.logLikelihood(without)) {
      return new OtherTail(
          ImmutableMap.of("α", tail.alpha(), "λ", 0.0),
          without,
          "no cutoff makes the tail likelier than a power law: λ is held at 0");
    }
    return new OtherTail(ImmutableMap.of("α", best[0], "λ", rate), logs, "");
  }

  private static double[] logs(TailValues tail, double alpha, double rate) {
    double norm =
        Math.log(
            tail.isDiscrete() ? sum(alpha, rate, tail.xmin()) : integral(alpha, rate, tail.xmin()));
    double[] logs = new double[tail.distinct()];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = -alpha * tail.log(i) - rate * (tail.value(i) - tail.xmin()) - norm;
    }
    return logs;
  }

  /** Σ (x/a)^−α exp(−λ(x − a)) over x = a, a + 1, …, in the end by Euler and Maclaurin. */
  static double sum(double alpha, double rate, double a) {
    double far = Math.max(FAR, 5 * Math.abs(alpha));
    double sum = 0;
    double x = a;
    double term = 1;
    for (int k = 1; x < far || rate > FLAT; k++) {
      sum += term;
      x = a + k;
      term = Math.exp(-alpha * Math.log1p(k / a) - rate * k);
      if (term < HurwitzZeta.NOTHING * sum && -alpha < rate * x) {
        return sum;
      }
    }
    double rest = integral(alpha, rate, x) + 0.5;
    for (int j = 1; j <= CORRECTIONS; j++) {
      rest += HurwitzZeta.bernoulli(j) * derivative(2 * j - 1, alpha, rate, x);
    }
    return sum + term * rest;
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

  /**
   * ∫ (x/a)^−α exp(−λ(x − a)) dx from a on, with x = a·e^y and y = exp(t − e^−t)/width, which makes
   * the sum over even steps of t exact to the last digits.
   */
  static double integral(double alpha, double rate, double a) {
    double width = Math.max(1, Math.abs(alpha - 1) + rate * a);
    double sum = 0;
    for (int i = LEFT; i <= RIGHT; i++) {
      double t = i * STEP;
      double y = Math.exp(t - Math.exp(-t)) / width;
      double height = Math.exp((1 - alpha) * y - rate * a * Math.expm1(y));
      sum += height * y * (1 + Math.exp(-t));
    }
    return a * sum * STEP;
  }
}
