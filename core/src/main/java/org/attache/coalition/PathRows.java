package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import org.attache.Adjacency;
import org.attache.Parallel;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/** Simple rows with a value for each arc: a probability or a strength. */
final class PathRows {
  final int[] begin;
  final int[] target;
  final double[] value;

  private PathRows(int[] begin, int[] target, double[] value) {
    this.begin = begin;
    this.target = target;
    this.value = value;
  }

  static PathRows strengths(Adjacency arcs) {
    Rows rows = Rows.of(arcs, Parallel.MAX);
    double[] value = new double[rows.arcs()];
    Arrays.setAll(value, rows::weight);
    return new PathRows(rows.begin, rows.target, value);
  }

  /** At least one of parallel ties holds; arcs that never hold are left out. */
  static PathRows chances(Adjacency arcs, TieGraph graph, TieChance chance) {
    List<Tie> ties = graph.ties();
    int[] begin = new int[arcs.order() + 1];
    int[] target = new int[arcs.arcs()];
    double[] value = new double[arcs.arcs()];
    int size = 0;
    for (int v = 0; v < arcs.order(); v++) {
      for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
        double p = chance.of(ties.get(arcs.tie(arc)));
        int to = arcs.target(arc);
        if (p == 0 || to == v) {
          continue;
        }
        if (size > begin[v] && target[size - 1] == to) {
          value[size - 1] = either(value[size - 1], p);
        } else {
          target[size] = to;
          value[size++] = p;
        }
      }
      begin[v + 1] = size;
    }
    return new PathRows(begin, Arrays.copyOf(target, size), Arrays.copyOf(value, size));
  }

  /** The chance that at least one of two independent events happens. */
  static double either(double p, double q) {
    return p + q * (1 - p);
  }

  int order() {
    return begin.length - 1;
  }

  /** The value of the arc between two actors; 0 where there is none. */
  double value(int from, int to) {
    int arc = Arrays.binarySearch(target, begin[from], begin[from + 1], to);
    return arc < 0 ? 0 : value[arc];
  }
}
