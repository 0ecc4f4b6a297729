package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * Currents by the definition: for each pair Kirchhoff's equations of its component are solved by
 * Gaussian elimination with pivots, the target's potential being zero.
 */
final class SlowCurrents {
  private final List<Actor> actors;
  private final double[][] conductance;

  SlowCurrents(TieGraph graph) {
    actors = graph.actors();
    conductance = new double[actors.size()][actors.size()];
    for (Tie tie : graph.ties()) {
      int from = actors.indexOf(tie.from());
      int to = actors.indexOf(tie.to());
      conductance[from][to] += tie.weight();
      conductance[to][from] += tie.weight();
    }
  }

  /** What passes each actor over all pairs of others. */
  Map<Actor, Double> betweenness() {
    double[] scores = new double[actors.size()];
    for (int s = 0; s < scores.length; s++) {
      for (int t = 0; t < s; t++) {
        if (component(s).contains(t)) {
          double[] potentials = potentials(s, t);
          for (int v : component(s)) {
            scores[v] += v == s || v == t ? 0 : through(v, potentials) / 2;
          }
        }
      }
    }
    return byActor(scores);
  }

  /** One over the resistances to all others of the component, summed up. */
  Map<Actor, Double> closeness() {
    double[] scores = new double[actors.size()];
    for (int s = 0; s < scores.length; s++) {
      double sum = 0;
      for (int t : component(s)) {
        sum += s == t ? 0 : resistance(s, t);
      }
      scores[s] = sum == 0 ? 0 : 1 / sum;
    }
    return byActor(scores);
  }

  /** The number of actors of the component of each. */
  Map<Actor, Double> sizes() {
    return byActor(
        IntStream.range(0, actors.size()).mapToDouble(v -> component(v).size()).toArray());
  }

  double resistance(int s, int t) {
    return potentials(s, t)[s];
  }

  private double through(int v, double[] potentials) {
    double sum = 0;
    for (int u = 0; u < potentials.length; u++) {
      sum += conductance[v][u] * Math.abs(potentials[v] - potentials[u]);
    }
    return sum;
  }

  private Map<Actor, Double> byActor(double[] scores) {
    Map<Actor, Double> map = new TreeMap<>();
    for (int v = 0; v < scores.length; v++) {
      map.put(actors.get(v), scores[v]);
    }
    return map;
  }

  List<Integer> component(int first) {
    List<Integer> reached = new ArrayList<>(List.of(first));
    for (int i = 0; i < reached.size(); i++) {
      for (int u = 0; u < actors.size(); u++) {
        if (conductance[reached.get(i)][u] > 0 && !reached.contains(u)) {
          reached.add(u);
        }
      }
    }
    return reached;
  }

  /** When one unit enters at s and leaves at t; zero outside the component. */
  private double[] potentials(int s, int t) {
    List<Integer> unknown = component(s).stream().filter(v -> v != t).toList();
    int n = unknown.size();
    double[][] equations = new double[n][n + 1];
    for (int i = 0; i < n; i++) {
      for (int u = 0; u < actors.size(); u++) {
        equations[i][i] += conductance[unknown.get(i)][u];
      }
      for (int j = 0; j < n; j++) {
        equations[i][j] -= conductance[unknown.get(i)][unknown.get(j)];
      }
      equations[i][n] = unknown.get(i) == s ? 1 : 0;
    }
    double[] solution = solved(equations);
    double[] potentials = new double[actors.size()];
    for (int i = 0; i < n; i++) {
      potentials[unknown.get(i)] = solution[i];
    }
    return potentials;
  }

  private static double[] solved(double[][] equations) {
    int n = equations.length;
    for (int k = 0; k < n; k++) {
      int best = k;
      for (int i = k; i < n; i++) {
        best = Math.abs(equations[i][k]) > Math.abs(equations[best][k]) ? i : best;
      }
      double[] row = equations[best];
      equations[best] = equations[k];
      equations[k] = row;
      for (int i = 0; i < n; i++) {
        double factor = i == k ? 0 : equations[i][k] / row[k];
        for (int j = k; j <= n; j++) {
          equations[i][j] -= factor * row[j];
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = equations[i][n] / equations[i][i];
    }
    return solution;
  }
}
