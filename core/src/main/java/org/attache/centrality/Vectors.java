package org.attache.centrality;

/** Sums over whole vectors, in an order that does not depend on anything but their length. */
final class Vectors {
  private Vectors() {}

  /** Four running sums, because one alone waits for each addition. */
  static double dot(double[] x, double[] y) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i + 4 <= x.length; i += 4) {
      a += x[i] * y[i];
      b += x[i + 1] * y[i + 1];
      c += x[i + 2] * y[i + 2];
      d += x[i + 3] * y[i + 3];
    }
    for (; i < x.length; i++) {
      a += x[i] * y[i];
    }
    return (a + b) + (c + d);
  }

  static double norm(double[] x) {
    return Math.sqrt(dot(x, x));
  }

  static double sum(double[] x) {
    double sum = 0;
    for (double value : x) {
      sum += value;
    }
    return sum;
  }

  /** y += factor · x. */
  static void add(double factor, double[] x, double[] y) {
    for (int i = 0; i < x.length; i++) {
      y[i] += factor * x[i];
    }
  }

  /** y += a x + b z + c u + d w; the fewer passes over y, the faster. */
  static void add(
      double a,
      double[] x,
      double b,
      double[] z,
      double c,
      double[] u,
      double d,
      double[] w,
      double[] y) {
    for (int i = 0; i < y.length; i++) {
      y[i] += a * x[i] + b * z[i] + c * u[i] + d * w[i];
    }
  }

  static void scale(double factor, double[] x) {
    for (int i = 0; i < x.length; i++) {
      x[i] *= factor;
    }
  }
}
