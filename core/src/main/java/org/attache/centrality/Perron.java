package org.attache.centrality;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.Run;

/**
 * The largest eigenvalue of a matrix without negative entries whose actors all reach each other,
 * and its positive vector, of length 1.
 *
 * <p>Rayleigh and Ritz on the space of x, Ax, A²x … and the x before: as good as the power method
 * with the best of all shifts, so that two-sided graphs converge too, and with the memory of
 * conjugate gradients from one round to the next. Ends when a product shows ‖Ax − λx‖ ≤ tolerance ·
 * λ.
 */
final class Perron {
  private static final int STEPS = 16;
  private static final int MOST_STEPS = 64;
  private static final double VANISHED = 1e-13;
  private static final double LOOK = 8;
  private static final double TAME = 1e50;

  /** The eigenvector. */
  final double[] vector;

  private final Square matrix;
  private final Accuracy accuracy;
  private final int order;
  private final double reference;
  private final double scale;
  private final double[] left;
  private double[][] basis = {};
  private double[] before = {};
  private double value;
  private double residual = Double.POSITIVE_INFINITY;
  private int products;
  private int steps = STEPS;
  private int size;
  private double[][] small = {};
  private double[] weights = {};

  private Perron(Square matrix, Accuracy accuracy, double[] left, double largest, double[] start) {
    this.matrix = matrix;
    this.accuracy = accuracy;
    this.order = matrix.order();
    double most = matrix.largestRowSum();
    this.scale = most > 1 / TAME && most < TAME ? 1 : most;
    this.reference = largest / scale;
    this.left = left;
    this.vector = start;
  }

  static Perron of(Square matrix, Accuracy accuracy) {
    double[] start = new double[matrix.order()];
    Arrays.fill(start, 1 / Math.sqrt(start.length));
    return new Perron(matrix, accuracy, new double[0], 0, start).found();
  }

  /**
   * The largest eigenvalue but one of a symmetric matrix, to a residual of tolerance times the
   * largest.
   *
   * @param first the unit vector of the largest
   */
  static double second(Square matrix, double largest, double[] first, Accuracy accuracy) {
    double[] start = new SplittableRandom(1).doubles(first.length, -1, 1).toArray();
    Vectors.add(-Vectors.dot(first, start), first, start);
    Vectors.scale(1 / Vectors.norm(start), start);
    return new Perron(matrix, accuracy, first, largest, start).found().value();
  }

  private Perron found() {
    double last = Double.POSITIVE_INFINITY;
    while (!improve()) {
      steps *= residual > last / 10 && steps < MOST_STEPS ? 2 : 1;
      last = residual;
    }
    return this;
  }

  /** The eigenvalue. */
  double value() {
    return value * scale;
  }

  /** One round; whether the vector was good enough before it, by a product with it alone. */
  private boolean improve() {
    begin();
    double next = expand();
    value = small[0][0];
    residual = next / reference();
    if (residual <= accuracy.tolerance()) {
      return true;
    }
    double guess = residual;
    boolean holds = false;
    while (size < steps && !holds && next > VANISHED * reference()) {
      small[size][size - 1] = next;
      next = expand();
      guess *= next / Math.abs(value - small[size - 1][size - 1]);
      holds = guess <= LOOK * accuracy.tolerance() && holdsVector(next);
    }
    if (!holds) {
      if (before.length > 0 && next > VANISHED * reference()) {
        remember(next);
      }
      weights = rightmost();
    }
    combine();
    return false;
  }

  private void begin() {
    int had = basis.length;
    if (had < steps + 1) {
      basis = Arrays.copyOf(basis, steps + 1);
      for (int i = had; i < basis.length; i++) {
        basis[i] = new double[order];
      }
    }
    System.arraycopy(vector, 0, basis[0], 0, order);
    small = new double[steps + 1][steps + 1];
    size = 0;
  }

  /** The size residuals are compared with: without its first vector the matrix may be nothing. */
  private double reference() {
    return left.length == 0 ? value : reference;
  }

  /** Without its first vector the matrix has −λ left of all, so the shift must reach over it. */
  private double[] rightmost() {
    return Ritz.rightmost(small, size, left.length == 0 ? value / 2 : 2 * reference());
  }

  /** Whether the best vector in the space has half the residual asked for. */
  private boolean holdsVector(double next) {
    weights = rightmost();
    return next * Math.abs(weights[size - 1]) <= reference() * accuracy.tolerance() / 2;
  }

  /** One more product; the length of what it adds to the space, which is put at the end. */
  private double expand() {
    int j = size++;
    double[] next = basis[j + 1];
    multiply(basis[j], next);
    for (int i = matrix.symmetric ? Math.max(0, j - 1) : 0; i <= j; i++) {
      small[i][j] = Vectors.dot(basis[i], next);
      Vectors.add(-small[i][j], basis[i], next);
    }
    double length = Vectors.norm(next);
    if (length > 0) {
      Vectors.scale(1 / length, next);
    }
    return length;
  }

  private void multiply(double[] x, double[] y) {
    if (products == accuracy.iterations()) {
      throw accuracy.notReached(residual);
    }
    Run.stopIfInterrupted();
    matrix.times(x, y);
    if (scale != 1) {
      for (int i = 0; i < y.length; i++) {
        y[i] /= scale;
      }
    }
    if (left.length > 0) {
      Vectors.add(-Vectors.dot(left, y), left, y);
    }
    products++;
  }

  /** Adds the vector of the round before to the space, unless it is in it. */
  private void remember(double next) {
    for (int twice = 0; twice < 2; twice++) {
      for (int i = 0; i < size; i++) {
        Vectors.add(-Vectors.dot(basis[i], before), basis[i], before);
      }
      double length = Vectors.norm(before);
      if (!(length > VANISHED)) {
        return;
      }
      Vectors.scale(1 / length, before);
    }
    small[size][size - 1] = next * Vectors.dot(before, basis[size]);
    double[] image = basis[size];
    multiply(before, image);
    for (int i = 0; i < size; i++) {
      small[i][size] = Vectors.dot(basis[i], image);
    }
    small[size][size] = Vectors.dot(before, image);
    System.arraycopy(before, 0, basis[size], 0, order);
    size++;
  }

  /**
   * Takes the best vector in the space. That of the largest eigenvalue has no negative entry, so
   * its signs are errors.
   */
  private void combine() {
    before = vector.clone();
    Arrays.fill(vector, 0);
    for (int i = 0; i < size; i++) {
      Vectors.add(weights[i], basis[i], vector);
    }
    for (int v = 0; v < order && left.length == 0; v++) {
      vector[v] = Math.abs(vector[v]);
    }
    Vectors.scale(1 / Vectors.norm(vector), vector);
  }
}
