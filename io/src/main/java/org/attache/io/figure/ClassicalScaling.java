package org.attache.io.figure;

import java.util.random.RandomGenerator;

/**
 * The two widest axes of points at given distances: exact where the points are on a plane, so that
 * paths come out straight.
 *
 * <p>Source: W. S. Torgerson, Multidimensional Scaling: I. Theory and Method, Psychometrika, 1952.
 */
final class ClassicalScaling {
  private static final int ROUNDS = 100;

  private final int n;
  private final double[] products;

  /** The inner products about the centre, from the distances row by row. */
  ClassicalScaling(int n, double[] distances) {
    this.n = n;
    this.products = new double[n * n];
    double[] means = new double[n];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double square = distances[i * n + j] * distances[i * n + j];
        products[i * n + j] = square;
        means[i] += square / n;
        mean += square / n / n;
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        products[i * n + j] = (means[i] + means[j] - mean - products[i * n + j]) / 2;
      }
    }
  }

  /** Fills in places along the widest axis that is left, and takes it out. */
  void nextAxis(double[] places, RandomGenerator random) {
    double[] axis = random.doubles(n, -1, 1).toArray();
    double length = 0;
    for (int round = 0; round < ROUNDS; round++) {
      double[] turned = turned(axis);
      length = length(turned);
      for (int i = 0; i < n; i++) {
        axis[i] = length > 0 ? turned[i] / length : 0;
      }
    }
    for (int i = 0; i < n; i++) {
      places[i] = axis[i] * Math.sqrt(length);
      for (int j = 0; j < n; j++) {
        products[i * n + j] -= length * axis[i] * axis[j];
      }
    }
  }

  private double[] turned(double[] axis) {
    double[] turned = new double[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        turned[i] += products[i * n + j] * axis[j];
      }
    }
    return turned;
  }

  private static double length(double[] axis) {
    double squares = 0;
    for (double part : axis) {
      squares += part * part;
    }
    return Math.sqrt(squares);
  }
}
