package org.attache.centrality;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * What two tied actors share: a sum over their common partners for each arc. Rows must read the
 * same either way.
 *
 * <p>Of two actors the one with fewer partners has its row read against marks of the other's, so
 * that the time is the sum over ties of the smaller degree, at most O(m√m).
 */
final class SharedPartners {
  private final Rows rows;
  private final double[] weight;
  private final double[] divisor;
  private final double[] sums;

  private SharedPartners(Rows rows, double[] weight, double[] divisor) {
    this.rows = rows;
    this.weight = weight;
    this.divisor = divisor;
    sums = new double[rows.arcs()];
  }

  /** How the row of an actor is read against the marks of another. */
  private interface Reading {
    double sum(int u, double[] marks);
  }

  /**
   * Σ w(v, q) w(u, q) / divisor(q) over the common partners q of v and u, for each arc from v to u;
   * nothing is divided where there are no divisors.
   */
  static double[] products(Rows rows, double[] weight, double[] divisor, Run run) {
    SharedPartners shared = new SharedPartners(rows, weight, divisor);
    return shared.over(run, shared::product);
  }

  /** Σ min(w(v, q), w(u, q)) over the common partners q of v and u, for each arc from v to u. */
  static double[] minima(Rows rows, double[] weight, Run run) {
    SharedPartners shared = new SharedPartners(rows, weight, new double[0]);
    return shared.over(run, shared::minimum);
  }

  private double product(int u, double[] marks) {
    double sum = 0;
    for (int arc = rows.begin[u]; arc < rows.begin[u + 1]; arc++) {
      sum += weight[arc] * marks[rows.target[arc]];
    }
    return sum;
  }

  private double minimum(int u, double[] marks) {
    double sum = 0;
    for (int arc = rows.begin[u]; arc < rows.begin[u + 1]; arc++) {
      sum += Math.min(weight[arc], marks[rows.target[arc]]);
    }
    return sum;
  }

  /** Each arc is written by one part only, so the digits do not depend on threads. */
  private double[] over(Run run, Reading reading) {
    Parts parts = Parts.of(rows);
    run.each(
        parts.count(),
        part -> {
          double[] marks = new double[rows.order()];
          for (int v = parts.first(part); v < parts.first(part + 1); v++) {
            Run.stopIfInterrupted();
            read(v, marks, reading);
          }
          return part;
        });
    mirror();
    return sums;
  }

  private void read(int v, double[] marks, Reading reading) {
    if (!hasPartnerBelow(v)) {
      return;
    }
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      int q = rows.target[arc];
      marks[q] = divisor.length == 0 ? weight[arc] : weight[arc] / divisor[q];
    }
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      int u = rows.target[arc];
      if (isBelow(u, v)) {
        sums[arc] = reading.sum(u, marks);
      }
    }
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      marks[rows.target[arc]] = 0;
    }
  }

  private boolean hasPartnerBelow(int v) {
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      if (isBelow(rows.target[arc], v)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelow(int u, int v) {
    int difference = rows.degree(u) - rows.degree(v);
    return difference < 0 || (difference == 0 && u < v);
  }

  /** Rows are sorted, so the arcs back to an actor come in the order of those who send them. */
  private void mirror() {
    int[] next = Arrays.copyOf(rows.begin, rows.order());
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int u = rows.target[arc];
        int back = next[u]++;
        if (isBelow(u, v)) {
          sums[back] = sums[arc];
        }
      }
    }
  }
}
