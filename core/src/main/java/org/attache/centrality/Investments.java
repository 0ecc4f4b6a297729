package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * What actors invest in each partner, directly and by way of others. What i invests in j through q,
 * p(i, q) p(q, j), is w(i, q) w(q, j) / s(q) over s(i): the sum over q is the same either way but
 * for s(i).
 */
final class Investments {
  private final Rows rows;
  private final double[] strength;
  private final double[] shared;

  private Investments(Rows rows, double[] strength, double[] shared) {
    this.rows = rows;
    this.strength = strength;
    this.shared = shared;
  }

  static Investments of(Rows rows, Run run) {
    double[] strength = Strengths.of(rows);
    double[] weight = new double[rows.arcs()];
    Arrays.setAll(weight, rows::weight);
    return new Investments(rows, strength, SharedPartners.products(rows, weight, strength, run));
  }

  double direct(int v, int arc) {
    return rows.weight(arc) / strength[v];
  }

  double indirect(int v, int arc) {
    return shared[arc] / strength[v];
  }

  /** How far the partner an arc leads to constrains the actor it leaves. */
  double constraint(int v, int arc) {
    double invested = direct(v, arc) + indirect(v, arc);
    return invested * invested;
  }

  double constraint(int v) {
    double sum = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      sum += constraint(v, arc);
    }
    return sum;
  }

  double hierarchy(int v) {
    double mean = constraint(v) / rows.degree(v);
    double sum = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      double ratio = constraint(v, arc) / mean;
      sum += ratio == 0 ? 0 : ratio * Math.log(ratio);
    }
    return Math.max(0, sum / (rows.degree(v) * Math.log(rows.degree(v))));
  }
}
