package org.attache.centrality;

import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * PageRank by solving (I − d Pᵀ) x = (1 − d)/n, where a row of P without ties is 1/n throughout, by
 * Gaussian elimination.
 */
final class DensePageRank {
  private DensePageRank() {}

  static Map<Actor, Double> of(TieGraph graph, double damping) {
    double[][] chance = chances(graph);
    int n = chance.length;
    double[][] system = new double[n][n + 1];
    for (int v = 0; v < n; v++) {
      for (int u = 0; u < n; u++) {
        system[v][u] = (u == v ? 1 : 0) - damping * chance[u][v];
      }
      system[v][n] = (1 - damping) / n;
    }
    double[] solution = solve(system);
    Map<Actor, Double> scores = new TreeMap<>();
    for (int v = 0; v < n; v++) {
      scores.put(graph.actors().get(v), solution[v]);
    }
    return scores;
  }

  /** The chance to step from the first to the second. */
  private static double[][] chances(TieGraph graph) {
    int n = graph.actors().size();
    double[][] chance = new double[n][n];
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      chance[from][to] += tie.weight();
      if (!tie.directed() || !graph.isDirected()) {
        chance[to][from] += tie.weight();
      }
    }
    for (double[] row : chance) {
      double sum = 0;
      for (double weight : row) {
        sum += weight;
      }
      for (int v = 0; v < n; v++) {
        row[v] = sum == 0 ? 1.0 / n : row[v] / sum;
      }
    }
    return chance;
  }

  /** The diagonal dominates by column, so no pivot is needed. */
  private static double[] solve(double[][] system) {
    int n = system.length;
    for (int pivot = 0; pivot < n; pivot++) {
      for (int row = 0; row < n; row++) {
        double factor = system[row][pivot] / system[pivot][pivot];
        for (int column = pivot; column <= n && row != pivot; column++) {
          system[row][column] -= factor * system[pivot][column];
        }
      }
    }
    double[] solution = new double[n];
    for (int v = 0; v < n; v++) {
      solution[v] = system[v][n] / system[v][v];
    }
    return solution;
  }
}
