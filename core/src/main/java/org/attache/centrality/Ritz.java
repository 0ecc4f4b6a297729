package org.attache.centrality;

/** The rightmost eigenvector of a small matrix. */
final class Ritz {
  private static final int SQUARINGS = 60;
  private static final int FIRST = 3;
  private static final int PRODUCTS = 6;
  private static final double SETTLED = 1e-15;

  private Ritz() {}

  /**
   * The unit eigenvector of the rightmost eigenvalue, which is to be real. The matrix shifted to
   * the right is squared until its powers settle: few squarings where the eigenvalue stands apart.
   *
   * @param shift large enough to make the rightmost eigenvalue the largest in size
   */
  static double[] rightmost(double[][] matrix, int size, double shift) {
    double[][] power = shifted(matrix, size, shift);
    double[] vector = new double[size];
    vector[0] = 1;
    for (int i = 1; i <= SQUARINGS; i++) {
      power = squared(power);
      double change = 1;
      for (int j = 0; j < PRODUCTS && i >= FIRST && change > SETTLED; j++) {
        double[] next = product(power, vector);
        change = difference(next, vector);
        vector = next;
      }
      if (change <= SETTLED) {
        return vector;
      }
    }
    return vector;
  }

  private static double[][] shifted(double[][] matrix, int size, double shift) {
    double[][] result = new double[size][size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(matrix[i], 0, result[i], 0, size);
      result[i][i] += shift;
    }
    return normalized(result);
  }

  private static double[][] squared(double[][] a) {
    int n = a.length;
    double[][] result = new double[n][n];
    for (int i = 0; i < n; i++) {
      double[] row = result[i];
      for (int k = 0; k < n; k++) {
        double factor = a[i][k];
        double[] other = a[k];
        for (int j = 0; j < n; j++) {
          row[j] += factor * other[j];
        }
      }
    }
    return normalized(result);
  }

  /** The matrix itself, its largest entry made 1. */
  private static double[][] normalized(double[][] a) {
    double largest = 0;
    for (double[] row : a) {
      for (double cell : row) {
        largest = Math.max(largest, Math.abs(cell));
      }
    }
    double factor = 1 / largest;
    for (double[] row : a) {
      for (int j = 0; j < row.length; j++) {
        row[j] *= factor;
      }
    }
    return a;
  }

  /** At unit length. */
  private static double[] product(double[][] a, double[] x) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = Vectors.dot(a[i], x);
    }
    Vectors.scale(1 / Vectors.norm(result), result);
    return result;
  }

  private static double difference(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      largest = Math.max(largest, Math.abs(a[i] - b[i]));
    }
    return largest;
  }
}
