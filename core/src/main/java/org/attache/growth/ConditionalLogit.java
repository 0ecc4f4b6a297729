package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.Locale;
import org.attache.Run;
import org.attache.internal.Cholesky;

/** The coefficients that make choices likeliest, by Newton's method with halved steps. */
final class ConditionalLogit {
  private static final int ITERATIONS = 100;
  private static final double TOLERANCE = 1e-12;

  /** By how much a last step may still move a utility: one that flees to no bound moves by 1. */
  private static final double STILL = 1e-4;

  /** By how much information may fall below that at 0 before it counts as lost. */
  private static final double LOST = 1e-8;

  /** The coefficients. */
  final double[] theta;

  /** Their covariance, row by row. */
  final double[] covariance;

  final double logLikelihood;

  private ConditionalLogit(double[] theta, double[] covariance, double logLikelihood) {
    this.theta = theta;
    this.covariance = covariance;
    this.logLikelihood = logLikelihood;
  }

  static ConditionalLogit of(Choices choices, Run run) {
    return of(choices, new double[choices.covariates()], new double[0], run);
  }

  /** From a start; each choice counts with its weight, no weights for 1. */
  static ConditionalLogit of(Choices choices, double[] start, double[] weights, Run run) {
    int k = choices.covariates();
    ChoiceSums outset = ChoiceSums.of(choices, new double[k], weights, run);
    checkIdentified(choices, outset);
    double[] theta = start.clone();
    ChoiceSums sums = ChoiceSums.of(choices, theta, weights, run);
    double gain = Double.POSITIVE_INFINITY;
    for (int iteration = 1; iteration <= ITERATIONS; iteration++) {
      Cholesky information = new Cholesky(sums.information, k);
      checkNotSeparated(choices, theta, sums, outset, information);
      double[] step = information.solve(sums.gradient);
      gain = product(step, sums.gradient) / 2;
      double[] next = moved(theta, step, 1);
      ChoiceSums there = ChoiceSums.of(choices, next, weights, run);
      double least = sums.logLikelihood() - rounding(sums);
      for (double part = 0.5; !(there.logLikelihood() >= least) && part > 1e-10; part /= 2) {
        next = moved(theta, step, part);
        there = ChoiceSums.of(choices, next, weights, run);
      }
      theta = next;
      sums = there;
      if (gain <= rounding(sums) && reach(choices, step) < STILL) {
        Cholesky last = new Cholesky(sums.information, k);
        checkNotSeparated(choices, theta, sums, outset, last);
        return new ConditionalLogit(theta, last.inverse(), sums.logLikelihood());
      }
    }
    throw new ArithmeticException(
        String.format(
            Locale.ROOT,
            "conditional logit did not converge in %d iterations: the last would have gained %s",
            ITERATIONS,
            gain));
  }

  /** The largest difference of utility that the step makes. */
  private static double reach(Choices choices, double[] step) {
    double largest = 0;
    for (int c = 0; c < step.length; c++) {
      largest = Math.max(largest, Math.abs(step[c]) * choices.range(c));
    }
    return largest;
  }

  private static double rounding(ChoiceSums sums) {
    return TOLERANCE * Math.max(1, Math.abs(sums.logLikelihood()));
  }

  private static double[] moved(double[] theta, double[] step, double part) {
    double[] next = new double[theta.length];
    for (int c = 0; c < next.length; c++) {
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

  private static void checkIdentified(Choices choices, ChoiceSums outset) {
    int k = choices.covariates();
    for (int c = 0; c < k; c++) {
      checkArgument(
          outset.information[c * k + c] > 0,
          "%s is the same for all alternatives of each choice: it has no coefficient",
          choices.names[c]);
    }
    int failed = new Cholesky(outset.information, k).failed();
    checkArgument(
        failed < 0,
        "%s is a combination of the covariates before it",
        failed < 0 ? "" : choices.names[failed]);
  }

  /** Where choices are separated, information fades while the likelihood rises for ever. */
  private static void checkNotSeparated(
      Choices choices, double[] theta, ChoiceSums sums, ChoiceSums outset, Cholesky information) {
    int k = choices.covariates();
    boolean one = false;
    int worst = 0;
    double farthest = -1;
    for (int c = 0; c < k; c++) {
      boolean faded = sums.information[c * k + c] < LOST * outset.information[c * k + c];
      double reach = Math.abs(theta[c]) * choices.range(c);
      if (one ? faded && reach > farthest : faded || reach > farthest) {
        worst = c;
        farthest = reach;
      }
      one |= faded;
    }
    if (one || information.failed() >= 0) {
      throw new ArithmeticException(
          String.format(
              Locale.ROOT,
              "%s separates those chosen from the others: its coefficient has no bound,"
                  + " it reached %s; leave it out or join it with another",
              choices.names[worst],
              theta[worst]));
    }
  }

  /**
   * The covariance where choices of one chooser may hang together: information⁻¹ · Σ g gᵀ ·
   * information⁻¹ over the choosers, g the slope of a chooser's choices; no small-sample factor.
   */
  double[] clustered(Choices choices, int choosers) {
    int k = theta.length;
    long own = Arrays.stream(choices.chooser).distinct().count();
    checkArgument(
        own > k, "errors by chooser need more choosers than covariates: %s of %s", own, k);
    double[] each = ChoiceSums.gradients(choices, theta);
    double[] sums = new double[choosers * k];
    for (int choice = 0; choice < choices.size(); choice++) {
      for (int c = 0; c < k; c++) {
        sums[choices.chooser[choice] * k + c] += each[choice * k + c];
      }
    }
    double[] meat = new double[k * k];
    for (int chooser = 0; chooser < choosers; chooser++) {
      for (int c = 0; c < k; c++) {
        for (int d = 0; d < k; d++) {
          meat[c * k + d] += sums[chooser * k + c] * sums[chooser * k + d];
        }
      }
    }
    return product(product(covariance, meat, k), covariance, k);
  }

  private static double[] product(double[] one, double[] two, int k) {
    double[] result = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        for (int l = 0; l < k; l++) {
          result[i * k + j] += one[i * k + l] * two[l * k + j];
        }
      }
    }
    return result;
  }
}
