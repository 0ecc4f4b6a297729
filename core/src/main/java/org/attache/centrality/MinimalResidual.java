package org.attache.centrality;

import java.util.Arrays;

/**
 * One round of minimal residuals over the space of a few products. Source: Saad and Schultz, GMRES,
 * SIAM Journal on Scientific and Statistical Computing 7 (1986) 856, doi 10.1137/0907058.
 */
final class MinimalResidual {
  private static final int STEPS = 32;

  private final Resolvent resolvent;
  private final Square matrix;
  private final double enough;
  private final double[][] basis = new double[STEPS + 1][0];
  private final double[][] upper = new double[STEPS][];
  private final double[] cosine = new double[STEPS];
  private final double[] sine = new double[STEPS];
  private final double[] right = new double[STEPS + 1];

  MinimalResidual(Resolvent resolvent, Square matrix, double enough) {
    this.resolvent = resolvent;
    this.matrix = matrix;
    this.enough = enough;
  }

  /** Adds to x what makes the residual smallest. */
  void improve(double[] x, double[] residual) {
    right[0] = Vectors.norm(residual);
    basis[0] = residual.clone();
    Vectors.scale(1 / right[0], basis[0]);
    int size = 0;
    while (size < STEPS && Math.abs(right[size]) > enough) {
      expand(size);
      rotate(size);
      size++;
    }
    double[] weights = substitute(size);
    for (int i = 0; i < size; i++) {
      Vectors.add(weights[i], basis[i], x);
    }
  }

  private void expand(int j) {
    double[] next = new double[basis[j].length];
    resolvent.left(matrix, basis[j], next);
    upper[j] = new double[j + 2];
    for (int i = 0; i <= j; i++) {
      upper[j][i] = Vectors.dot(basis[i], next);
      Vectors.add(-upper[j][i], basis[i], next);
    }
    double length = Vectors.norm(next);
    upper[j][j + 1] = length;
    if (length > 0) {
      Vectors.scale(1 / length, next);
    }
    basis[j + 1] = next;
  }

  /** Turns the newest column into one of a triangle, and the right side with it. */
  private void rotate(int j) {
    double[] column = upper[j];
    for (int i = 0; i < j; i++) {
      double above = column[i];
      column[i] = cosine[i] * above + sine[i] * column[i + 1];
      column[i + 1] = cosine[i] * column[i + 1] - sine[i] * above;
    }
    double length = Math.hypot(column[j], column[j + 1]);
    cosine[j] = column[j] / length;
    sine[j] = column[j + 1] / length;
    column[j] = length;
    right[j + 1] = -sine[j] * right[j];
    right[j] *= cosine[j];
  }

  private double[] substitute(int size) {
    double[] weights = Arrays.copyOf(right, size);
    for (int j = size - 1; j >= 0; j--) {
      weights[j] /= upper[j][j];
      for (int i = 0; i < j; i++) {
        weights[i] -= upper[j][i] * weights[j];
      }
    }
    return weights;
  }
}
