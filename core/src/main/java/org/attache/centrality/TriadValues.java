package org.attache.centrality;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.attache.Run;
import org.attache.internal.Rows;

/** The values of all triads of a graph, and of those that are closed, summed. */
record TriadValues(double closed, double all) {
  private static final double[] NO_DIVISOR = new double[0];

  static TriadValues of(Rows rows, Transitivity.Value value, Run run) {
    TriadValues values =
        switch (value) {
          case ALIKE -> throw new IllegalArgumentException("triads alike are only counted");
          case ARITHMETIC_MEAN -> arithmetic(rows, run);
          case GEOMETRIC_MEAN -> geometric(rows, run);
          case MINIMUM -> minimum(rows, run);
          case MAXIMUM -> maximum(arithmetic(rows, run), minimum(rows, run));
        };
    if (!(values.closed < Double.POSITIVE_INFINITY && values.all < Double.POSITIVE_INFINITY)) {
      throw new ArithmeticException("the values of triads sum to more than a double holds");
    }
    return values;
  }

  /** Every tie takes half its strength to each triad. */
  private static TriadValues arithmetic(Rows rows, Run run) {
    double[] triangles = SharedPartners.products(rows, weights(rows, weight -> 1), NO_DIVISOR, run);
    double closed = 0;
    double all = 0;
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        closed += rows.weight(arc) * triangles[arc] / 2;
        all += rows.weight(arc) * (rows.degree(v) - 1) / 2;
      }
    }
    return new TriadValues(closed, all);
  }

  /** The triads that a tie closes are those of its ends' common partners. */
  private static TriadValues geometric(Rows rows, Run run) {
    double[] roots = weights(rows, Math::sqrt);
    double[] shared = SharedPartners.products(rows, roots, NO_DIVISOR, run);
    double all = 0;
    for (int v = 0; v < rows.order(); v++) {
      double before = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        all += roots[arc] * before;
        before += roots[arc];
      }
    }
    return new TriadValues(Arrays.stream(shared).sum() / 2, all);
  }

  private static TriadValues minimum(Rows rows, Run run) {
    double[] weights = weights(rows, weight -> weight);
    double closed = Arrays.stream(SharedPartners.minima(rows, weights, run)).sum() / 2;
    double all = 0;
    for (int v = 0; v < rows.order(); v++) {
      Arrays.sort(weights, rows.begin[v], rows.begin[v + 1]);
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        all += weights[arc] * (rows.begin[v + 1] - 1 - arc);
      }
    }
    return new TriadValues(closed, all);
  }

  /** The larger of two numbers is what the smaller leaves of their sum. */
  private static TriadValues maximum(TriadValues mean, TriadValues minimum) {
    return new TriadValues(2 * mean.closed - minimum.closed, 2 * mean.all - minimum.all);
  }

  private static double[] weights(Rows rows, DoubleUnaryOperator function) {
    double[] weights = new double[rows.arcs()];
    Arrays.setAll(weights, arc -> function.applyAsDouble(rows.weight(arc)));
    return weights;
  }
}
