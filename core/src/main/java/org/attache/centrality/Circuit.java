package org.attache.centrality;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Parallel;
import org.attache.Run;
import org.attache.Scores;
import org.attache.TieGraph;
import org.attache.internal.Rows;

/**
 * One component of two or more actors as a circuit: ties are wires whose conductance is their
 * strength. Actors are numbered anew; the last, one with most strength, is grounded: its potential
 * is always zero.
 */
final class Circuit {
  private static final int DENSE = 2048;
  private static final int DENSEST = 8192;

  private static final int BLOCKS = 64;

  /** The numbers of the actors in the graph. */
  final int[] actors;

  final int[] begin;
  final int[] target;
  final double[] conductance;

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

  /** Scores that compare within a component only say so. */
  static Scores noted(Scores scores, List<Circuit> circuits) {
    return circuits.size() < 2
        ? scores
        : scores.withNote(
            "scored apart in " + circuits.size() + " components; compare within one of them");
  }

  int order() {
    return actors.length;
  }

  int degree(int i) {
    return begin[i + 1] - begin[i];
  }

  /** Row i: the potential at everybody when one unit of current enters at i and leaves grounded. */
  double[][] potentials(Run run) {
    checkRoom(order());
    return isDense() ? inverted() : solved(run);
  }

  double[][] inverted() {
    double[][] potentials = new double[order()][order()];
    ground(potentials);
    Sweep.invert(potentials, order() - 1);
    return potentials;
  }

  double[][] solved(Run run) {
    double[][] potentials = new double[order()][];
    potentials[order() - 1] = new double[order()];
    each(run, Preconditioner.of(this), (i, row) -> potentials[i] = row.clone());
    return potentials;
  }

  /** Whether to invert at once costs no more than to solve for one source at a time. */
  private boolean isDense() {
    long n = order();
    return n <= DENSE || (n <= DENSEST && n * n <= 256L * target.length);
  }

  static void checkRoom(int actors) {
    double needed = 8e-9 * actors * actors;
    double room = 1e-9 * Runtime.getRuntime().maxMemory();
    checkArgument(
        needed < room,
        "potentials between %s connected actors need %s GB and the JVM has %s (-Xmx)",
        actors,
        Math.round(10 * needed) / 10.0,
        Math.round(10 * room) / 10.0);
  }

  /** Strengths on the diagonal of all but the grounded actor, less the conductances beside it. */
  private void ground(double[][] laplacian) {
    for (int i = 0; i < order() - 1; i++) {
      for (int arc = begin[i]; arc < begin[i + 1]; arc++) {
        laplacian[i][i] += conductance[arc];
        if (target[arc] < order() - 1) {
          laplacian[i][target[arc]] -= conductance[arc];
        }
      }
    }
  }

  /** What is done with the potentials of one source. */
  private interface Potentials {
    void take(int source, double[] potentials);
  }

  /** Solves for one source at a time, sources dealt in blocks. */
  private void each(Run run, Preconditioner preconditioner, Potentials use) {
    int n = order();
    run.each(
        BLOCKS,
        block -> {
          ConjugateGradients solver = new ConjugateGradients(this, preconditioner);
          double[] unit = new double[n];
          for (int i = first(block, n - 1); i < first(block + 1, n - 1); i++) {
            Run.stopIfInterrupted();
            unit[i] = 1;
            use.take(i, solver.solve(unit));
            unit[i] = 0;
          }
          return block;
        });
  }

  /** Where a block of n actors begins. */
  static int first(int block, int n) {
    return (int) ((long) block * n / BLOCKS);
  }

  /** The sum of the resistances between each actor and all others. */
  double[] resistances(Run run) {
    return isDense() ? resistances(inverted()) : solvedResistances(run);
  }

  private static double[] resistances(double[][] potentials) {
    double[] own = new double[potentials.length];
    double[] sum = new double[potentials.length];
    for (int i = 0; i < sum.length; i++) {
      own[i] = potentials[i][i];
      sum[i] = Arrays.stream(potentials[i]).sum();
    }
    return resistances(own, sum);
  }

  /** Keeps of all potentials those at the sources; when one unit enters at each they are sums. */
  double[] solvedResistances(Run run) {
    Preconditioner preconditioner = Preconditioner.of(this);
    double[] own = new double[order()];
    double[] ones = new double[order()];
    Arrays.fill(ones, 1);
    double[] sum = new ConjugateGradients(this, preconditioner).solve(ones);
    each(run, preconditioner, (i, row) -> own[i] = row[i]);
    return resistances(own, sum);
  }

  /** With P the potentials n P(i, i) + Σ P(j, j) − 2 Σ P(i, j). */
  private static double[] resistances(double[] own, double[] sum) {
    double trace = Arrays.stream(own).sum();
    double[] resistances = new double[own.length];
    Arrays.setAll(resistances, i -> own.length * own[i] + trace - 2 * sum[i]);
    return resistances;
  }
}
