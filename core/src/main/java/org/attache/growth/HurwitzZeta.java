package org.attache.growth;

/**
 * The Hurwitz zeta function by Euler and Maclaurin's sum, with its first two derivatives; scratch
 * of one thread.
 *
 * <pre>ζ(s, q) = Σ (q + k)⁻ˢ over k ≥ 0, for s > 1 and q > 0</pre>
 *
 * <p>Source: Johansson, Rigorous high-precision computation of the Hurwitz zeta function and its
 * derivatives, Numerical Algorithms 69 (2015) 253, doi 10.1007/s11075-014-9893-1.
 */
final class HurwitzZeta {
  /** Terms that no longer change a sum of at least 1. */
  static final double NOTHING = 1e-18;

  /** A term so small ends the sum: all beyond it together are hardly more. */
  private static final double VANISHED = 1e-30;

  private static final int TERMS = 14;
  private static final double NEAR = 12;
  private static final double[] BERNOULLI = bernoulli();

  private double meanLog;
  private double varianceOfLog;

  /** B₂ⱼ/(2j)! at place j − 1. */
  static double bernoulli(int j) {
    return BERNOULLI[j - 1];
  }

  private static double[] bernoulli() {
    double[] ratios = new double[TERMS];
    ratios[0] = 1.0 / 12;
    ratios[1] = -1.0 / 720;
    for (int j = 3; j <= TERMS; j++) {
      double zeta = 0;
      for (int k = 1000; k >= 1; k--) {
        zeta += Math.pow(k, -2.0 * j);
      }
      ratios[j - 1] = (j % 2 == 0 ? -2 : 2) * zeta / Math.pow(2 * Math.PI, 2.0 * j);
    }
    return ratios;
  }

  /** ζ(s, q). */
  static double value(double s, double q) {
    return scaled(s, q) * Math.exp(-s * Math.log(q));
  }

  /** qˢ ζ(s, q), which neither overflows nor vanishes: the sum of (1 + k/q)⁻ˢ. */
  static double scaled(double s, double q) {
    double sum = 0;
    double from = q;
    double power = 1;
    for (int k = 1; from < Math.max(NEAR, s) && power > VANISHED; k++) {
      sum += power;
      from = q + k;
      power = Math.exp(-s * Math.log1p(k / q));
    }
    return power > VANISHED ? sum + power * beyond(s, from) : sum;
  }

  /** aˢ ζ(s, a) for an a that is not small. */
  private static double beyond(double s, double a) {
    double sum = a / (s - 1) + 0.5;
    double product = s / a;
    for (int j = 1; j <= TERMS; j++) {
      double term = BERNOULLI[j - 1] * product;
      sum += term;
      if (Math.abs(term) < NOTHING * sum) {
        break;
      }
      product *= (s + 2 * j - 1) / a * ((s + 2 * j) / a);
    }
    return sum;
  }

  /** Computes the moments of ln(X/q), where X is q + k with a chance in proportion to X⁻ˢ. */
  void moments(double s, double q) {
    double zeroth = 0;
    double first = 0;
    double second = 0;
    double from = q;
    double log = 0;
    double power = 1;
    for (int k = 1; from < Math.max(NEAR, s) && power > VANISHED; k++) {
      zeroth += power;
      first += log * power;
      second += log * log * power;
      from = q + k;
      log = Math.log1p(k / q);
      power = Math.exp(-s * log);
    }
    if (power > VANISHED) {
      moments(s, from, log, power, zeroth, first, second);
    } else {
      take(zeroth, first, second);
    }
  }

  /** Adds what lies beyond: w·G(s) with w = e⁻ˢᴸ, derived twice. */
  private void moments(
      double s, double a, double log, double w, double zeroth, double first, double second) {
    double value = a / (s - 1) + 0.5;
    double slope = -a / ((s - 1) * (s - 1));
    double curve = 2 * a / ((s - 1) * (s - 1) * (s - 1));
    double product = s / a;
    double inverses = 1 / s;
    double squares = inverses * inverses;
    for (int j = 1; j <= TERMS; j++) {
      double term = BERNOULLI[j - 1] * product;
      value += term;
      slope += term * inverses;
      curve += term * (inverses * inverses - squares);
      if (Math.abs(term) * (1 + inverses * inverses) < NOTHING * value) {
        break;
      }
      double odd = s + 2 * j - 1;
      double even = s + 2 * j;
      product *= odd / a * (even / a);
      inverses += 1 / odd + 1 / even;
      squares += 1 / (odd * odd) + 1 / (even * even);
    }
    take(
        zeroth + w * value,
        first + w * (log * value - slope),
        second + w * (log * log * value - 2 * log * slope + curve));
  }

  private void take(double sum, double logs, double squares) {
    meanLog = logs / sum;
    varianceOfLog = squares / sum - meanLog * meanLog;
  }

  /** The mean of ln(X/q). */
  double meanLog() {
    return meanLog;
  }

  /** The variance of ln(X/q). */
  double varianceOfLog() {
    return varianceOfLog;
  }
}
