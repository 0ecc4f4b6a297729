package org.attache.growth;

/** p(x) = (α − 1)/xmin · (x/xmin)^−α. */
final class ContinuousLaw implements TailLaw {
  private double alpha;
  private double log;

  @Override
  public double fit(double meanLog, double xmin, double near) {
    take(1 + 1 / meanLog, xmin);
    return alpha;
  }

  @Override
  public void take(double alpha, double xmin) {
    this.alpha = alpha;
    this.log = Math.log(xmin);
  }

  @Override
  public double from(double x, double log) {
    return Math.exp((1 - alpha) * (log - this.log));
  }

  @Override
  public double at(double log) {
    return 0;
  }

  @Override
  public double meanLogLikelihood(double meanLog) {
    return Math.log(alpha - 1) - log - alpha * meanLog;
  }

  @Override
  public double standardError(int values) {
    return (alpha - 1) / Math.sqrt(values);
  }
}
