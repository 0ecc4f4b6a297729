package org.attache.growth;

/** A power law above some xmin, fitted and then asked for chances; scratch of one thread. */
interface TailLaw {
  /**
   * Takes the most likely exponent.
   *
   * @param meanLog the mean of ln(x/xmin), positive
   * @param near an exponent that may be close
   */
  double fit(double meanLog, double xmin, double near);

  /** Takes an exponent as given. */
  void take(double alpha, double xmin);

  /** The chance of a value of at least x. */
  double from(double x, double log);

  /** The chance of that very value. */
  double at(double log);

  /** The mean log likelihood of values with that mean of ln(x/xmin). */
  double meanLogLikelihood(double meanLog);

  /** The standard error of the exponent fitted to so many values. */
  double standardError(int values);
}
