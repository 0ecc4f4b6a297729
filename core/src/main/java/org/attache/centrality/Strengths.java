package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/** The strength of each actor, refused where it is more than a double holds. */
final class Strengths {
  private Strengths() {}

  static double[] of(Rows rows) {
    double[] strength = new double[rows.order()];
    Arrays.setAll(strength, rows::strength);
    return checked(strength);
  }

  static double[] checked(double[] strength) {
    for (double sum : strength) {
      if (sum == Double.POSITIVE_INFINITY) {
        throw tooLarge();
      }
    }
    return strength;
  }

  static ArithmeticException tooLarge() {
    return new ArithmeticException("the strengths of one actor sum to more than a double holds");
  }
}
