package org.attache.io.figure;

/**
 * The tail of the discrete power law, of whole numbers k from a smallest one on whose chances are
 * as k^−α.
 *
 * <pre>
 *   P(X ≥ k) = ζ(α, k) / ζ(α, xmin)      ζ(α, k) = Σ (k + i)^−α over i = 0, 1, 2, …
 * </pre>
 *
 * <p>The zeta function of A. Hurwitz is summed to its twentieth term, the rest by the formula of
 * Euler and Maclaurin to B₈, which leaves less than 1e-14 of it for any α above 1.
 *
 * <p>Source: M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions, 1964, 23.1.30.
 */
final class HurwitzTail {
  private static final int TERMS = 20;

  /** B₂ / 2!, B₄ / 4!, B₆ / 6!, B₈ / 8!. */
  private static final double[] BERNOULLI = {1.0 / 12, -1.0 / 720, 1.0 / 30_240, -1.0 / 1_209_600};

  private final double alpha;
  private final double whole;

  HurwitzTail(double xmin, double alpha) {
    this.alpha = alpha;
    this.whole = zeta(alpha, xmin);
  }

  /** The share of those from the smallest number on that have at least so much. */
  double atLeast(double k) {
    return zeta(alpha, k) / whole;
  }

  static double zeta(double alpha, double from) {
    double sum = 0;
    for (int i = 0; i < TERMS; i++) {
      sum += Math.pow(from + i, -alpha);
    }
    double start = from + TERMS;
    double power = Math.pow(start, -alpha);
    sum += start * power / (alpha - 1) + power / 2;
    double factor = alpha * power / start;
    for (int j = 0; j < BERNOULLI.length; j++) {
      sum += BERNOULLI[j] * factor;
      factor *= (alpha + 2 * j + 1) * (alpha + 2 * j + 2) / (start * start);
    }
    return sum;
  }
}
