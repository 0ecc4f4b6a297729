package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import org.attache.Run;

/**
 * Solves x = b + aA x block by block, each after those its rows lead to: conjugate gradients where
 * ties run both ways, minimal residuals over a few products otherwise.
 */
final class Resolvent {
  private static final double NEAREST = 1e-10;

  private final Blocks blocks;
  private final double factor;
  private final Accuracy accuracy;
  private int products;

  Resolvent(Blocks blocks, double factor, Accuracy accuracy) {
    this.blocks = blocks;
    this.factor = factor;
    this.accuracy = accuracy;
  }

  /** Refuses a factor at or beyond the inverse of the largest eigenvalue. */
  static void checkFactor(String name, double factor, Blocks blocks, Accuracy accuracy) {
    if (!(factor * atMost(blocks.matrix) < 1 - NEAREST)) {
      double radius = new Leading(blocks, accuracy).value;
      checkArgument(
          factor * radius < 1 - NEAREST,
          "%s must be under 1/λ₁ = %s: %s",
          name,
          1 / radius,
          factor);
    }
  }

  /**
   * A bound of the largest eigenvalue that costs one product: λ₁ ≤ max (Ax)ᵢ / xᵢ for any positive
   * x, here the roots of the row sums. Source: Collatz, Einschließungssatz für die
   * charakteristischen Zahlen von Matrizen, Mathematische Zeitschrift 48 (1942) 221.
   */
  private static double atMost(Square matrix) {
    double[] x = new double[matrix.order()];
    for (int v = 0; v < x.length; v++) {
      double sum = matrix.rowSum(v);
      x[v] = sum > 0 ? Math.sqrt(sum) : 1;
    }
    double[] image = new double[x.length];
    matrix.times(x, image);
    double most = 0;
    for (int v = 0; v < x.length; v++) {
      most = Math.max(most, image[v] / x[v]);
    }
    return most;
  }

  /**
   * Turns what each actor has of its own into the solution.
   *
   * @param x b on entry, the solution on return; refused where a double does not hold it
   * @param known blocks that hold their solution already
   */
  void solve(double[] x, boolean[] known) {
    for (int b = 0; b < blocks.count(); b++) {
      if (!known[b]) {
        double[] own = received(b, x);
        double[] solution = blocks.isMutual(b) ? solved(blocks.within[b], own) : own;
        for (int i = 0; i < own.length; i++) {
          if (!Double.isFinite(solution[i])) {
            throw new ArithmeticException(accuracy.measure() + " is more than a double holds");
          }
          x[blocks.actors[blocks.begin(b) + i]] = solution[i];
        }
      }
    }
  }

  /** What a block has of its own and from the blocks before it. */
  private double[] received(int b, double[] x) {
    Square matrix = blocks.matrix;
    double[] own = new double[blocks.size(b)];
    for (int i = 0; i < own.length; i++) {
      int v = blocks.actors[blocks.begin(b) + i];
      double sum = 0;
      for (int arc = matrix.begin[v]; arc < matrix.begin[v + 1] && !matrix.symmetric; arc++) {
        int other = matrix.target[arc];
        sum += blocks.block[other] == b ? 0 : matrix.weight(arc) * x[other];
      }
      own[i] = x[v] + factor * sum;
    }
    return own;
  }

  private double[] solved(Square matrix, double[] own) {
    double unit = Vectors.unit(own);
    Vectors.scale(1 / unit, own);
    double[] x = improved(matrix, own);
    Vectors.scale(unit, x);
    return x;
  }

  private double[] improved(Square matrix, double[] own) {
    double[] x = new double[own.length];
    double[] residual = own.clone();
    double[] image = new double[own.length];
    double size = Vectors.norm(own);
    double off = size;
    while (off > accuracy.tolerance() * Math.max(size, Vectors.norm(x))) {
      double enough = accuracy.tolerance() * Math.max(size, Vectors.norm(x)) / 2;
      if (matrix.symmetric) {
        descend(matrix, x, residual, image, enough);
      } else {
        new MinimalResidual(this, matrix, enough).improve(x, residual);
      }
      left(matrix, x, image);
      for (int i = 0; i < own.length; i++) {
        residual[i] = own[i] - image[i];
      }
      off = Vectors.norm(residual);
      if (!(off < Double.POSITIVE_INFINITY) || products >= accuracy.iterations()) {
        throw accuracy.notReached(off / size);
      }
    }
    return x;
  }

  /** y = (I − aA) x. */
  void left(Square matrix, double[] x, double[] y) {
    Run.stopIfInterrupted();
    matrix.times(x, y);
    for (int i = 0; i < y.length; i++) {
      y[i] = x[i] - factor * y[i];
    }
    products++;
  }

  /** Conjugate gradients from x until the residual they carry along is small enough. */
  private void descend(
      Square matrix, double[] x, double[] residual, double[] image, double enough) {
    double[] along = residual.clone();
    double square = Vectors.dot(residual, residual);
    while (Math.sqrt(square) > enough && products < accuracy.iterations()) {
      left(matrix, along, image);
      double step = square / Vectors.dot(along, image);
      Vectors.add(step, along, x);
      Vectors.add(-step, image, residual);
      double last = square;
      square = Vectors.dot(residual, residual);
      for (int i = 0; i < along.length; i++) {
        along[i] = residual[i] + square / last * along[i];
      }
    }
  }
}
