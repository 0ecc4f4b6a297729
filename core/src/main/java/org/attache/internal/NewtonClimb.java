package org.attache.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The steps to the maximum. */
final class NewtonClimb {
  private static final double TOLERANCE = 1e-12;

  /** By how much a last step may still move a utility: one that flees to no bound moves by 1. */
  private static final double STILL = 1e-4;

  /** By how much information may fall below that at 0 before it counts as lost. */
  private static final double LOST = 1e-8;

  private final Newton.Likelihood likelihood;
  private final Newton.Slopes outset;
  private final int k;
  private double[] theta;
  private double[] covariance = new double[0];
  private Newton.Slopes here;
  private Newton.Trouble trouble = Newton.Trouble.NONE;
  private int which = -1;
  private double value = Double.NaN;

  private NewtonClimb(Newton.Likelihood likelihood, double[] start) {
    this.likelihood = likelihood;
    this.k = start.length;
    this.theta = start.clone();
    this.outset = likelihood.at(new double[k]);
    this.here = outset;
  }

  static NewtonClimb of(Newton.Likelihood likelihood, double[] start) {
    NewtonClimb climb = new NewtonClimb(likelihood, start);
    if (climb.isIdentified()) {
      climb.climb();
    }
    return climb;
  }

  private boolean isIdentified() {
    for (int c = 0; c < k; c++) {
      if (!(outset.information()[c * k + c] > 0)) {
        return fail(Newton.Trouble.CONSTANT, c, outset.information()[c * k + c]);
      }
    }
    int failed = new Cholesky(outset.information(), k).failed();
    return failed < 0 || fail(Newton.Trouble.COLLINEAR, failed, Double.NaN);
  }

  private boolean fail(Newton.Trouble why, int covariate, double number) {
    trouble = why;
    which = covariate;
    value = number;
    return false;
  }

  /** Until neither likelihood nor steps change, or steps go on where the likelihood does not. */
  private void climb() {
    if (Arrays.stream(theta).anyMatch(t -> t != 0)) {
      here = likelihood.at(theta);
    }
    double gain = Double.POSITIVE_INFINITY;
    double before = Double.POSITIVE_INFINITY;
    for (int iteration = 1; iteration <= Newton.ITERATIONS; iteration++) {
      Cholesky information = new Cholesky(here.information(), k);
      if (information.failed() >= 0) {
        separated();
        return;
      }
      double[] step = information.solve(here.gradient());
      gain = product(step, here.gradient()) / 2;
      double rounding = move(step);
      double reach = reach(step);
      if (gain <= rounding && reach < STILL) {
        settle(new Cholesky(here.information(), k));
        return;
      }
      if (gain <= rounding && reach > before / 2 && hasFaded()) {
        separated();
        return;
      }
      before = reach;
    }
    fail(Newton.Trouble.SLOW, -1, gain);
  }

  private void settle(Cholesky information) {
    if (information.failed() >= 0) {
      separated();
    } else {
      covariance = information.inverse();
    }
  }

  /** Moves by the step or a part of it; what the likelihood there is rounded to. */
  private double move(double[] step) {
    double least = here.logLikelihood() - rounding();
    double[] next = moved(step, 1);
    Newton.Slopes there = likelihood.at(next);
    for (double part = 0.5; !(there.logLikelihood() >= least) && part > 1e-10; part /= 2) {
      next = moved(step, part);
      there = likelihood.at(next);
    }
    theta = next;
    here = there;
    return rounding();
  }

  private double rounding() {
    return TOLERANCE * Math.max(1, Math.abs(here.logLikelihood()));
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

  private boolean isFaded(int c) {
    return here.information()[c * k + c] < LOST * outset.information()[c * k + c];
  }

  private boolean hasFaded() {
    return IntStream.range(0, k).anyMatch(this::isFaded);
  }

  /**
   * Where those chosen are separated, information fades while steps go on for ever. That it fades
   * is not enough: what one far off told at 0 is lost on the way to a maximum, too.
   */
  private void separated() {
    boolean one = hasFaded();
    int worst = 0;
    double farthest = -1;
    for (int c = 0; c < k; c++) {
      double reach = Math.abs(theta[c]) * likelihood.range(c);
      if ((isFaded(c) || !one) && reach > farthest) {
        worst = c;
        farthest = reach;
      }
    }
    fail(Newton.Trouble.SEPARATED, worst, theta[worst]);
  }

  Newton.Trouble trouble() {
    return trouble;
  }

  int which() {
    return which;
  }

  double value() {
    return value;
  }

  double[] theta() {
    return theta;
  }

  double[] covariance() {
    return covariance;
  }

  double logLikelihood() {
    return here.logLikelihood();
  }

  double atZero() {
    return outset.logLikelihood();
  }
}
