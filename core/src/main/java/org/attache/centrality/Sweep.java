package org.attache.centrality;

import org.attache.Run;

/**
 * The inverse of a dense symmetric positive definite matrix in its own place, by the sweep operator
 * (Goodnight, A tutorial on the SWEEP operator, The American Statistician 33 (1979) 149), a block
 * of rows at a time. On the Laplacian of a circuit with one actor grounded all that is added to a
 * potential has one sign, so that potentials lose no digits.
 */
final class Sweep {
  private static final int BLOCK = 32;

  private final double[][] a;
  private final int n;

  private Sweep(double[][] a, int n) {
    this.a = a;
    this.n = n;
  }

  /** Inverts the first n rows and columns; only what lies on and below the diagonal is read. */
  static void invert(double[][] a, int n) {
    Sweep sweep = new Sweep(a, n);
    for (int from = 0; from < n; from += BLOCK) {
      Run.stopIfInterrupted();
      sweep.block(from, Math.min(n, from + BLOCK));
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        a[i][j] = -a[i][j];
        a[j][i] = a[i][j];
      }
    }
  }

  /** With K the block and F its columns: A − F K⁻¹ Fᵀ outside, F K⁻¹ beside, −K⁻¹ inside. */
  private void block(int from, int to) {
    int size = to - from;
    double[][] columns = columns(from, to);
    double[][] inverse = inverse(from, size);
    double[] factor = new double[size];
    for (int i = 0; i < n; i++) {
      if (i < from || i >= to) {
        factor(columns, inverse, i, factor);
        subtract(a[i], columns, factor, i + 1);
        for (int p = 0; p < size; p++) {
          if (i < from) {
            a[from + p][i] = factor[p];
          } else {
            a[i][from + p] = factor[p];
          }
        }
      }
    }
    for (int p = 0; p < size; p++) {
      for (int q = 0; q <= p; q++) {
        a[from + p][from + q] = -inverse[p][q];
      }
    }
  }

  private double[][] columns(int from, int to) {
    double[][] columns = new double[to - from][n];
    for (int p = 0; p < columns.length; p++) {
      System.arraycopy(a[from + p], 0, columns[p], 0, from);
      for (int i = to; i < n; i++) {
        columns[p][i] = a[i][from + p];
      }
    }
    return columns;
  }

  private static void factor(double[][] columns, double[][] inverse, int i, double[] factor) {
    for (int p = 0; p < factor.length; p++) {
      double sum = 0;
      for (int q = 0; q < factor.length; q++) {
        sum += columns[q][i] * inverse[p][q];
      }
      factor[p] = sum;
    }
  }

  /** The loop all time goes into: four columns a pass, so that the row is loaded less often. */
  private static void subtract(double[] row, double[][] columns, double[] factor, int length) {
    int p = 0;
    for (; p + 4 <= factor.length; p += 4) {
      double f0 = factor[p];
      double f1 = factor[p + 1];
      double f2 = factor[p + 2];
      double f3 = factor[p + 3];
      double[] c0 = columns[p];
      double[] c1 = columns[p + 1];
      double[] c2 = columns[p + 2];
      double[] c3 = columns[p + 3];
      for (int j = 0; j < length; j++) {
        row[j] -= f0 * c0[j] + f1 * c1[j] + f2 * c2[j] + f3 * c3[j];
      }
    }
    for (; p < factor.length; p++) {
      double f = factor[p];
      double[] c = columns[p];
      for (int j = 0; j < length; j++) {
        row[j] -= f * c[j];
      }
    }
  }

  /** The inverse of a block of the diagonal, whole. */
  private double[][] inverse(int from, int size) {
    double[][] k = new double[size][size];
    for (int p = 0; p < size; p++) {
      for (int q = 0; q <= p; q++) {
        k[p][q] = a[from + p][from + q];
        k[q][p] = k[p][q];
      }
    }
    for (int pivot = 0; pivot < size; pivot++) {
      sweep(k, pivot);
    }
    for (double[] row : k) {
      for (int q = 0; q < size; q++) {
        row[q] = -row[q];
      }
    }
    return k;
  }

  private static void sweep(double[][] k, int pivot) {
    double d = k[pivot][pivot];
    if (!(d > 0 && d < Double.POSITIVE_INFINITY)) {
      throw new ArithmeticException("strengths are too unequal to solve for currents: pivot " + d);
    }
    double[] row = k[pivot];
    for (int i = 0; i < k.length; i++) {
      if (i != pivot) {
        double factor = row[i] / d;
        for (int j = 0; j < k.length; j++) {
          k[i][j] -= j == pivot ? 0 : factor * row[j];
        }
      }
    }
    for (int i = 0; i < k.length; i++) {
      row[i] = i == pivot ? -1 / d : row[i] / d;
      k[i][pivot] = row[i];
    }
  }
}
