package org.attache.io.figure;

/**
 * The tail of the discrete power law, of whole numbers k from a smallest one on whose chances are
 * as k^−α.
 *
 * <pre>
 *   P(X ≥ k) = ζ(α, k) / ζ(α, xmin)      ζ(α, k) = k^−α Σ (1 + i/k)^−α over i = 0, 1, 2, …
 * </pre>
 *
 * <p>The zeta function of A. Hurwitz is summed, its first term taken as 1, up to k + i of at least
 * 20 + 4α, or until terms are below 1e-30; the rest is by the formula of Euler and Maclaurin to B₈,
 * which leaves less than 1e-12 of it. However high α, nothing is lost to underflow but shares that
 * are too small for a double themselves.
 *
 * <p>Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964, 23.1.30.
 */
final class HurwitzTail {
  private static final double NEAR = 20;
  private static final double VANISHED = 1e-30;

  /** B₂ / 2!, B₄ / 4!, B₆ / 6!, B₈ / 8!. */
  private static final double[] BERNOULLI = {1.0 / 12, -1.0 / 720, 1.0 / 30_240, -1.0 / 1_209_600};

  private final double alpha;
  private final double xmin;
  private final double whole;

  HurwitzTail(double xmin, double alpha) {
    this.alpha = alpha;
    this.xmin = xmin;
    this.whole = scaled(alpha, xmin);
  }

  /** The share of those from the smallest number on that have at least so much. */
  double atLeast(double k) {
    return Math.pow(k / xmin, -alpha) * (scaled(alpha, k) / whole);
  }

  /** k^α ζ(α, k), at least 1. */
  static double scaled(double alpha, double k) {
    double sum = 0;
    double power = 1;
    double start = k;
    for (int i = 1; start < NEAR + 4 * alpha && power > VANISHED; i++) {
      sum += power;
      start = k + i;
      power = Math.exp(-alpha * Math.log1p(i / k));
    }
    return power > VANISHED ? sum + power * rest(alpha, start) : sum;
  }

  /** The sum from a place on, its first term taken as 1. */
  private static double rest(double alpha, double start) {
    double sum = start / (alpha - 1) + 0.5;
    double factor = alpha / start;
    for (int j = 0; j < BERNOULLI.length; j++) {
      sum += BERNOULLI[j] * factor;
      factor *= (alpha + 2 * j + 1) / start * ((alpha + 2 * j + 2) / start);
    }
    return sum;
  }
}
