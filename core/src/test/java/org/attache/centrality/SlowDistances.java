package org.attache.centrality;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;

/** Distances of all pairs by Floyd and Warshall, tie by tie; infinite without a path. */
final class SlowDistances {
  private SlowDistances() {}

  static double[][] of(TieGraph graph, Direction direction, ToDoubleFunction<Tie> length) {
    List<Actor> actors = graph.actors();
    int n = actors.size();
    double[][] distance = new double[n][n];
    for (int v = 0; v < n; v++) {
      Arrays.fill(distance[v], Double.POSITIVE_INFINITY);
      distance[v][v] = 0;
    }
    for (Tie tie : graph.ties()) {
      int from = actors.indexOf(tie.from());
      int to = actors.indexOf(tie.to());
      boolean oneWay = graph.isDirected() && tie.directed() && direction != Direction.ALL;
      double shorter = length.applyAsDouble(tie);
      if (!oneWay || direction == Direction.OUT) {
        distance[from][to] = Math.min(distance[from][to], shorter);
      }
      if (!oneWay || direction == Direction.IN) {
        distance[to][from] = Math.min(distance[to][from], shorter);
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          distance[i][j] = Math.min(distance[i][j], distance[i][k] + distance[k][j]);
        }
      }
    }
    return distance;
  }
}
