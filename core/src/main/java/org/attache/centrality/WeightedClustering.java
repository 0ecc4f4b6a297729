package org.attache.centrality;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Local clustering where weights or directions count; of no meaning for fewer than two partners.
 */
final class WeightedClustering {
  private static final double[] NO_DIVISOR = new double[0];

  /** Below it products lose digits. */
  private static final double SMALLEST = 0x1p-960;

  private WeightedClustering() {}

  static double[] barrat(Rows rows, Run run) {
    double[] strength = Strengths.of(rows);
    double[] ones = new double[rows.arcs()];
    Arrays.fill(ones, 1);
    double[] triangles = SharedPartners.products(rows, ones, NO_DIVISOR, run);
    double[] values = new double[rows.order()];
    for (int v = 0; v < values.length; v++) {
      double sum = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        sum += rows.weight(arc) / strength[v] * triangles[arc];
      }
      values[v] = sum / (rows.degree(v) - 1.0);
    }
    return values;
  }

  static double[] onnela(Rows rows, Run run) {
    double[] values = closed(rows, scaled(rows, Math::cbrt), run);
    Arrays.setAll(values, v -> values[v] / (rows.degree(v) * (rows.degree(v) - 1.0)));
    return values;
  }

  static double[] zhangHorvath(Rows rows, Run run) {
    double[] x = scaled(rows, DoubleUnaryOperator.identity());
    double[] values = closed(rows, x, run);
    for (int v = 0; v < values.length; v++) {
      double before = 0;
      double pairs = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        pairs += x[arc] * before;
        before += x[arc];
      }
      if (rows.degree(v) > 1 && pairs < SMALLEST) {
        throw new ArithmeticException(
            "the strengths of one actor are too small, beside the largest, to multiply");
      }
      values[v] /= 2 * pairs;
    }
    return values;
  }

  static double[] fagiolo(Adjacency arcs, Run run) {
    Rows both = Rows.of(arcs, Direction.ALL, Parallel.DISTINCT);
    double[] ways = ways(both, arcs);
    double[] values = closed(both, ways, run);
    for (int v = 0; v < values.length; v++) {
      double ends = 0;
      double mutual = 0;
      for (int arc = both.begin[v]; arc < both.begin[v + 1]; arc++) {
        ends += ways[arc];
        mutual += ways[arc] - 1;
      }
      values[v] /= 2 * (ends * (ends - 1) - 2 * mutual);
    }
    return values;
  }

  /** In how many directions each arc of the merged rows runs, 1 or 2. */
  private static double[] ways(Rows both, Adjacency arcs) {
    double[] ways = new double[both.arcs()];
    for (Direction direction : new Direction[] {Direction.OUT, Direction.IN}) {
      Rows rows = Rows.of(arcs, direction, Parallel.DISTINCT);
      for (int v = 0; v < rows.order(); v++) {
        int at = both.begin[v];
        for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
          while (both.target[at] != rows.target[arc]) {
            at++;
          }
          ways[at]++;
        }
      }
    }
    return ways;
  }

  /** Σ x(v, j) x(j, h) x(h, v) over ordered pairs of partners. */
  private static double[] closed(Rows rows, double[] x, Run run) {
    double[] shared = SharedPartners.products(rows, x, NO_DIVISOR, run);
    double[] values = new double[rows.order()];
    for (int v = 0; v < values.length; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        values[v] += x[arc] * shared[arc];
      }
    }
    return values;
  }

  /** A function of the weights over that of the largest. */
  private static double[] scaled(Rows rows, DoubleUnaryOperator function) {
    double[] x = new double[rows.arcs()];
    Arrays.setAll(x, arc -> function.applyAsDouble(rows.weight(arc)));
    double most = Arrays.stream(Strengths.checked(x)).max().orElse(1);
    Arrays.setAll(x, arc -> x[arc] / most);
    return x;
  }
}
