package org.attache.centrality;

import java.util.Arrays;
import org.attache.internal.Rows;

/**
 * Distances along lengths in graphs where most actors are tied: Dijkstra's search without a heap on
 * a square of lengths, every step of which runs over a whole row.
 */
final class DenseDistances implements SourceSearch {
  private static final int LARGEST = 1 << 10;
  private static final int SHARE = 4;

  private final int n;
  private final double[] lengths;
  private final double farthest;
  private final double[] open;

  /** Squares of lengths are shared by searches, see {@link #square}. */
  DenseDistances(int n, double[] lengths, double farthest) {
    this.n = n;
    this.lengths = lengths;
    this.farthest = farthest;
    this.open = new double[n];
  }

  /** Whether at least a quarter of a not too large square is filled and no path can overflow. */
  static boolean suit(Rows rows, double[] length) {
    long n = rows.order();
    return n <= LARGEST
        && SHARE * (long) rows.arcs() >= n * n
        && n * Arrays.stream(length).max().orElse(0) < Double.POSITIVE_INFINITY;
  }

  /** The lengths of all pairs, infinite where no arc is. */
  static double[] square(Rows rows, double[] length) {
    int n = rows.order();
    double[] square = new double[n * n];
    Arrays.fill(square, Double.POSITIVE_INFINITY);
    for (int v = 0; v < n; v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        square[v * n + rows.target[arc]] = length[arc];
      }
    }
    return square;
  }

  /** Those settled leave the open ones by a distance that is not a number. */
  @Override
  public void search(int source, DistanceTally tally) {
    System.arraycopy(lengths, source * n, open, 0, n);
    open[source] = Double.NaN;
    int v = nearest();
    while (v >= 0 && open[v] <= farthest) {
      double distance = open[v];
      tally.add(source, distance, 1);
      open[v] = Double.NaN;
      int row = v * n;
      for (int w = 0; w < n; w++) {
        open[w] = Math.min(open[w], distance + lengths[row + w]);
      }
      v = nearest();
    }
  }

  /** The nearest of those still open; -1 when the others are out of reach. */
  private int nearest() {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int w = 0; w < n; w++) {
      if (open[w] < least) {
        least = open[w];
        nearest = w;
      }
    }
    return nearest;
  }
}
