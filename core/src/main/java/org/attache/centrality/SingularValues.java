package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;

/** Singular values by one-sided Jacobi rotations: rows are turned until all are orthogonal. */
final class SingularValues {
  private static final double ORTHOGONAL = 1e-14;
  private static final double NOTHING = 1e-28;
  private static final int SWEEPS = 60;

  private SingularValues() {}

  /** The singular values, largest first, as many as rows; the rows are used up. */
  static double[] of(double[][] rows) {
    double squares = Arrays.stream(rows).mapToDouble(row -> product(row, row)).sum();
    double largest = Double.POSITIVE_INFINITY;
    for (int sweep = 0; largest > ORTHOGONAL; sweep++) {
      if (sweep == SWEEPS) {
        throw new ArithmeticException(
            "singular values did not converge in "
                + sweep
                + " sweeps: a cosine of "
                + largest
                + " is left");
      }
      largest = 0;
      for (int i = 0; i < rows.length; i++) {
        Run.stopIfInterrupted();
        for (int j = i + 1; j < rows.length; j++) {
          largest = Math.max(largest, turned(rows[i], rows[j], NOTHING * squares));
        }
      }
    }
    double[] values = new double[rows.length];
    Arrays.setAll(values, i -> -Math.sqrt(product(rows[i], rows[i])));
    Arrays.sort(values);
    return Arrays.stream(values).map(Math::abs).toArray();
  }

  /**
   * Turns two rows in their plane until they are orthogonal; the cosine between them before. A row
   * of which rounding alone is left is orthogonal to all.
   */
  private static double turned(double[] one, double[] two, double nothing) {
    double both = product(one, two);
    double a = product(one, one);
    double b = product(two, two);
    double cosine = Math.min(a, b) <= nothing ? 0 : Math.abs(both) / Math.sqrt(a * b);
    if (cosine <= ORTHOGONAL) {
      return cosine;
    }
    double slope = (b - a) / (2 * both);
    double t = Math.copySign(1, slope) / (Math.abs(slope) + Math.hypot(1, slope));
    double c = 1 / Math.hypot(1, t);
    double s = c * t;
    for (int k = 0; k < one.length; k++) {
      double x = one[k];
      one[k] = c * x - s * two[k];
      two[k] = s * x + c * two[k];
    }
    return cosine;
  }

  private static double product(double[] one, double[] two) {
    double sum = 0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * two[k];
    }
    return sum;
  }
}
