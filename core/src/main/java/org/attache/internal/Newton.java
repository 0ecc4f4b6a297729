package org.attache.internal;

import java.util.Arrays;

/** Where a concave log likelihood is largest, by Newton's method with halved steps. */
public final class Newton {
  /** How often a step is taken before it counts as not converging. */
  public static final int ITERATIONS = 100;

  private static final double TOLERANCE = 1e-12;

  /** By how much a last step may still move a utility: one that flees to no bound moves by 1. */
  private static final double STILL = 1e-4;

  /** By how much information may fall below that at 0 before it counts as lost. */
  private static final double LOST = 1e-8;

  private final Likelihood likelihood;
  private final Slopes outset;
  private final int k;
  private double[] theta;
  private double[] covariance = new double[0];
  private Slopes here;
  private Trouble trouble = Trouble.NONE;
  private int which = -1;
  private double value = Double.NaN;

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

  private Newton(Likelihood likelihood, double[] start) {
    this.likelihood = likelihood;
    this.k = start.length;
    this.theta = start.clone();
    this.outset = likelihood.at(new double[k]);
    this.here = outset;
  }

  /**
   * {@return the maximum, or the trouble with it}
   *
   * @param likelihood what to maximise
   * @param start where to start
   */
  public static Newton of(Likelihood likelihood, double[] start) {
    Newton newton = new Newton(likelihood, start);
    if (newton.isIdentified()) {
      newton.climb();
    }
    return newton;
  }

  private boolean isIdentified() {
    for (int c = 0; c < k; c++) {
      if (!(outset.information[c * k + c] > 0)) {
        return fail(Trouble.CONSTANT, c, outset.information[c * k + c]);
      }
    }
    int failed = new Cholesky(outset.information, k).failed();
    return failed < 0 || fail(Trouble.COLLINEAR, failed, Double.NaN);
  }

  private boolean fail(Trouble why, int covariate, double number) {
    trouble = why;
    which = covariate;
    value = number;
    return false;
  }

  private void climb() {
    if (Arrays.stream(theta).anyMatch(t -> t != 0)) {
      here = likelihood.at(theta);
    }
    double gain = Double.POSITIVE_INFINITY;
    for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
      Cholesky information = new Cholesky(here.information, k);
      if (isSeparated(information)) {
        return;
      }
      double[] step = information.solve(here.gradient);
      gain = product(step, here.gradient) / 2;
      double rounding = move(step);
      if (gain <= rounding && reach(step) < STILL) {
        Cholesky last = new Cholesky(here.information, k);
        covariance = isSeparated(last) ? covariance : last.inverse();
        return;
      }
    }
    fail(Trouble.SLOW, -1, gain);
  }

  /** Moves by the step or a part of it; what the likelihood there is rounded to. */
  private double move(double[] step) {
    double least = here.logLikelihood - rounding();
    double[] next = moved(step, 1);
    Slopes there = likelihood.at(next);
    for (double part = 0.5; !(there.logLikelihood >= least) && part > 1e-10; part /= 2) {
      next = moved(step, part);
      there = likelihood.at(next);
    }
    theta = next;
    here = there;
    return rounding();
  }

  private double rounding() {
    return TOLERANCE * Math.max(1, Math.abs(here.logLikelihood));
  }

  private double[] moved(double[] step, double part) {
    double[] next = new double[k];
    for (int c = 0; c < k; c++) {
      next[c] = theta[c] + part * step[c];
    }
    return next;
  }

  private static double product(double[] one, double[] two) {
    double sum = 0;
    for (int c = 0; c < one.length; c++) {
      sum += one[c] * two[c];
    }
    return sum;
  }

  /** The largest difference of utility that the step makes. */
  private double reach(double[] step) {
    double largest = 0;
    for (int c = 0; c < k; c++) {
      largest = Math.max(largest, Math.abs(step[c]) * likelihood.range(c));
    }
    return largest;
  }

  /** Where those chosen are separated, information fades while the likelihood rises for ever. */
  private boolean isSeparated(Cholesky information) {
    boolean one = false;
    int worst = 0;
    double farthest = -1;
    for (int c = 0; c < k; c++) {
      boolean faded = here.information[c * k + c] < LOST * outset.information[c * k + c];
      double reach = Math.abs(theta[c]) * likelihood.range(c);
      if (one ? faded && reach > farthest : faded || reach > farthest) {
        worst = c;
        farthest = reach;
      }
      one |= faded;
    }
    if (one || information.failed() >= 0) {
      fail(Trouble.SEPARATED, worst, theta[worst]);
      return true;
    }
    return false;
  }

  /** {@return why there is no maximum} */
  public Trouble trouble() {
    return trouble;
  }

  /** {@return the number of the covariate that is the trouble, −1 where none is} */
  public int which() {
    return which;
  }

  /** {@return the coefficient that has no bound, or what a last step would have gained} */
  public double value() {
    return value;
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
    return here.logLikelihood;
  }

  /** {@return the log likelihood where all coefficients are 0} */
  public double atZero() {
    return outset.logLikelihood;
  }
}
