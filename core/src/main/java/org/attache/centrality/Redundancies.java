package org.attache.centrality;

import org.attache.Run;
import org.attache.internal.Rows;

/**
 * How far the partners of an actor lead to the same others. Strengths are taken as parts of their
 * actor's largest, which keeps products in range whatever the unit.
 */
final class Redundancies {
  private final Rows rows;
  private final double[] strength;
  private final double[] most;
  private final double[] shared;

  private Redundancies(Rows rows, Run run) {
    this.rows = rows;
    strength = Strengths.of(rows);
    most = most(rows);
    double[] part = new double[rows.arcs()];
    for (int v = 0; v < most.length; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        part[arc] = rows.weight(arc) / most[v];
      }
    }
    shared = SharedPartners.products(rows, part, new double[0], run);
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

  /** By how many partners the effective size falls short of their number. */
  double redundancy(int v) {
    double sum = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      sum += shared[arc];
    }
    return sum * (most[v] / strength[v]);
  }
}
