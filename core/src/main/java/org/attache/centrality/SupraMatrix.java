package org.attache.centrality;

import org.attache.Run;

/**
 * The matrix of years coupled in a chain, and its leading eigenvector by iteration. The matrix is
 * shifted by a third of the eigenvalue found so far: a chain or a layer of two sides has an
 * eigenvalue of the same size and the other sign.
 */
final class SupraMatrix {
  private final TimeSlices slices;
  private final double coupling;
  private final boolean[] present;
  private final double[] now;
  private final double[] next;

  SupraMatrix(TimeSlices slices, double coupling) {
    this.slices = slices;
    this.coupling = coupling;
    int states = Math.multiplyExact(slices.order(), slices.slices);
    present = new boolean[states];
    now = new double[states];
    next = new double[states];
    int count = 0;
    for (int t = 0; t < slices.slices; t++) {
      for (int v : slices.places[t]) {
        present[v * slices.slices + t] = true;
        count++;
      }
    }
    for (int state = 0; state < states; state++) {
      now[state] = present[state] ? 1.0 / count : 0;
    }
  }

  /** The eigenvector, which sums to 1. */
  double[] vector() {
    return now;
  }

  /** Iterates to the leading eigenvector; its eigenvalue. */
  double solve(double tolerance, int iterations) {
    double residual = Double.POSITIVE_INFINITY;
    for (int i = 0; i < iterations; i++) {
      Run.stopIfInterrupted();
      double value = multiply();
      residual = residual(value);
      if (residual <= tolerance * value) {
        return value;
      }
      step(value);
    }
    throw new ArithmeticException(
        "supra-centrality did not converge in "
            + iterations
            + " iterations: the residual is still "
            + residual);
  }

  /** Fills what comes next; its sum is the eigenvalue when it no longer changes. */
  private double multiply() {
    int width = slices.slices;
    double sum = 0;
    for (int v = 0; v < slices.order(); v++) {
      int row = v * width;
      for (int t = 0; t < width; t++) {
        double before = t > 0 ? now[row + t - 1] : 0;
        double after = t + 1 < width ? now[row + t + 1] : 0;
        next[row + t] = present[row + t] ? coupling * (before + after) : 0;
      }
      for (int arc = slices.begin[v]; arc < slices.begin[v + 1]; arc++) {
        int t = slices.slice[arc];
        next[row + t] += slices.weight[arc] * now[slices.target[arc] * width + t];
      }
      for (int t = 0; t < width; t++) {
        sum += next[row + t];
      }
    }
    return sum;
  }

  private double residual(double value) {
    double sum = 0;
    for (int state = 0; state < now.length; state++) {
      sum += Math.abs(next[state] - value * now[state]);
    }
    return sum;
  }

  private void step(double value) {
    double shift = value / 3;
    for (int state = 0; state < now.length; state++) {
      now[state] = (next[state] + shift * now[state]) / (value + shift);
    }
  }
}
