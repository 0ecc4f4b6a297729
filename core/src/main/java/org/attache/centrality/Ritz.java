package org.attache.centrality;

/** The rightmost eigenvector of a small matrix. */
final class Ritz {
  private static final int SQUARINGS = 60;
  private static final double SETTLED = 1e-15;

  private Ritz() {}

  /**
   * The unit eigenvector of the rightmost eigenvalue, which is to be real: squared again and again,
   * the matrix shifted to the right becomes the projector on it.
   */
  static double[] rightmost(double[][] matrix, int size) {
    double[][] power = new double[size][size];
    double most = largestRowSum(matrix, size);
    double shift = most == 0 ? 1 : 1.5 * most;
    for (int i = 0; i < size; i++) {
      System.arraycopy(matrix[i], 0, power[i], 0, size);
      power[i][i] += shift;
    }
    normalize(power);
    double change = 1;
    for (int i = 0; i < SQUARINGS && change > SETTLED; i++) {
      double[][] square = squared(power);
      normalize(square);
      change = difference(square, power);
      power = square;
    }
    return column(power);
  }

  private static double largestRowSum(double[][] matrix, int size) {
    double largest = 0;
    for (int i = 0; i < size; i++) {
      double sum = 0;
      for (int j = 0; j < size; j++) {
        sum += Math.abs(matrix[i][j]);
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  private static double[][] squared(double[][] a) {
    double[][] result = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        Vectors.add(a[i][k], a[k], result[i]);
      }
    }
    return result;
  }

  private static void normalize(double[][] a) {
    double largest = 0;
    for (double[] row : a) {
      for (double cell : row) {
        largest = Math.max(largest, Math.abs(cell));
      }
    }
    for (double[] row : a) {
      Vectors.scale(1 / largest, row);
    }
  }

  private static double difference(double[][] a, double[][] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        largest = Math.max(largest, Math.abs(a[i][j] - b[i][j]));
      }
    }
    return largest;
  }

  /** The longest column, at unit length. */
  private static double[] column(double[][] a) {
    double[] best = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      double[] column = new double[a.length];
      for (int i = 0; i < a.length; i++) {
        column[i] = a[i][j];
      }
      best = Vectors.norm(column) > Vectors.norm(best) ? column : best;
    }
    Vectors.scale(1 / Vectors.norm(best), best);
    return best;
  }
}
