package org.attache.centrality;

/**
 * How many samples an error needs. An actor's frequency among m independent samples with mean b
 * lies outside b ± error with probability at most
 *
 * <pre>
 * 2 exp(−m g(b) h(error / g(b))), g(b) = b(1 − b), h(x) = (1 + x) ln(1 + x) − x     (Bennett)
 * exp(−m KL(b + error ‖ b)) above and the like below                             (Hoeffding)
 * </pre>
 *
 * <p>Bennett, Probability inequalities for the sum of independent random variables, Journal of the
 * American Statistical Association 57 (1962) 33, for values no further than 1 from their mean;
 * Hoeffding, theorem 1 of the paper of that name for bounded ones, 58 (1963) 13.
 */
final class SampleSizes {
  /** How the allowed probability of failure is spread: by an actor's mean, and evenly. */
  static final double BY_MEAN = 0.9;

  private static final double STEP = 1.01;

  private SampleSizes() {}

  /**
   * Enough samples for all actors at once when their means sum to no more than {@code sum}. An
   * actor of mean b may fail with probability δ w(b), w(b) = 0.9 b / sum + 0.1 / n, which adds up
   * to δ at most; so enough for every b is the most of ln(2 / (δ w(b))) / (g(b) h(error / g(b))).
   * Over a short interval of b the numerator is largest at its lower end and the denominator
   * smallest at its upper one, up to b = ½, beyond which nothing is worse.
   */
  static double paths(double error, double delta, int n, double sum) {
    double least = Math.max(error * error / n, Double.MIN_NORMAL);
    double most = 0;
    for (double b = 0.5; b > 0; ) {
      double below = b < least ? 0 : b / STEP;
      double weight = BY_MEAN * below / sum + (1 - BY_MEAN) / n;
      most = Math.max(most, Math.log(2 / (delta * weight)) / bennett(b * (1 - b), error));
      b = below;
    }
    return Math.ceil(most);
  }

  /** Of a small x, where h is all rounding, x²/2 − x³/6, which is less. */
  private static double bennett(double variance, double error) {
    double x = error / variance;
    return variance * (x < 1e-6 ? x * x * (0.5 - x / 6) : (1 + x) * Math.log1p(x) - x);
  }

  /**
   * Whether a frequency among so many samples rules out, at odds of exp(−odds) on either side, a
   * mean further from it than the error.
   */
  static boolean rulesOut(double frequency, double error, long samples, double odds) {
    return samples * divergence(frequency, frequency + error) >= odds
        && samples * divergence(frequency, frequency - error) >= odds;
  }

  /** Kullback and Leibler's divergence of two coins; infinite from a coin that cannot be. */
  private static double divergence(double p, double q) {
    if (q <= 0 || q >= 1) {
      return Double.POSITIVE_INFINITY;
    }
    return part(p, q) + part(1 - p, 1 - q);
  }

  private static double part(double p, double q) {
    return p == 0 ? 0 : p * Math.log(p / q);
  }

  /**
   * Enough of n values between 0 and 1, drawn without repetition, for n means at once:
   *
   * <pre>2n exp(−2 k error² / (1 − (k − 1) / n)) ≤ δ     (Serfling)</pre>
   */
  static int sources(double error, double delta, int values, int n) {
    double with = Math.log(2.0 * n / delta) / (2 * error * error);
    return (int) Math.min(values, Math.ceil((values + 1.0) / (values / with + 1)));
  }
}
