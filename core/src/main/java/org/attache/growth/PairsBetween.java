package org.attache.growth;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * How much every actor is between pairs of some of them, by Brandes' accumulation from each of
 * these over the dependencies on these; scratch of one thread.
 */
final class PairsBetween {
  private static final int BLOCKS = 64;

  private final Rows rows;
  private final boolean[] end;
  private final int[] hops;
  private final double[] paths;
  private final double[] share;
  private final int[] order;

  private PairsBetween(Rows rows, boolean[] end) {
    this.rows = rows;
    this.end = end;
    this.hops = new int[rows.order()];
    this.paths = new double[rows.order()];
    this.share = new double[rows.order()];
    this.order = new int[rows.order()];
    Arrays.fill(hops, -1);
  }

  /** Pairs count each way where they are ordered, else once. */
  static double[] of(Rows rows, boolean[] end, boolean ordered, Run run) {
    int[] sources = IntStream.range(0, end.length).filter(v -> end[v]).toArray();
    int blocks = Math.min(BLOCKS, sources.length);
    List<double[]> sums =
        run.each(
            blocks,
            block -> {
              PairsBetween scratch = new PairsBetween(rows, end);
              double[] sum = new double[rows.order()];
              int to = (int) ((block + 1L) * sources.length / blocks);
              for (int i = (int) ((long) block * sources.length / blocks); i < to; i++) {
                Run.stopIfInterrupted();
                scratch.add(sources[i], sum);
              }
              return sum;
            });
    double[] total = new double[rows.order()];
    for (double[] sum : sums) {
      for (int v = 0; v < total.length; v++) {
        total[v] += ordered ? sum[v] : sum[v] / 2;
      }
    }
    return total;
  }

  private void add(int source, double[] sum) {
    int reached = search(source);
    for (int i = reached - 1; i > 0; i--) {
      int v = order[i];
      double below = 0;
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        below += hops[w] == hops[v] + 1 ? share[w] : 0;
      }
      sum[v] += paths[v] * below;
      share[v] = below + (end[v] ? 1 / paths[v] : 0);
    }
    for (int i = 0; i < reached; i++) {
      hops[order[i]] = -1;
    }
  }

  /** Counts shortest paths; returns how many actors they reach, laid out by distance. */
  private int search(int source) {
    order[0] = source;
    hops[source] = 0;
    paths[source] = 1;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      int v = order[i];
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        int w = rows.target[arc];
        if (hops[w] < 0) {
          hops[w] = hops[v] + 1;
          paths[w] = 0;
          order[reached++] = w;
        }
        paths[w] += hops[w] == hops[v] + 1 ? paths[v] : 0;
      }
      if (paths[v] == Double.POSITIVE_INFINITY) {
        throw new ArithmeticException("more than 1e308 shortest paths between two actors");
      }
    }
    return reached;
  }
}
