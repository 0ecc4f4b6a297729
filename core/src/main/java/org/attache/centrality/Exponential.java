package org.attache.centrality;

import java.util.stream.IntStream;
import org.attache.Run;

/** The exponential of a matrix without negative entries, by scaling, Taylor and squaring. */
final class Exponential {
  private static final int DEGREE = 16;
  private static final int BLOCK = 64;
  private static final double LARGEST = 0.5;

  private final Run run;
  private final int order;
  private final double[][] scaled;
  private final int squarings;

  Exponential(Square matrix, double factor, Run run) {
    this.run = run;
    order = matrix.order();
    int halvings = 0;
    double scale = factor;
    double most = matrix.largestRowSum();
    while (scale * most > LARGEST) {
      scale /= 2;
      halvings++;
    }
    squarings = halvings;
    scaled = new double[order][order];
    for (int v = 0; v < order; v++) {
      for (int arc = matrix.begin[v]; arc < matrix.begin[v + 1]; arc++) {
        scaled[v][matrix.target[arc]] = scale * matrix.weight(arc);
      }
    }
  }

  /** The last squaring is done for the diagonal alone; none once a double does not hold it. */
  double[] diagonal() {
    double[][] power = taylor();
    for (int i = 1; i < squarings && isFinite(power); i++) {
      power = product(power, power);
    }
    double[] diagonal = new double[order];
    for (int v = 0; v < order; v++) {
      diagonal[v] = squarings == 0 ? power[v][v] : closed(power, v);
    }
    return diagonal;
  }

  private static boolean isFinite(double[][] power) {
    return IntStream.range(0, power.length).allMatch(v -> Double.isFinite(power[v][v]));
  }

  private static double closed(double[][] power, int v) {
    double sum = 0;
    for (int u = 0; u < power.length; u++) {
      sum += power[v][u] * power[u][v];
    }
    return sum;
  }

  /** Σ Xᵏ/k! up to the degree, a polynomial in X⁴ whose coefficients are polynomials in X. */
  private double[][] taylor() {
    double[][] second = product(scaled, scaled);
    double[][] third = product(second, scaled);
    double[][] fourth = product(second, second);
    double[][] sum = new double[order][order];
    for (int v = 0; v < order; v++) {
      Vectors.add(inverseFactorial(DEGREE), fourth[v], sum[v]);
    }
    for (int k = DEGREE - 4; k >= 0; k -= 4) {
      for (int v = 0; v < order; v++) {
        sum[v][v] += inverseFactorial(k);
        Vectors.add(inverseFactorial(k + 1), scaled[v], sum[v]);
        Vectors.add(inverseFactorial(k + 2), second[v], sum[v]);
        Vectors.add(inverseFactorial(k + 3), third[v], sum[v]);
      }
      sum = k == 0 ? sum : product(sum, fourth);
    }
    return sum;
  }

  private static double inverseFactorial(int k) {
    double factorial = 1;
    for (int i = 2; i <= k; i++) {
      factorial *= i;
    }
    return 1 / factorial;
  }

  private double[][] product(double[][] a, double[][] b) {
    double[][] result = new double[order][order];
    int bands = (order + BLOCK - 1) / BLOCK;
    Run silent = Run.on(run.threads());
    silent.each(bands, band -> multiply(a, b, result, band * BLOCK));
    return result;
  }

  /** A band of rows of the product, rows of b taken in bands that stay in cache. */
  private double[][] multiply(double[][] a, double[][] b, double[][] result, int first) {
    int last = Math.min(first + BLOCK, order);
    for (int from = 0; from < order; from += BLOCK) {
      int to = Math.min(from + BLOCK, order);
      for (int v = first; v < last; v++) {
        addRows(a[v], b, from, to, result[v]);
      }
    }
    Run.stopIfInterrupted();
    return result;
  }

  private static void addRows(double[] factors, double[][] b, int from, int to, double[] row) {
    int u = from;
    for (; u + 4 <= to; u += 4) {
      Vectors.add(
          factors[u],
          b[u],
          factors[u + 1],
          b[u + 1],
          factors[u + 2],
          b[u + 2],
          factors[u + 3],
          b[u + 3],
          row);
    }
    for (; u < to; u++) {
      Vectors.add(factors[u], b[u], row);
    }
  }
}
