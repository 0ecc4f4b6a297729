package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.Tie;
import org.attache.TieGraph;

/** Link scores by their definitions, from a matrix of strengths. */
final class SlowLinks {
  final int n;
  final double[][] w;
  private final double[][] either;

  SlowLinks(TieGraph graph, Direction direction, Parallel parallel) {
    n = graph.actors().size();
    either = matrix(graph, Direction.ALL, parallel);
    w = matrix(graph, direction, parallel);
  }

  private static double[][] matrix(TieGraph graph, Direction direction, Parallel parallel) {
    int n = graph.actors().size();
    double[][] w = new double[n][n];
    for (Tie tie : graph.ties()) {
      int from = graph.actors().indexOf(tie.from());
      int to = graph.actors().indexOf(tie.to());
      boolean oneWay = tie.kinds().iterator().next().directed();
      boolean mixed = graph.isDirected();
      if (!mixed || !oneWay || direction != Direction.IN) {
        add(w, from, to, tie.weight(), parallel);
      }
      if (!mixed || !oneWay || direction != Direction.OUT) {
        add(w, to, from, tie.weight(), parallel);
      }
      if (mixed && !oneWay && direction == Direction.ALL) {
        add(w, from, to, tie.weight(), parallel);
        add(w, to, from, tie.weight(), parallel);
      }
    }
    return w;
  }

  private static void add(double[][] w, int i, int j, double weight, Parallel parallel) {
    w[i][j] =
        switch (parallel) {
          case DISTINCT -> 1;
          case COUNT -> w[i][j] + 1;
          case SUM -> w[i][j] + weight;
          case MAX -> Math.max(w[i][j], weight);
        };
  }

  double strength(int z) {
    double sum = 0;
    for (int u = 0; u < n; u++) {
      sum += either[z][u];
    }
    return sum;
  }

  double out(int v) {
    double sum = 0;
    for (int u = 0; u < n; u++) {
      sum += w[v][u];
    }
    return sum;
  }

  double in(int v) {
    double sum = 0;
    for (int u = 0; u < n; u++) {
      sum += w[u][v];
    }
    return sum;
  }

  List<Integer> between(int a, int b) {
    List<Integer> between = new ArrayList<>();
    for (int z = 0; z < n; z++) {
      if (w[a][z] > 0 && w[z][b] > 0) {
        between.add(z);
      }
    }
    return between;
  }

  double shared(int a, int b, DoubleUnaryOperator worth) {
    double sum = 0;
    for (int z : between(a, b)) {
      sum += (w[a][z] + w[z][b]) / 2 * worth.applyAsDouble(strength(z));
    }
    return sum;
  }

  double l3(int a, int b) {
    double sum = 0;
    for (int u = 0; u < n; u++) {
      for (int v = 0; v < n; v++) {
        if (w[a][u] * w[u][v] * w[v][b] > 0) {
          sum += w[a][u] * w[u][v] * w[v][b] / Math.sqrt(strength(u) * strength(v));
        }
      }
    }
    return sum;
  }

  /** The number of walks of so many ties, each the product of its strengths. */
  double walks(int a, int b, int length) {
    if (length == 0) {
      return a == b ? 1 : 0;
    }
    double sum = 0;
    for (int z = 0; z < n; z++) {
      sum += w[a][z] == 0 ? 0 : w[a][z] * walks(z, b, length - 1);
    }
    return sum;
  }

  /** (1 − βW)⁻¹ − 1 by elimination. */
  double[][] katz(double beta) {
    double[][] m = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        m[i][j] = (i == j ? 1 : 0) - beta * w[i][j];
      }
      m[i][n + i] = 1;
    }
    for (int p = 0; p < n; p++) {
      double pivot = m[p][p];
      for (int j = 0; j < 2 * n; j++) {
        m[p][j] /= pivot;
      }
      for (int i = 0; i < n; i++) {
        double factor = i == p ? 0 : m[i][p];
        for (int j = 0; j < 2 * n; j++) {
          m[i][j] -= factor * m[p][j];
        }
      }
    }
    double[][] katz = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        katz[i][j] = m[i][n + j] - (i == j ? 1 : 0);
      }
    }
    return katz;
  }

  double distance(int a, int b) {
    boolean[] reached = new boolean[n];
    reached[a] = true;
    for (int length = 0; length < n; length++) {
      if (reached[b]) {
        return -length;
      }
      boolean[] next = reached.clone();
      for (int v = 0; v < n; v++) {
        for (int u = 0; u < n; u++) {
          next[u] |= reached[v] && w[v][u] > 0;
        }
      }
      reached = next;
    }
    return Double.NEGATIVE_INFINITY;
  }
}
