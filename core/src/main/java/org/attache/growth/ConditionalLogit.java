package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Newton;

/** The coefficients that make choices likeliest, by Newton's method with halved steps. */
final class ConditionalLogit {
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
    Newton newton =
        Newton.of(likelihood(choices, weights, run), start)
            .orThrow(
                "conditional logit", choices.names, "alternatives of each choice", "those chosen");
    return new ConditionalLogit(newton.theta(), newton.covariance(), newton.logLikelihood());
  }

  private static Newton.Likelihood likelihood(Choices choices, double[] weights, Run run) {
    return new Newton.Likelihood() {
      @Override
      public Newton.Slopes at(double[] theta) {
        ChoiceSums sums = ChoiceSums.of(choices, theta, weights, run);
        return new Newton.Slopes(sums.logLikelihood(), sums.gradient, sums.information);
      }

      @Override
      public double range(int covariate) {
        return choices.range(covariate);
      }
    };
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
