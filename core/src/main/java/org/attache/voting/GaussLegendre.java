package org.attache.voting;

/**
 * Gauss and Legendre's rule on [0, 1]: exact for polynomials of a degree below twice the number of
 * nodes. Nodes are found by Newton's method on the Legendre polynomial.
 */
final class GaussLegendre {
  private static final int STEPS = 100;

  /** From 1 down, on [−1, 1]: the nodes below ½ lie in mirror. */
  private final double[] place;

  private final double[] weight;

  private GaussLegendre(int nodes) {
    this.place = new double[nodes];
    this.weight = new double[nodes];
    for (int k = 0; k < (nodes + 1) / 2; k++) {
      double x = root(nodes, Math.cos(Math.PI * (k + 0.75) / (nodes + 0.5)));
      if (2 * k + 1 == nodes) {
        x = 0;
      }
      double slope = polynomial(nodes, x)[1];
      place[k] = x;
      place[nodes - 1 - k] = -x;
      weight[k] = 1 / ((1 - x * x) * slope * slope);
      weight[nodes - 1 - k] = weight[k];
    }
  }

  static GaussLegendre of(int nodes) {
    return new GaussLegendre(nodes);
  }

  private static double root(int degree, double start) {
    double x = start;
    for (int step = 0; step < STEPS; step++) {
      double[] at = polynomial(degree, x);
      double change = at[0] / at[1];
      x -= change;
      if (Math.abs(change) < 1e-16) {
        break;
      }
    }
    return x;
  }

  /** The value and the slope. */
  private static double[] polynomial(int degree, double x) {
    double before = 1;
    double now = x;
    for (int k = 2; k <= degree; k++) {
      double next = ((2 * k - 1) * x * now - (k - 1) * before) / k;
      before = now;
      now = next;
    }
    return new double[] {now, degree * (x * now - before) / (x * x - 1)};
  }

  int nodes() {
    return place.length;
  }

  double node(int k) {
    return (1 - place[k]) / 2;
  }

  /** As exact as the node itself, however near to 1 that is. */
  double oneLessNode(int k) {
    return (1 + place[k]) / 2;
  }

  double weight(int k) {
    return weight[k];
  }
}
