package org.attache.coalition;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Newton;

/** The log likelihood of who joined, summed over events in their order. */
final class JoiningLikelihood implements Newton.Likelihood {
  private final JoiningStrata strata;
  private final EventTerm term;
  private final int[] weights;

  private JoiningLikelihood(JoiningStrata strata, EventTerm term, int[] weights) {
    this.strata = strata;
    this.term = term;
    this.weights = weights;
  }

  /** Each event counts once. */
  static JoiningLikelihood of(JoiningKind kind, JoiningStrata strata) {
    int[] once = new int[strata.events()];
    Arrays.fill(once, 1);
    return new JoiningLikelihood(strata, kind.term(strata), once);
  }

  /** Each event counts so often. */
  static JoiningLikelihood of(JoiningKind kind, JoiningStrata strata, int[] weights) {
    return new JoiningLikelihood(strata, kind.term(strata), weights);
  }

  @Override
  public Newton.Slopes at(double[] theta) {
    double[] gradient = new double[strata.k];
    double[] information = new double[strata.k * strata.k];
    double sum = 0;
    for (int event = 0; event < strata.events(); event++) {
      Run.stopIfInterrupted();
      if (weights[event] > 0 && strata.tells(event)) {
        sum += term.add(event, theta, weights[event], gradient, information);
      }
    }
    return new Newton.Slopes(sum, gradient, information);
  }

  @Override
  public double range(int covariate) {
    return strata.range(covariate);
  }

  Newton largest() {
    return Newton.of(this, new double[strata.k]);
  }

  /** The largest, or an error that names the covariate. */
  Newton largest(JoiningModel model, String[] names) {
    return largest()
        .orThrow(model.toString(), names, "candidates of each event", "those who joined");
  }

  /**
   * The covariance where candidates of one event hang together: information⁻¹ · Σ g gᵀ ·
   * information⁻¹ over the events, g the slope of an event; no small-sample factor.
   */
  double[] clustered(double[] theta, double[] covariance) {
    int k = strata.k;
    double[] result = new double[k * k];
    for (int event = 0; event < strata.events(); event++) {
      if (strata.tells(event)) {
        double[] slope = new double[k];
        term.add(event, theta, 1, slope, new double[k * k]);
        double[] moved = product(covariance, slope);
        for (int c = 0; c < k; c++) {
          for (int d = 0; d < k; d++) {
            result[c * k + d] += moved[c] * moved[d];
          }
        }
      }
    }
    return result;
  }

  private static double[] product(double[] matrix, double[] vector) {
    int k = vector.length;
    double[] result = new double[k];
    for (int c = 0; c < k; c++) {
      for (int d = 0; d < k; d++) {
        result[c] += matrix[c * k + d] * vector[d];
      }
    }
    return result;
  }
}
