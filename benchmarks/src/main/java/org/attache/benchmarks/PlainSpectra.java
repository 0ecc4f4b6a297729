package org.attache.benchmarks;

import java.util.Arrays;

/** The yardstick for measures by iteration: plain loops over rows, stopped at a sum of changes. */
final class PlainSpectra {
  private final PlainRows rows;

  PlainSpectra(PlainRows rows) {
    this.rows = rows;
  }

  double[] pageRank(double damping, double tolerance) {
    int n = rows.order;
    double[] strength = new PlainCircles(rows).strength();
    double[] now = new double[n];
    double[] sent = new double[n];
    Arrays.fill(now, 1.0 / n);
    double change = 1;
    while (change >= tolerance) {
      double stranded = 0;
      for (int v = 0; v < n; v++) {
        stranded += strength[v] == 0 ? now[v] : 0;
        sent[v] = strength[v] == 0 ? 0 : now[v] / strength[v];
      }
      double base = (1 - damping + damping * stranded) / n;
      change = 0;
      for (int v = 0; v < n; v++) {
        double next = base + damping * sum(v, sent);
        change += Math.abs(next - now[v]);
        now[v] = next;
      }
    }
    return now;
  }

  /** Power iteration on A + I. */
  double[] eigenvector(double tolerance) {
    int n = rows.order;
    double[] now = new double[n];
    double[] next = new double[n];
    Arrays.fill(now, 1 / Math.sqrt(n));
    double change = 1;
    while (change >= tolerance) {
      double squares = 0;
      for (int v = 0; v < n; v++) {
        next[v] = now[v] + sum(v, now);
        squares += next[v] * next[v];
      }
      double norm = Math.sqrt(squares);
      change = 0;
      for (int v = 0; v < n; v++) {
        next[v] /= norm;
        change += Math.abs(next[v] - now[v]);
      }
      double[] old = now;
      now = next;
      next = old;
    }
    return now;
  }

  double[] katz(double alpha, double tolerance) {
    int n = rows.order;
    double[] now = new double[n];
    double[] next = new double[n];
    double change = 1;
    while (change >= tolerance) {
      change = 0;
      for (int v = 0; v < n; v++) {
        next[v] = 1 + alpha * sum(v, now);
        change += Math.abs(next[v] - now[v]);
      }
      double[] old = now;
      now = next;
      next = old;
    }
    return now;
  }

  private double sum(int v, double[] values) {
    double sum = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      sum += rows.weight[arc] * values[rows.target[arc]];
    }
    return sum;
  }
}
