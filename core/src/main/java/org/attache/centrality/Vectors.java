package org.attache.centrality;

/** Sums over whole vectors, in an order that does not depend on anything but their length. */
final class Vectors {
  private static final double TINY = 1e-280;
  private static final double HUGE = 1e280;

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

  /** The length, also where squares are out of range. */
  static double norm(double[] x) {
    double square = dot(x, x);
    if (square > TINY && square < HUGE) {
      return Math.sqrt(square);
    }
    double unit = unit(x);
    double sum = 0;
    for (double value : x) {
      sum += (value / unit) * (value / unit);
    }
    return unit * Math.sqrt(sum);
  }

  /** The power of two next to the largest entry; 1 where all are 0. Dividing by it is exact. */
  static double unit(double[] x) {
    double largest = 0;
    for (double value : x) {
      largest = Math.max(largest, Math.abs(value));
    }
    return largest == 0 ? 1 : Math.scalb(1.0, Math.getExponent(largest));
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
