package org.attache.centrality;

import java.util.Arrays;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;

/** Eigenvectors, linear systems and exponentials of small matrices, slow and obvious. */
final class DenseSpectra {
  private DenseSpectra() {}

  /** What each actor has from each by its ties in a direction, strengths added up. */
  static double[][] matrix(TieGraph graph, Direction direction) {
    int n = graph.actors().size();
    double[][] matrix = new double[n][n];
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      boolean bothWays = !tie.directed() || !graph.isDirected();
      double out = bothWays || direction != Direction.IN ? tie.weight() : 0;
      double in = bothWays || direction != Direction.OUT ? tie.weight() : 0;
      boolean twice = bothWays && graph.isDirected() && direction == Direction.ALL;
      matrix[from][to] += twice ? 2 * out : out;
      matrix[to][from] += twice ? 2 * in : in;
    }
    return matrix;
  }

  static double[][] transposed(double[][] a) {
    double[][] result = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        result[j][i] = a[i][j];
      }
    }
    return result;
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] result = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        for (int k = 0; k < a.length; k++) {
          result[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return result;
  }

  static double[] product(double[][] a, double[] x) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        result[i] += a[i][j] * x[j];
      }
    }
    return result;
  }

  /** Where an equal start is led by (I + A) to the power of 2 to the 60th. */
  static double[] limit(double[][] matrix) {
    int n = matrix.length;
    double[][] power = new double[n][n];
    for (int i = 0; i < n; i++) {
      power[i] = matrix[i].clone();
      power[i][i] += 1;
    }
    for (int squaring = 0; squaring < 60; squaring++) {
      power = product(power, power);
      double largest = 0;
      for (double[] row : power) {
        for (double cell : row) {
          largest = Math.max(largest, cell);
        }
      }
      for (double[] row : power) {
        for (int j = 0; j < n; j++) {
          row[j] /= largest;
        }
      }
    }
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return unit(product(power, ones));
  }

  static double[] unit(double[] x) {
    double squares = 0;
    for (double value : x) {
      squares += value * value;
    }
    double[] result = x.clone();
    for (int i = 0; i < x.length; i++) {
      result[i] /= Math.sqrt(squares);
    }
    return result;
  }

  /** Jacobi's rotations: the matrix turns diagonal, the columns of vectors into eigenvectors. */
  static double[] eigenvalues(double[][] symmetric, double[][] vectors) {
    int n = symmetric.length;
    double[][] a = new double[n][];
    for (int i = 0; i < n; i++) {
      a[i] = symmetric[i].clone();
      vectors[i][i] = 1;
    }
    for (int sweep = 0; sweep < 60; sweep++) {
      for (int p = 0; p < n; p++) {
        for (int q = p + 1; q < n; q++) {
          double angle = Math.atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2;
          double c = Math.cos(angle);
          double s = Math.sin(angle);
          for (int k = 0; k < n; k++) {
            double first = a[k][p];
            a[k][p] = c * first - s * a[k][q];
            a[k][q] = s * first + c * a[k][q];
          }
          for (int k = 0; k < n; k++) {
            double first = a[p][k];
            a[p][k] = c * first - s * a[q][k];
            a[q][k] = s * first + c * a[q][k];
          }
          for (int k = 0; k < n; k++) {
            double first = vectors[k][p];
            vectors[k][p] = c * first - s * vectors[k][q];
            vectors[k][q] = s * first + c * vectors[k][q];
          }
        }
      }
    }
    double[] values = new double[n];
    for (int i = 0; i < n; i++) {
      values[i] = a[i][i];
    }
    return values;
  }

  /** An equal start projected on the eigenvectors of the largest eigenvalue. */
  static double[] projected(double[][] symmetric) {
    int n = symmetric.length;
    double[][] vectors = new double[n][n];
    double[] values = eigenvalues(symmetric, vectors);
    double largest = Arrays.stream(values).max().orElseThrow();
    double[] x = new double[n];
    for (int j = 0; j < n; j++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += vectors[i][j];
      }
      for (int i = 0; i < n && values[j] > largest - 1e-9; i++) {
        x[i] += sum * vectors[i][j];
      }
    }
    return unit(x);
  }

  /** The solution of (I − factor · A) x = right by Gaussian elimination with pivots. */
  static double[] solve(double[][] matrix, double factor, double[] right) {
    int n = right.length;
    double[][] system = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        system[i][j] = (i == j ? 1 : 0) - factor * matrix[i][j];
      }
      system[i][n] = right[i];
    }
    for (int p = 0; p < n; p++) {
      int best = p;
      for (int i = p; i < n; i++) {
        best = Math.abs(system[i][p]) > Math.abs(system[best][p]) ? i : best;
      }
      double[] row = system[best];
      system[best] = system[p];
      system[p] = row;
      for (int i = 0; i < n; i++) {
        double times = system[i][p] / row[p];
        for (int j = p; j <= n && i != p; j++) {
          system[i][j] -= times * row[j];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = system[i][n] / system[i][i];
    }
    return solution;
  }

  /** The sum of its series, term by term. */
  static double[][] exponential(double[][] matrix, double factor) {
    int n = matrix.length;
    double[][] sum = new double[n][n];
    double[][] term = new double[n][n];
    for (int i = 0; i < n; i++) {
      sum[i][i] = 1;
      term[i][i] = 1;
    }
    for (int k = 1; k < 1000; k++) {
      term = product(term, matrix);
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          term[i][j] *= factor / k;
          sum[i][j] += term[i][j];
        }
      }
    }
    return sum;
  }
}
