package org.attache.centrality;

import java.util.Arrays;
import java.util.function.Function;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/**
 * A square matrix without negative entries, by rows; a small dense one by columns too, because
 * adding up columns runs in vector registers. Shared by threads, never changed.
 */
final class Square {
  private static final int LARGEST_DENSE = 512;
  private static final int LONG = 256;

  final int[] begin;
  final int[] target;
  final double[] weight;
  final boolean symmetric;
  private final double[][] columns;
  private final double largestRowSum;

  /** One form of a graph. */
  private record Form(Direction direction, Parallel parallel)
      implements Function<Adjacency, Square> {
    @Override
    public Square apply(Adjacency arcs) {
      Rows rows = Rows.of(arcs, direction, parallel);
      return new Square(rows.begin, rows.target, rows.weight, direction == Direction.ALL);
    }
  }

  /**
   * Takes the arrays as they are; {@code weight} is empty where all entries are 1. A row that sums
   * to more than a double holds is refused.
   */
  Square(int[] begin, int[] target, double[] weight, boolean symmetric) {
    this.begin = begin;
    this.target = target;
    this.weight = weight;
    this.symmetric = symmetric;
    int n = begin.length - 1;
    boolean dense = n <= LARGEST_DENSE && 4L * target.length >= (long) n * n;
    this.columns = dense ? columns() : new double[0][];
    this.largestRowSum = findLargestRowSum();
  }

  /** The matrix whose row of an actor holds the ties it follows. */
  static Square of(Adjacency arcs, Direction direction, Parallel parallel) {
    return arcs.as(new Form(arcs.isDirected() ? direction : Direction.ALL, parallel));
  }

  private double[][] columns() {
    int n = order();
    double[][] cells = new double[n][n];
    for (int v = 0; v < n; v++) {
      for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
        cells[target[arc]][v] = weight(arc);
      }
    }
    return cells;
  }

  int order() {
    return begin.length - 1;
  }

  int degree(int v) {
    return begin[v + 1] - begin[v];
  }

  double weight(int arc) {
    return weight.length == 0 ? 1 : weight[arc];
  }

  double rowSum(int v) {
    if (weight.length == 0) {
      return degree(v);
    }
    double sum = 0;
    for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
      sum += weight[arc];
    }
    return sum;
  }

  double largestRowSum() {
    return largestRowSum;
  }

  private double findLargestRowSum() {
    double largest = 0;
    for (int v = 0; v < order(); v++) {
      largest = Math.max(largest, rowSum(v));
    }
    if (largest == Double.POSITIVE_INFINITY) {
      throw Strengths.tooLarge();
    }
    return largest;
  }

  /** What leaves each actor where rows hold what it receives. */
  double[] columnSums() {
    double[] sums = new double[order()];
    for (int arc = 0; arc < target.length; arc++) {
      sums[target[arc]] += weight(arc);
    }
    return Strengths.checked(sums);
  }

  /** y = A x. */
  void times(double[] x, double[] y) {
    if (columns.length > 0) {
      addColumns(x, y);
    } else if (weight.length == 0) {
      addOnes(x, y);
    } else {
      addWeights(x, y);
    }
  }

  private void addOnes(double[] x, double[] y) {
    for (int v = 0; v < begin.length - 1; v++) {
      double sum = 0;
      int end = begin[v + 1];
      int start = begin[v];
      if (end - start > LONG) {
        sum = longSum(x, start, end);
        start = end;
      }
      for (int arc = start; arc < end; arc++) {
        sum += x[target[arc]];
      }
      y[v] = sum;
    }
  }

  private void addWeights(double[] x, double[] y) {
    for (int v = 0; v < begin.length - 1; v++) {
      double sum = 0;
      int end = begin[v + 1];
      int start = begin[v];
      if (end - start > LONG) {
        sum = longSum(x, start, end);
        start = end;
      }
      for (int arc = start; arc < end; arc++) {
        sum += x[target[arc]] * weight[arc];
      }
      y[v] = sum;
    }
  }

  /**
   * The product of a long row with x, half by half: added up in one go, the rounding of a hub with
   * very many partners is larger than the tolerance of an iteration.
   */
  private double longSum(double[] x, int start, int end) {
    if (end - start > LONG) {
      int middle = (start + end) >>> 1;
      return longSum(x, start, middle) + longSum(x, middle, end);
    }
    double sum = 0;
    for (int arc = start; arc < end; arc++) {
      sum += x[target[arc]] * weight(arc);
    }
    return sum;
  }

  private void addColumns(double[] x, double[] y) {
    int n = columns.length;
    Arrays.fill(y, 0, n, 0);
    int j = 0;
    for (; j + 4 <= n; j += 4) {
      Vectors.add(
          x[j],
          columns[j],
          x[j + 1],
          columns[j + 1],
          x[j + 2],
          columns[j + 2],
          x[j + 3],
          columns[j + 3],
          y);
    }
    for (; j < n; j++) {
      Vectors.add(x[j], columns[j], y);
    }
  }
}
