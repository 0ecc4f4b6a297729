package org.attache.centrality;

/** Burt's measures by his matrix formulas; a(i, j) is what i and j have, both ways. */
final class SlowStructuralHoles {
  private final double[][] a;

  SlowStructuralHoles(double[][] a) {
    this.a = a;
  }

  private double p(int i, int j) {
    return a[i][j] == 0 ? 0 : a[i][j] / DenseTies.sum(a[i]);
  }

  double indirect(int i, int j) {
    double sum = 0;
    for (int q = 0; q < a.length; q++) {
      sum += q == i || q == j ? 0 : p(i, q) * p(q, j);
    }
    return sum;
  }

  double constraint(int i, int j) {
    return a[i][j] == 0 ? 0 : Math.pow(p(i, j) + indirect(i, j), 2);
  }

  double constraint(int i) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += constraint(i, j);
    }
    return partners(i) == 0 ? Double.NaN : sum;
  }

  double effectiveSize(int i) {
    double size = 0;
    for (int j = 0; j < a.length; j++) {
      for (int q = 0; q < a.length && a[i][j] > 0; q++) {
        size -= q == i || q == j ? 0 : p(i, q) * a[j][q] / DenseTies.max(a[j]);
      }
      size += a[i][j] > 0 ? 1 : 0;
    }
    return partners(i) == 0 ? Double.NaN : size;
  }

  double efficiency(int i) {
    return effectiveSize(i) / partners(i);
  }

  double hierarchy(int i) {
    double n = partners(i);
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      double r = constraint(i, j) / (constraint(i) / n);
      sum += r > 0 ? r * Math.log(r) : 0;
    }
    return n < 2 ? Double.NaN : sum / (n * Math.log(n));
  }

  private int partners(int i) {
    int partners = 0;
    for (double strength : a[i]) {
      partners += strength > 0 ? 1 : 0;
    }
    return partners;
  }
}
