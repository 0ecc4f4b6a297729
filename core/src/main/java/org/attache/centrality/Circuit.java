package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * One component of two or more actors as a circuit: ties are wires whose conductance is their
 * strength. Actors are numbered anew; the last, one with most strength, is grounded: its potential
 * is always zero. Conductances are in units of a power of two, so that no strength is too great or
 * too small to calculate with.
 */
final class Circuit {
  private static final double BALANCE = 1e-6;

  /** The numbers of the actors in the graph. */
  final int[] actors;

  final int[] begin;
  final int[] target;
  final double[] conductance;

  /** What a conductance of 1 stands for. */
  final double unit;

  private Circuit(Rows rows, int[] actors, int[] places) {
    this.actors = actors;
    int arcs = Arrays.stream(actors).map(rows::degree).sum();
    begin = new int[actors.length + 1];
    target = new int[arcs];
    conductance = new double[arcs];
    int next = 0;
    for (int i = 0; i < actors.length; i++) {
      for (int arc = rows.begin[actors[i]]; arc < rows.begin[actors[i] + 1]; arc++) {
        target[next] = places[rows.target[arc]];
        conductance[next++] = rows.weight(arc);
      }
      begin[i + 1] = next;
    }
    double most = Arrays.stream(conductance).max().orElse(1);
    if (most == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("parallel strengths sum to more than a double holds");
    }
    unit = Math.scalb(1.0, Math.getExponent(most));
    Arrays.setAll(conductance, arc -> conductance[arc] / unit);
  }

  /** The wires of a graph; one with directed ties has none. */
  static Rows rows(TieGraph graph, Parallel parallel) {
    checkArgument(
        !graph.isDirected(), "current has no direction but the graph has; use graph.undirected()");
    return Rows.of(graph.adjacency(), parallel);
  }

  /** The components of a graph that have a tie. */
  static List<Circuit> of(Rows rows) {
    List<Circuit> circuits = new ArrayList<>();
    int[] places = new int[rows.order()];
    Arrays.fill(places, -1);
    int[] queue = new int[rows.order()];
    for (int v = 0; v < places.length; v++) {
      if (places[v] < 0 && rows.degree(v) > 0) {
        int[] actors = Arrays.copyOf(queue, search(rows, v, queue, places));
        groundStrongest(rows, actors);
        for (int i = 0; i < actors.length; i++) {
          places[actors[i]] = i;
        }
        circuits.add(new Circuit(rows, actors, places));
      }
    }
    return circuits;
  }

  private static int search(Rows rows, int first, int[] queue, int[] places) {
    queue[0] = first;
    places[first] = 0;
    int reached = 1;
    for (int i = 0; i < reached; i++) {
      for (int arc = rows.begin[queue[i]]; arc < rows.begin[queue[i] + 1]; arc++) {
        int w = rows.target[arc];
        if (places[w] < 0) {
          places[w] = 0;
          queue[reached++] = w;
        }
      }
    }
    return reached;
  }

  private static void groundStrongest(Rows rows, int[] actors) {
    int strongest = 0;
    for (int i = 1; i < actors.length; i++) {
      strongest = rows.strength(actors[i]) > rows.strength(actors[strongest]) ? i : strongest;
    }
    int last = actors.length - 1;
    int moved = actors[strongest];
    actors[strongest] = actors[last];
    actors[last] = moved;
  }

  /**
   * Fails unless the currents that potentials make balance those that enter at each actor, to a
   * part of all that enters. What ties much weaker than others beside them lose to rounding shows
   * here, as differences of potentials are taken tie by tie and strengths not summed up.
   */
  void checkBalance(double[] potentials, double[] entering) {
    double all = 0;
    double worst = 0;
    for (int i = 0; i < order() - 1; i++) {
      double left = entering[i];
      for (int arc = begin[i]; arc < begin[i + 1]; arc++) {
        left -= conductance[arc] * (potentials[i] - potentials[target[arc]]);
      }
      all += entering[i];
      worst = Math.abs(left) <= worst ? worst : Math.abs(left);
    }
    if (!(worst <= BALANCE * all)) {
      throw new ArithmeticException(
          "strengths are too unequal to solve for currents: " + worst / all + " does not balance");
    }
  }

  int order() {
    return actors.length;
  }

  int degree(int i) {
    return begin[i + 1] - begin[i];
  }
}
