package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** The strength of each actor, refused where it is more than a double holds. */
final class Strengths {
  private Strengths() {}

  static double[] of(Rows rows) {
    double[] strength = new double[rows.order()];
    Arrays.setAll(strength, rows::strength);
    for (double sum : strength) {
      if (sum == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException("the strengths of one actor sum to more than a double holds");
      }
    }
    return strength;
  }
}
