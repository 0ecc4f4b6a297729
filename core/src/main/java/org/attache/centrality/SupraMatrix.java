package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Unit;

/**
 * The matrix of years coupled in a chain, and its leading eigenvector by iteration. The matrix is
 * shifted by a third of the eigenvalue found so far: a chain or a layer of two sides has an
 * eigenvalue of the same size and the other sign. Long chains have eigenvalues close to the
 * leading; where the matrix is symmetric a step therefore takes back some of the step before, as
 * much as the rate of convergence tells (Austin, Pollock and Zhu, Dynamically accelerating the
 * power iteration with momentum, 2024).
 */
final class SupraMatrix {
  private final TimeSlices slices;
  private final double unit;
  private final double coupling;
  private final double[] weight;
  private final boolean[] present;
  private final double[] next;
  private double[] now;
  private double[] before;
  private double growth = 1;

  SupraMatrix(TimeSlices slices, double coupling) {
    this.slices = slices;
    this.unit = Math.max(Unit.of(slices.weight), Unit.of(new double[] {coupling}));
    this.coupling = coupling / unit;
    this.weight = Arrays.stream(slices.weight).map(w -> w / unit).toArray();
    int states = Math.multiplyExact(slices.order(), slices.slices);
    present = new boolean[states];
    now = new double[states];
    before = new double[states];
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
    boolean symmetric = !slices.isDirected();
    double residual = Double.POSITIVE_INFINITY;
    for (int i = 0; i < iterations; i++) {
      Run.stopIfInterrupted();
      double value = multiply();
      double left = residual(value);
      double rate = Math.min(1, left / residual);
      residual = left;
      if (residual <= tolerance * value) {
        dropNegative();
        return finite(value * unit);
      }
      step(value, symmetric && i > 2 ? 2 * rate / (1 + rate * rate) : 0);
    }
    throw new ArithmeticException(
        "supra-centrality did not converge in "
            + iterations
            + " iterations: the residual is still "
            + residual * unit);
  }

  private static double finite(double eigenvalue) {
    if (eigenvalue == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("the largest eigenvalue is more than 1e308");
    }
    return eigenvalue;
  }

  /** What should be 0 may be so from below; the sum stays 1. */
  private void dropNegative() {
    double sum = Arrays.stream(now).filter(x -> x > 0).sum();
    now = Arrays.stream(now).map(x -> Math.max(0, x / sum)).toArray();
  }

  /** Fills what comes next; its sum is the eigenvalue when it no longer changes. */
  private double multiply() {
    int width = slices.slices;
    double sum = 0;
    for (int v = 0; v < slices.order(); v++) {
      int row = v * width;
      for (int t = 0; t < width; t++) {
        double earlier = t > 0 ? now[row + t - 1] : 0;
        double later = t + 1 < width ? now[row + t + 1] : 0;
        next[row + t] = present[row + t] ? coupling * (earlier + later) : 0;
      }
      for (int arc = slices.begin[v]; arc < slices.begin[v + 1]; arc++) {
        int t = slices.slice[arc];
        next[row + t] += weight[arc] * now[slices.target[arc] * width + t];
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

  /** One step; the ratio is that of the second eigenvalue to the leading one. */
  private void step(double value, double ratio) {
    double shift = value / 3;
    double back = (value + shift) * (value + shift) * ratio * ratio / 4 / growth;
    double sum = value + shift - back;
    for (int state = 0; state < now.length; state++) {
      before[state] = (next[state] + shift * now[state] - back * before[state]) / sum;
    }
    double[] swap = before;
    before = now;
    now = swap;
    growth = sum;
  }
}
