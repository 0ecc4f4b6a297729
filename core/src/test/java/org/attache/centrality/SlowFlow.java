package org.attache.centrality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Tie;
import org.attache.TieGraph;

/**
 * Flow betweenness by the theorem of Ford and Fulkerson: the maximum flow between two actors is the
 * least that leaves any set of actors that holds the one and not the other; all sets are tried.
 */
final class SlowFlow {
  private final List<Actor> actors;
  private final double[][] capacity;
  private final boolean directed;

  private SlowFlow(TieGraph graph) {
    actors = graph.actors();
    directed = graph.isDirected();
    capacity = new double[actors.size()][actors.size()];
    for (Tie tie : graph.ties()) {
      int from = actors.indexOf(tie.from());
      int to = actors.indexOf(tie.to());
      capacity[from][to] += tie.weight();
      if (!tie.directed() || !directed) {
        capacity[to][from] += tie.weight();
      }
    }
  }

  static Map<Actor, Double> of(TieGraph graph) {
    SlowFlow slow = new SlowFlow(graph);
    Map<Actor, Double> scores = new TreeMap<>();
    for (int v = 0; v < slow.actors.size(); v++) {
      scores.put(slow.actors.get(v), slow.loss(v));
    }
    return scores;
  }

  private double loss(int v) {
    double sum = 0;
    for (int s = 0; s < actors.size(); s++) {
      for (int t = 0; t < actors.size(); t++) {
        if (s != t && s != v && t != v) {
          sum += leastCut(s, t, -1) - leastCut(s, t, v);
        }
      }
    }
    return directed ? sum : sum / 2;
  }

  private double leastCut(int s, int t, int without) {
    double least = Double.POSITIVE_INFINITY;
    for (int set = 0; set < 1 << actors.size(); set++) {
      if ((set >> s & 1) == 1 && (set >> t & 1) == 0) {
        least = Math.min(least, leaving(set, without));
      }
    }
    return least;
  }

  private double leaving(int set, int without) {
    double sum = 0;
    for (int i = 0; i < actors.size(); i++) {
      for (int j = 0; j < actors.size(); j++) {
        boolean cut = (set >> i & 1) == 1 && (set >> j & 1) == 0;
        sum += cut && i != without && j != without ? capacity[i][j] : 0;
      }
    }
    return sum;
  }
}
