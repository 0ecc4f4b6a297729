package org.attache.centrality;

import java.util.List;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;

/** Matrices of strengths, parallel ties added up, ties of an actor with itself left out. */
final class DenseTies {
  private DenseTies() {}

  /** What runs from one actor to another; an undirected tie runs both ways. */
  static double[][] strengths(TieGraph graph) {
    List<Actor> actors = graph.actors();
    double[][] a = new double[actors.size()][actors.size()];
    for (Tie tie : graph.ties()) {
      int from = actors.indexOf(tie.from());
      int to = actors.indexOf(tie.to());
      if (from != to) {
        a[from][to] += tie.weight();
        a[to][from] += tie.directed() && graph.isDirected() ? 0 : tie.weight();
      }
    }
    return a;
  }

  /** What counts for one actor with another in some direction. */
  static double[][] strengths(TieGraph graph, Direction direction) {
    double[][] a = strengths(graph);
    double[][] counted = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a.length; j++) {
        double both = graph.isDirected() ? a[i][j] + a[j][i] : a[i][j];
        counted[i][j] =
            switch (direction) {
              case OUT -> a[i][j];
              case IN -> a[j][i];
              case ALL -> both;
            };
      }
    }
    return counted;
  }

  /** 1 where there is a tie. */
  static double[][] ones(double[][] strengths) {
    double[][] ones = new double[strengths.length][strengths.length];
    for (int i = 0; i < ones.length; i++) {
      for (int j = 0; j < ones.length; j++) {
        ones[i][j] = strengths[i][j] > 0 ? 1 : 0;
      }
    }
    return ones;
  }

  static double sum(double[] row) {
    double sum = 0;
    for (double value : row) {
      sum += value;
    }
    return sum;
  }

  static double max(double[] row) {
    double max = 0;
    for (double value : row) {
      max = Math.max(max, value);
    }
    return max;
  }
}
