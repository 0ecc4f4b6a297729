package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.TieGraph;

/** What each actor of a graph has pledged to each, as places among the levels there are. */
final class Portfolios {
  private static final int MOST = 5_000;

  final int order;
  private final double[] levels;
  private final int[] places;

  private Portfolios(int order, double[] levels, int[] places) {
    this.order = order;
    this.levels = levels;
    this.places = places;
  }

  /** Of parallel ties the highest level; to itself each actor has the highest there can be. */
  static Portfolios of(TieGraph graph, PortfolioLevels levels) {
    Adjacency ties = graph.adjacency();
    int n = ties.order();
    checkArgument(n <= MOST, "portfolios of at most %s actors can be compared: %s", MOST, n);
    double[] pledged = new double[n * n];
    for (int v = 0; v < n; v++) {
      for (int arc = ties.begin(v); arc < ties.end(v); arc++) {
        int cell = v * n + ties.target(arc);
        double level = levels.level(graph.ties().get(ties.tie(arc)));
        pledged[cell] = Math.max(pledged[cell], level);
      }
    }
    for (int v = 0; v < n; v++) {
      pledged[v * n + v] = levels.highest();
    }
    return of(n, pledged);
  }

  /** Two portfolios given, of which there are only these. */
  static Portfolios of(double[] first, double[] second) {
    double[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return of(first.length, both);
  }

  private static Portfolios of(int order, double[] pledged) {
    double[] levels =
        Arrays.stream(pledged).map(value -> value + 0.0).sorted().distinct().toArray();
    int[] places = new int[pledged.length];
    for (int cell = 0; cell < places.length; cell++) {
      places[cell] = Arrays.binarySearch(levels, pledged[cell] + 0.0);
    }
    return new Portfolios(order, levels, places);
  }

  /** The portfolios of two rows against each other, with or without the states they are of. */
  LevelPairs pairs(int one, int other, double[] weights, boolean own) {
    LevelPairs pairs = new LevelPairs(levels);
    for (int v = 0; v < order; v++) {
      if (own || (v != one && v != other)) {
        pairs.add(places[one * order + v], places[other * order + v], weights[v]);
      }
    }
    return pairs;
  }
}
