package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.Run;
import org.attache.internal.Cholesky;

/**
 * Shares and coefficients of modes of choice by expectation and maximisation. Each mode has the
 * same choices, with alternatives and covariates of its own.
 */
final class MixtureSteps {
  private static final double TOLERANCE = 1e-9;
  private static final double EDGE = 1e-6;
  private static final double NUDGE = 1e-5;

  private final List<Choices> modes;
  private final int choices;
  final double[] shares;
  final double[][] thetas;
  private final double[][] logChances;
  private final double[][] weights;
  private double logLikelihood = Double.NEGATIVE_INFINITY;
  private int iterations;

  MixtureSteps(List<Choices> modes) {
    this.modes = modes;
    this.choices = modes.get(0).size();
    this.shares = new double[modes.size()];
    Arrays.fill(shares, 1.0 / shares.length);
    this.thetas = modes.stream().map(m -> new double[m.covariates()]).toArray(double[][]::new);
    this.logChances = new double[shares.length][];
    this.weights = new double[shares.length][choices];
    for (int m = 0; m < shares.length; m++) {
      logChances[m] = ChoiceSums.logChances(modes.get(m), thetas[m]);
    }
  }

  /** Until no number moves by more than the tolerance. */
  MixtureSteps converged(int most, Run run) {
    expect();
    for (iterations = 1; iterations <= most; iterations++) {
      Run.stopIfInterrupted();
      double moved = maximise(run);
      double before = logLikelihood;
      expect();
      if (logLikelihood < before - 1e-9 * Math.max(1, Math.abs(before))) {
        throw new ArithmeticException(
            "the likelihood of the mixture fell from " + before + " to " + logLikelihood);
      }
      if (moved < TOLERANCE) {
        return this;
      }
    }
    throw new ArithmeticException(
        String.format(
            Locale.ROOT, "the mixture did not converge in %d iterations: %s", most, toString()));
  }

  /** How likely each choice was made in each mode. */
  private void expect() {
    logLikelihood = 0;
    for (int choice = 0; choice < choices; choice++) {
      double highest = Double.NEGATIVE_INFINITY;
      for (int m = 0; m < shares.length; m++) {
        weights[m][choice] = Math.log(shares[m]) + logChances[m][choice];
        highest = Math.max(highest, weights[m][choice]);
      }
      double sum = 0;
      for (int m = 0; m < shares.length; m++) {
        weights[m][choice] = Math.exp(weights[m][choice] - highest);
        sum += weights[m][choice];
      }
      for (int m = 0; m < shares.length; m++) {
        weights[m][choice] /= sum;
      }
      logLikelihood += highest + Math.log(sum);
    }
  }

  /** By how much a number moved at most. */
  private double maximise(Run run) {
    double moved = 0;
    for (int m = 0; m < shares.length; m++) {
      double share = Arrays.stream(weights[m]).sum() / choices;
      moved = Math.max(moved, Math.abs(share - shares[m]));
      shares[m] = share;
      if (thetas[m].length > 0) {
        if (share < EDGE) {
          throw new ArithmeticException(
              "no share is left to the mode of " + modes.get(m).names[0] + ": leave it out");
        }
        double[] next = ConditionalLogit.of(modes.get(m), thetas[m], weights[m], run).theta;
        for (int c = 0; c < next.length; c++) {
          moved = Math.max(moved, Math.abs(next[c] - thetas[m][c]));
        }
        thetas[m] = next;
        logChances[m] = ChoiceSums.logChances(modes.get(m), next);
      }
    }
    return moved;
  }

  /** All shares but the last, then the coefficients of one mode after the other. */
  private double[] parameters() {
    int size = shares.length - 1;
    for (double[] theta : thetas) {
      size += theta.length;
    }
    double[] result = Arrays.copyOf(shares, size);
    int at = shares.length - 1;
    for (double[] theta : thetas) {
      System.arraycopy(theta, 0, result, at, theta.length);
      at += theta.length;
    }
    return result;
  }

  /** The slope of the log likelihood of the choices themselves, the modes summed out. */
  double[] gradient(double[] parameters) {
    int last = shares.length - 1;
    double[] result = new double[parameters.length];
    double[] share = Arrays.copyOf(parameters, last + 1);
    share[last] = 1 - Arrays.stream(parameters, 0, last).sum();
    double[][] chance = new double[last + 1][];
    double[][] slopes = new double[last + 1][];
    int at = last;
    for (int m = 0; m <= last; m++) {
      double[] theta = Arrays.copyOfRange(parameters, at, at + thetas[m].length);
      chance[m] = ChoiceSums.logChances(modes.get(m), theta);
      slopes[m] = ChoiceSums.gradients(modes.get(m), theta);
      at += theta.length;
    }
    for (int choice = 0; choice < choices; choice++) {
      add(result, choice, share, chance, slopes);
    }
    return result;
  }

  private void add(
      double[] result, int choice, double[] share, double[][] chance, double[][] slopes) {
    int last = share.length - 1;
    double highest = Double.NEGATIVE_INFINITY;
    for (double[] mode : chance) {
      highest = Math.max(highest, mode[choice]);
    }
    double all = 0;
    for (int m = 0; m <= last; m++) {
      all += share[m] * Math.exp(chance[m][choice] - highest);
    }
    double lastChance = Math.exp(chance[last][choice] - highest);
    int at = last;
    for (int m = 0; m <= last; m++) {
      double own = Math.exp(chance[m][choice] - highest);
      if (m < last) {
        result[m] += (own - lastChance) / all;
      }
      int k = thetas[m].length;
      for (int c = 0; c < k; c++) {
        result[at + c] += share[m] * own / all * slopes[m][choice * k + c];
      }
      at += k;
    }
  }

  /**
   * Standard errors of the shares, then of the coefficients, from the observed information; {@code
   * NaN} where a share is at 0 or the information does not suffice.
   */
  double[] standardErrors() {
    double[] parameters = parameters();
    int size = parameters.length;
    int last = shares.length - 1;
    double[] errors = new double[size + 1];
    Arrays.fill(errors, Double.NaN);
    if (Arrays.stream(shares).anyMatch(share -> share < EDGE)) {
      return errors;
    }
    Cholesky information = new Cholesky(information(parameters), size);
    if (information.failed() >= 0) {
      return errors;
    }
    double[] covariance = information.inverse();
    double ofLast = 0;
    for (int i = 0; i < size; i++) {
      errors[i < last ? i : i + 1] = Math.sqrt(covariance[i * size + i]);
      for (int j = 0; i < last && j < last; j++) {
        ofLast += covariance[i * size + j];
      }
    }
    errors[last] = last == 0 ? Double.NaN : Math.sqrt(ofLast);
    return errors;
  }

  private double[] information(double[] parameters) {
    int size = parameters.length;
    double smallest = Arrays.stream(shares).min().orElse(1);
    double[] result = new double[size * size];
    for (int i = 0; i < size; i++) {
      double h =
          i < shares.length - 1
              ? Math.min(NUDGE, smallest / 4)
              : NUDGE * Math.max(1, Math.abs(parameters[i]));
      double[] up = parameters.clone();
      double[] down = parameters.clone();
      up[i] += h;
      down[i] -= h;
      double[] above = gradient(up);
      double[] below = gradient(down);
      for (int j = 0; j < size; j++) {
        double slope = (below[j] - above[j]) / (2 * h);
        result[i * size + j] += slope / 2;
        result[j * size + i] += slope / 2;
      }
    }
    return result;
  }

  @Override
  public String toString() {
    return "shares " + Arrays.toString(shares) + ", log likelihood " + logLikelihood;
  }

  double logLikelihood() {
    return logLikelihood;
  }

  /** How many rounds it took. */
  int iterations() {
    return iterations;
  }
}
