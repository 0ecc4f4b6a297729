package org.attache.centrality;

/** Fixed points on replicas, iterated until the sum of changes is under a tolerance. */
final class SupraIteration {
  private final Supra supra;
  private final double tolerance;
  private final int iterations;

  SupraIteration(Supra supra, double tolerance, int iterations) {
    this.supra = supra;
    this.tolerance = tolerance;
    this.iterations = iterations;
  }

  /** One step: what comes of the values now; returns the sum of changes. */
  private interface Step {
    double change(double[][] now, double[][] received);
  }

  private double[][] iterated(String what, double[][] start, Step step) {
    double[][] received = supra.filled(0);
    double change = Double.POSITIVE_INFINITY;
    for (int i = 0; !(change < tolerance); i++) {
      if (i == iterations) {
        throw new ArithmeticException(
            what + " did not converge in " + i + " iterations: the changes still sum to " + change);
      }
      change = step.change(start, received);
    }
    return start;
  }

  /**
   * The eigenvector of the largest eigenvalue, summing to 1. The matrix is shifted by half its mean
   * strength, else a graph of two sides would go to and fro for ever.
   */
  double[][] leading() {
    double shift = sum(supra.strengths()) / supra.replicas() / 2;
    return iterated(
        "eigenvector versatility",
        supra.filled(1.0 / supra.replicas()),
        (now, received) -> {
          supra.collect(now, received);
          for (int layer = 0; layer < now.length; layer++) {
            for (int v = 0; v < now[layer].length; v++) {
              received[layer][v] += shift * now[layer][v];
            }
          }
          double scale = 1 / sum(received);
          return moved(now, received, scale);
        });
  }

  /** The largest eigenvalue, from its eigenvector that sums to 1. */
  double eigenvalue(double[][] leading) {
    double[][] received = supra.filled(0);
    supra.collect(leading, received);
    return sum(received);
  }

  /** Solves x = 1 + a S x. */
  double[][] katz(double attenuation) {
    double[][] one = supra.filled(1);
    return iterated(
        "Katz versatility",
        supra.filled(1),
        (now, received) -> {
          supra.collect(now, received);
          double total = 0;
          for (int layer = 0; layer < now.length; layer++) {
            for (int v = 0; v < now[layer].length; v++) {
              received[layer][v] = one[layer][v] + attenuation * received[layer][v];
              total += received[layer][v];
            }
          }
          return moved(now, received, 1) / total;
        });
  }

  /** The shares of time of a walker along ties and couplings who now and then starts anew. */
  double[][] walk(double damping) {
    int replicas = supra.replicas();
    double[][] strengths = supra.strengths();
    double[][] one = supra.filled(1.0 / replicas);
    double[][] sent = supra.filled(0);
    return iterated(
        "PageRank versatility",
        supra.filled(1.0 / replicas),
        (now, received) -> {
          double stranded = 0;
          for (int layer = 0; layer < now.length; layer++) {
            for (int v = 0; v < now[layer].length; v++) {
              boolean stays = strengths[layer][v] == 0;
              stranded += stays ? now[layer][v] : 0;
              sent[layer][v] = stays ? 0 : now[layer][v] / strengths[layer][v];
            }
          }
          supra.collect(sent, received);
          for (int layer = 0; layer < now.length; layer++) {
            for (int v = 0; v < now[layer].length; v++) {
              received[layer][v] =
                  damping * received[layer][v] + (1 - damping + damping * stranded) * one[layer][v];
            }
          }
          return moved(now, received, 1);
        });
  }

  private static double moved(double[][] now, double[][] next, double scale) {
    double change = 0;
    for (int layer = 0; layer < now.length; layer++) {
      for (int v = 0; v < now[layer].length; v++) {
        double value = next[layer][v] * scale;
        change += Math.abs(value - now[layer][v]);
        now[layer][v] = value;
      }
    }
    return change;
  }

  private static double sum(double[][] values) {
    double sum = 0;
    for (double[] layer : values) {
      for (double value : layer) {
        sum += value;
      }
    }
    return sum;
  }
}
