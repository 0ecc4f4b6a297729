package org.attache.internal;

import java.util.Locale;

/** Where a concave log likelihood is largest, by Newton's method with halved steps. */
public final class Newton {
  /** How often a step is taken before it counts as not converging. */
  public static final int ITERATIONS = 100;

  private final Trouble trouble;
  private final int which;
  private final double value;
  private final double[] theta;
  private final double[] covariance;
  private final double logLikelihood;
  private final double atZero;

  /** What is maximised. */
  public interface Likelihood {
    /**
     * {@return the likelihood and its derivatives}
     *
     * @param theta the coefficients
     */
    Slopes at(double[] theta);

    /**
     * {@return the largest difference of a covariate between those that are compared}
     *
     * @param covariate its number
     */
    double range(int covariate);
  }

  /** A log likelihood with its derivatives. */
  public static final class Slopes {
    private final double logLikelihood;
    private final double[] gradient;
    private final double[] information;

    /**
     * At one place.
     *
     * @param logLikelihood its value
     * @param gradient its slope
     * @param information its curvature, downwards, row by row
     */
    public Slopes(double logLikelihood, double[] gradient, double[] information) {
      this.logLikelihood = logLikelihood;
      this.gradient = gradient;
      this.information = information;
    }

    /** {@return the value} */
    public double logLikelihood() {
      return logLikelihood;
    }

    /** {@return the slope} */
    public double[] gradient() {
      return gradient;
    }

    /** {@return the curvature, downwards, row by row} */
    public double[] information() {
      return information;
    }
  }

  /** Why there is no maximum. */
  public enum Trouble {
    /** There is one. */
    NONE,
    /** A covariate does not differ. */
    CONSTANT,
    /** A covariate is a combination of those before it. */
    COLLINEAR,
    /** A covariate has a coefficient without bound. */
    SEPARATED,
    /** The iterations did not suffice. */
    SLOW
  }

  Newton(NewtonClimb climb) {
    this.trouble = climb.trouble();
    this.which = climb.which();
    this.value = climb.value();
    this.theta = climb.theta();
    this.covariance = climb.covariance();
    this.logLikelihood = climb.logLikelihood();
    this.atZero = climb.atZero();
  }

  /**
   * {@return the maximum, or the trouble with it}
   *
   * @param likelihood what to maximise
   * @param start where to start
   */
  public static Newton of(Likelihood likelihood, double[] start) {
    return new Newton(NewtonClimb.of(likelihood, start));
  }

  /**
   * {@return this maximum; where there is none, an error that names the covariate}
   *
   * @param model what is fitted
   * @param names of the covariates
   * @param compared among whom a covariate must differ, such as candidates of each event
   * @param chosen whom it must not set apart, such as those who joined
   */
  public Newton orThrow(String model, String[] names, String compared, String chosen) {
    String name = which < 0 ? "" : names[which];
    switch (trouble) {
      case NONE -> {}
      case CONSTANT ->
          throw new IllegalArgumentException(
              name + " is the same for all " + compared + ": it has no coefficient");
      case COLLINEAR ->
          throw new IllegalArgumentException(
              name + " is a combination of the covariates before it");
      case SEPARATED ->
          throw new ArithmeticException(
              String.format(
                  Locale.ROOT,
                  "%s separates %s from the others: its coefficient has no bound,"
                      + " it reached %s; leave it out or join it with another",
                  name,
                  chosen,
                  value));
      case SLOW ->
          throw new ArithmeticException(
              String.format(
                  Locale.ROOT,
                  "%s did not converge in %d iterations: the last would have gained %s",
                  model,
                  ITERATIONS,
                  value));
    }
    return this;
  }

  /** {@return why there is no maximum} */
  public Trouble trouble() {
    return trouble;
  }

  /** {@return the number of the covariate that is the trouble, −1 where none is} */
  public int which() {
    return which;
  }

  /** {@return the coefficients} */
  public double[] theta() {
    return theta.clone();
  }

  /** {@return their covariance, the inverse of the information, row by row} */
  public double[] covariance() {
    return covariance.clone();
  }

  /** {@return the log likelihood there} */
  public double logLikelihood() {
    return logLikelihood;
  }

  /** {@return the log likelihood where all coefficients are 0} */
  public double atZero() {
    return atZero;
  }
}
