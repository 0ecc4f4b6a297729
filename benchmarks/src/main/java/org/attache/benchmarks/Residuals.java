package org.attache.benchmarks;

/** How far scores are from solving their equation; the same question to both sides. */
final class Residuals {
  private final PlainRows rows;

  Residuals(PlainRows rows) {
    this.rows = rows;
  }

  /** Σ |next − now| of one more round of walking. */
  double pageRank(double[] now, double damping) {
    double[] sent = new double[rows.order];
    double stranded = 0;
    for (int v = 0; v < rows.order; v++) {
      double strength = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        strength += rows.weight[arc];
      }
      stranded += strength == 0 ? now[v] : 0;
      sent[v] = strength == 0 ? 0 : now[v] / strength;
    }
    double sum = 0;
    for (int v = 0; v < rows.order; v++) {
      double next = (1 - damping + damping * stranded) / rows.order + damping * product(v, sent);
      sum += Math.abs(next - now[v]);
    }
    return sum;
  }

  /** ‖Ax − λx‖ / (λ‖x‖), λ the Rayleigh quotient. */
  double eigenvector(double[] x) {
    double[] ax = new double[rows.order];
    double squares = 0;
    double along = 0;
    for (int v = 0; v < rows.order; v++) {
      ax[v] = product(v, x);
      squares += x[v] * x[v];
      along += x[v] * ax[v];
    }
    double lambda = along / squares;
    double off = 0;
    for (int v = 0; v < rows.order; v++) {
      off += (ax[v] - lambda * x[v]) * (ax[v] - lambda * x[v]);
    }
    return Math.sqrt(off / squares) / lambda;
  }

  private double product(int v, double[] values) {
    double sum = 0;
    for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
      sum += rows.weight[arc] * values[rows.target[arc]];
    }
    return sum;
  }
}
