package org.attache.centrality;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.internal.Rows;

/**
 * A step along ties, each taken in proportion to its strength. Kept with the graph, never changed.
 */
final class Walk {
  private final Square matrix;
  private final double[] share;
  private final int[] stranded;

  /** One form of a graph. */
  private record Form(Direction direction, Parallel parallel) implements Function<Adjacency, Walk> {
    @Override
    public Walk apply(Adjacency arcs) {
      return new Walk(Square.of(arcs, against(), parallel), Rows.of(arcs, direction, parallel));
    }

    private Direction against() {
      return switch (direction) {
        case OUT -> Direction.IN;
        case IN -> Direction.OUT;
        case ALL -> Direction.ALL;
      };
    }
  }

  private Walk(Square matrix, Rows leaving) {
    this.matrix = matrix;
    share = new double[matrix.order()];
    for (int v = 0; v < share.length; v++) {
      double strength = leaving.strength(v);
      if (strength == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException("the strengths of one actor sum to more than a double holds");
      }
      share[v] = strength == 0 ? 0 : 1 / strength;
    }
    stranded = IntStream.range(0, share.length).filter(v -> share[v] == 0).toArray();
  }

  static Walk of(Adjacency arcs, Direction direction, Parallel parallel) {
    return arcs.as(new Form(arcs.isDirected() ? direction : Direction.ALL, parallel));
  }

  /** One step from everywhere; the sum over those whom no tie lets leave. */
  double step(double[] now, double[] sent, double[] received) {
    double left = 0;
    for (int v : stranded) {
      left += now[v];
    }
    for (int v = 0; v < sent.length; v++) {
      sent[v] = now[v] * share[v];
    }
    matrix.times(sent, received);
    return left;
  }
}
