package org.attache.growth;

/** p(x) = x^−α/ζ(α, xmin) on whole numbers. */
final class DiscreteLaw implements TailLaw {
  private static final int MOST = 200;
  private static final double CLOSE = 1e-13;

  private final boolean half;
  private final HurwitzZeta zeta = new HurwitzZeta();
  private double alpha;
  private double xmin;
  private double log;
  private double sum;

  DiscreteLaw(boolean half) {
    this.half = half;
  }

  @Override
  public double fit(double meanLog, double xmin, double near) {
    double approximate = 1 + 1 / (meanLog + TailSample.logOfRatio(xmin, xmin - 0.5));
    take(half ? approximate : exact(meanLog, xmin, near > 1 ? near : approximate), xmin);
    return alpha;
  }

  /**
   * Newton's steps towards E ln(X/xmin) = the observed mean, on the logarithms of both or on their
   * inverses: there the curve is nearly straight, for steep laws or for shallow ones.
   */
  private double exact(double meanLog, double xmin, double start) {
    double low = 1;
    double high = Double.POSITIVE_INFINITY;
    double s = start;
    for (int i = 0; i < MOST; i++) {
      zeta.moments(s, xmin);
      double mean = zeta.meanLog();
      if (mean > meanLog) {
        low = s;
      } else {
        high = s;
      }
      double pull =
          mean < meanLog ? Math.log(mean / meanLog) * mean : (mean - meanLog) * (mean / meanLog);
      double next = s + pull / zeta.varianceOfLog();
      if (!(next > low && next < high)) {
        next = high == Double.POSITIVE_INFINITY ? 2 * s : (low + high) / 2;
      }
      if (Math.abs(next - s) <= CLOSE * s) {
        return next;
      }
      s = next;
    }
    throw new ArithmeticException(
        "the exponent above " + xmin + " did not converge in " + MOST + " steps: " + s);
  }

  @Override
  public void take(double alpha, double xmin) {
    this.alpha = alpha;
    this.xmin = xmin;
    this.log = Math.log(xmin);
    this.sum = HurwitzZeta.scaled(alpha, xmin);
  }

  @Override
  public double from(double x, double log) {
    return HurwitzZeta.scaled(alpha, x) * at(log);
  }

  @Override
  public double at(double log) {
    return Math.exp(-alpha * (log - this.log)) / sum;
  }

  @Override
  public double meanLogLikelihood(double meanLog) {
    return -Math.log(sum) - alpha * meanLog;
  }

  @Override
  public double standardError(int values) {
    if (half) {
      return (alpha - 1) / Math.sqrt(values);
    }
    zeta.moments(alpha, xmin);
    return 1 / Math.sqrt(values * zeta.varianceOfLog());
  }
}
