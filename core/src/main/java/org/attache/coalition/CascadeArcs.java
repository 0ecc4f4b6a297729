package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.internal.Arcs;

/**
 * Along which arcs a cascade passes, with what chance or weight: parallel arcs made one, ties of an
 * actor with itself left out. The arrays are shared and never written after construction.
 */
final class CascadeArcs {
  private static final double ROUNDING = 1e-9;

  final Adjacency graph;
  final boolean threshold;

  /** Arcs from each actor: whom they lead to, with what chance. */
  final int[] begin;

  final int[] target;
  final double[] chance;

  /** Arcs to each actor: which of the arcs above, and from whom. */
  final int[] inBegin;

  final int[] inArc;
  final int[] source;

  private CascadeArcs(
      Adjacency graph, boolean threshold, int[] begin, int[] target, double[] chance) {
    this.graph = graph;
    this.threshold = threshold;
    this.begin = begin;
    this.target = target;
    this.chance = chance;
    this.source = new int[target.length];
    this.inBegin = new int[begin.length];
    this.inArc = new int[target.length];
    turnRound();
  }

  private void turnRound() {
    int n = order();
    for (int v = 0; v < n; v++) {
      Arrays.fill(source, begin[v], begin[v + 1], v);
    }
    for (int w : target) {
      inBegin[w + 1]++;
    }
    for (int v = 0; v < n; v++) {
      inBegin[v + 1] += inBegin[v];
    }
    int[] next = inBegin.clone();
    for (int arc = 0; arc < target.length; arc++) {
      inArc[next[target[arc]]++] = arc;
    }
  }

  /** The arcs of a graph; each counts 1/in-degree of its target. */
  static CascadeArcs of(TieGraph graph, Direction direction, boolean threshold) {
    CascadeArcs arcs = of(graph, direction, threshold, tie -> 1);
    for (int arc = 0; arc < arcs.chance.length; arc++) {
      int w = arcs.target[arc];
      arcs.chance[arc] = 1.0 / (arcs.inBegin[w + 1] - arcs.inBegin[w]);
    }
    return arcs;
  }

  /** The arcs of a graph with chances or weights as given, checked. */
  static CascadeArcs of(
      TieGraph graph, Direction direction, boolean threshold, ToDoubleFunction<Tie> given) {
    Adjacency all = Arcs.along(graph, direction);
    int n = all.order();
    int[] begin = new int[n + 1];
    int[] target = new int[all.arcs()];
    double[] chance = new double[all.arcs()];
    int arcs = 0;
    for (int v = 0; v < n; v++) {
      for (int arc = all.begin(v); arc < all.end(v); arc++) {
        int w = all.target(arc);
        if (w == v) {
          continue;
        }
        double p = checked(graph.ties().get(all.tie(arc)), given);
        if (arcs > begin[v] && target[arcs - 1] == w) {
          chance[arcs - 1] = together(chance[arcs - 1], p, threshold);
        } else {
          target[arcs] = w;
          chance[arcs++] = p;
        }
      }
      begin[v + 1] = arcs;
    }
    return new CascadeArcs(
        all, threshold, begin, Arrays.copyOf(target, arcs), Arrays.copyOf(chance, arcs));
  }

  private static double together(double one, double other, boolean threshold) {
    return threshold ? one + other : 1 - (1 - one) * (1 - other);
  }

  private static double checked(Tie tie, ToDoubleFunction<Tie> given) {
    double p = given.applyAsDouble(tie);
    checkArgument(p >= 0 && p <= 1, "what passes along %s must be in [0, 1]: %s", tie, p);
    return p;
  }

  /** Refuses weights that arrive at one actor and sum to more than 1. */
  CascadeArcs withSumsChecked() {
    for (int v = 0; v < order(); v++) {
      double sum = 0;
      for (int i = inBegin[v]; i < inBegin[v + 1]; i++) {
        sum += chance[inArc[i]];
      }
      Actor actor = graph.actor(v);
      checkArgument(
          sum <= 1 + ROUNDING, "the weights that arrive at %s sum to more than 1: %s", actor, sum);
    }
    return this;
  }

  int order() {
    return begin.length - 1;
  }

  /** Whom a cascade from these founders could get to, founders among them. */
  boolean[] within(int[] founders) {
    boolean[] reached = new boolean[order()];
    int[] queue = new int[order()];
    int found = 0;
    for (int v : founders) {
      reached[v] = true;
      queue[found++] = v;
    }
    for (int i = 0; i < found; i++) {
      for (int arc = begin[queue[i]]; arc < begin[queue[i] + 1]; arc++) {
        if (chance[arc] > 0 && !reached[target[arc]]) {
          reached[target[arc]] = true;
          queue[found++] = target[arc];
        }
      }
    }
    return reached;
  }

  /** How many uncertain arcs begin within reach; those both ways between two actors are one. */
  int uncertain(boolean[] reached) {
    int uncertain = 0;
    for (int arc = 0; arc < target.length; arc++) {
      int v = source[arc];
      int w = target[arc];
      boolean counted =
          w < v && isUncertain(Arrays.binarySearch(target, begin[w], begin[w + 1], v));
      if (reached[v] && isUncertain(arc) && !counted) {
        uncertain++;
      }
    }
    return uncertain;
  }

  private boolean isUncertain(int arc) {
    return arc >= 0 && chance[arc] > 0 && chance[arc] < 1;
  }
}
