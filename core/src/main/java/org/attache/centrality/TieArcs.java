package org.attache.centrality;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/** Which ties run along which arc of rows, and how many of them are as short as the arc. */
final class TieArcs {
  private final int[] tie;
  private final int[] arc;
  private int size;

  TieArcs(TieGraph graph, Rows rows, Direction direction) {
    Adjacency arcs = graph.adjacency();
    tie = new int[2 * arcs.arcs()];
    arc = new int[2 * arcs.arcs()];
    List<Tie> ties = graph.ties();
    boolean turns = arcs.isDirected() && direction != Direction.OUT;
    for (int v = 0; v < arcs.order(); v++) {
      for (int a = arcs.begin(v); a < arcs.end(v); a++) {
        int w = arcs.target(a);
        if (!turns || direction == Direction.ALL) {
          add(arcs.tie(a), rows, v, w);
        }
        if (turns && (direction == Direction.IN || ties.get(arcs.tie(a)).directed())) {
          add(arcs.tie(a), rows, w, v);
        }
      }
    }
  }

  private void add(int row, Rows rows, int from, int to) {
    if (from != to) {
      tie[size] = row;
      arc[size++] = Arrays.binarySearch(rows.target, rows.begin[from], rows.begin[from + 1], to);
    }
  }

  /** The shortest of the ties along each arc. */
  double[] shortest(int arcs, IntToDoubleFunction length) {
    double[] shortest = new double[arcs];
    Arrays.fill(shortest, Double.POSITIVE_INFINITY);
    for (int i = 0; i < size; i++) {
      shortest[arc[i]] = Math.min(shortest[arc[i]], length.applyAsDouble(tie[i]));
    }
    return shortest;
  }

  /** How many ties are as long as the arc they run along. */
  double[] counts(double[] lengths, IntToDoubleFunction length) {
    double[] counts = new double[lengths.length];
    for (int i = 0; i < size; i++) {
      counts[arc[i]] += isAsLong(i, lengths, length) ? 1 : 0;
    }
    return counts;
  }

  /** Gives what arcs carry to their ties: an equal share to each that is as long as the arc. */
  double[] shared(double[] carried, int ties, double[] lengths, IntToDoubleFunction length) {
    double[] counts = counts(lengths, length);
    double[] shared = new double[ties];
    for (int i = 0; i < size; i++) {
      shared[tie[i]] += isAsLong(i, lengths, length) ? carried[arc[i]] / counts[arc[i]] : 0;
    }
    return shared;
  }

  private boolean isAsLong(int i, double[] lengths, IntToDoubleFunction length) {
    double along = lengths[arc[i]];
    return Math.abs(length.applyAsDouble(tie[i]) - along) <= LengthPaths.TOLERANCE * along;
  }
}
