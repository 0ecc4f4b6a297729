package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * How far the partners of an actor lead to the same others. The products of strengths are taken of
 * parts of a power of two, which changes no digit and keeps them in range.
 */
final class Redundancies {
  private final Rows rows;
  private final double[] strength;
  private final double[] most;
  private final double unit;
  private final double[] shared;

  private Redundancies(Rows rows, Run run) {
    this.rows = rows;
    strength = Strengths.of(rows);
    double[] weight = new double[rows.arcs()];
    Arrays.setAll(weight, rows::weight);
    most = most(rows);
    unit = unit(most);
    double[] divisor = new double[rows.order()];
    Arrays.fill(divisor, unit);
    shared = SharedPartners.products(rows, weight, divisor, run);
  }

  static Redundancies of(Rows rows, Run run) {
    return new Redundancies(rows, run);
  }

  private static double[] most(Rows rows) {
    double[] most = new double[rows.order()];
    for (int v = 0; v < most.length; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        most[v] = Math.max(most[v], rows.weight(arc));
      }
    }
    return most;
  }

  private static double unit(double[] most) {
    return Math.scalb(1.0, Math.getExponent(Arrays.stream(most).max().orElse(1)));
  }

  /** By how many partners the effective size falls short of their number. */
  double redundancy(int v) {
    double sum = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      sum += shared[arc] / most[rows.target[arc]];
    }
    return sum * unit / strength[v];
  }
}
