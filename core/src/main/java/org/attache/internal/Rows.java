package org.attache.internal;

import java.util.Arrays;
import org.attache.Adjacency;
import org.attache.Parallel;

/**
 * A simple graph as rows of ints: parallel arcs made one, ties of an actor with itself left out.
 * The arrays are shared and never written after construction.
 */
public final class Rows {
  /** Where each actor's row begins; one entry more than there are actors. */
  public final int[] begin;

  /** Whom each arc leads to, rising within a row. */
  public final int[] target;

  /** The strength of each arc after parallel arcs were made one. */
  public final double[] weight;

  private Rows(int[] begin, int[] target, double[] weight) {
    this.begin = begin;
    this.target = target;
    this.weight = weight;
  }

  /**
   * {@return the simple rows of a graph}
   *
   * @param arcs the graph, its arcs sorted by target within a row
   * @param parallel what parallel arcs amount to
   */
  public static Rows of(Adjacency arcs, Parallel parallel) {
    int n = arcs.order();
    int[] begin = new int[n + 1];
    int[] target = new int[arcs.arcs()];
    double[] weight = new double[arcs.arcs()];
    int size = 0;
    for (int v = 0; v < n; v++) {
      for (int arc = arcs.begin(v); arc < arcs.end(v); arc++) {
        int to = arcs.target(arc);
        if (to == v) {
          continue;
        }
        if (size > begin[v] && target[size - 1] == to) {
          weight[size - 1] = joined(weight[size - 1], arcs.weight(arc), parallel);
        } else {
          target[size] = to;
          weight[size++] = counts(parallel) ? 1 : arcs.weight(arc);
        }
      }
      begin[v + 1] = size;
    }
    return new Rows(begin, Arrays.copyOf(target, size), Arrays.copyOf(weight, size));
  }

  private static boolean counts(Parallel parallel) {
    return parallel == Parallel.DISTINCT || parallel == Parallel.COUNT;
  }

  private static double joined(double before, double next, Parallel parallel) {
    return switch (parallel) {
      case DISTINCT -> 1;
      case COUNT -> before + 1;
      case SUM -> before + next;
      case MAX -> Math.max(before, next);
    };
  }

  /** {@return the number of actors} */
  public int order() {
    return begin.length - 1;
  }

  /**
   * {@return the number of partners of an actor}
   *
   * @param v the actor's number
   */
  public int degree(int v) {
    return begin[v + 1] - begin[v];
  }

  /**
   * {@return the sum of the strengths of an actor's arcs}
   *
   * @param v the actor's number
   */
  public double strength(int v) {
    double sum = 0;
    for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
      sum += weight[arc];
    }
    return sum;
  }
}
