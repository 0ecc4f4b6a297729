package org.attache.internal;

import java.util.Arrays;

/** The factor of a small symmetric positive definite matrix, scaled to a diagonal of ones. */
public final class Cholesky {
  private static final double NOTHING_LEFT = 1e-12;

  private final int k;
  private final double[] factor;
  private final double[] scale;
  private final int failed;

  /**
   * Factorises.
   *
   * @param matrix row by row
   * @param k how many rows it has
   */
  public Cholesky(double[] matrix, int k) {
    this.k = k;
    this.factor = new double[k * k];
    this.scale = new double[k];
    for (int i = 0; i < k; i++) {
      scale[i] = matrix[i * k + i] > 0 ? 1 / Math.sqrt(matrix[i * k + i]) : Double.NaN;
    }
    this.failed = factorised(matrix);
  }

  private int factorised(double[] matrix) {
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i * k + j] * scale[i] * scale[j];
        for (int l = 0; l < j; l++) {
          sum -= factor[i * k + l] * factor[j * k + l];
        }
        if (i == j && !(sum > NOTHING_LEFT)) {
          return i;
        }
        factor[i * k + j] = i == j ? Math.sqrt(sum) : sum / factor[j * k + j];
      }
    }
    return -1;
  }

  /** {@return the first row that those before it determine, or −1 where none is} */
  public int failed() {
    return failed;
  }

  /**
   * {@return x of matrix · x = right}
   *
   * @param right the right side
   */
  public double[] solve(double[] right) {
    double[] x = new double[k];
    for (int i = 0; i < k; i++) {
      double sum = right[i] * scale[i];
      for (int l = 0; l < i; l++) {
        sum -= factor[i * k + l] * x[l];
      }
      x[i] = sum / factor[i * k + i];
    }
    for (int i = k - 1; i >= 0; i--) {
      double sum = x[i];
      for (int l = i + 1; l < k; l++) {
        sum -= factor[l * k + i] * x[l];
      }
      x[i] = sum / factor[i * k + i];
    }
    for (int i = 0; i < k; i++) {
      x[i] *= scale[i];
    }
    return x;
  }

  /** {@return the inverse, row by row} */
  public double[] inverse() {
    double[] inverse = new double[k * k];
    double[] unit = new double[k];
    for (int j = 0; j < k; j++) {
      Arrays.fill(unit, 0);
      unit[j] = 1;
      double[] column = solve(unit);
      for (int i = 0; i < k; i++) {
        inverse[i * k + j] = column[i];
      }
    }
    return inverse;
  }
}
