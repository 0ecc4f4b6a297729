package org.attache.internal;

import java.util.Arrays;
import java.util.function.Function;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;

/**
 * A simple graph as rows of ints: parallel arcs made one, ties of an actor with itself left out.
 * The arrays are shared and never written after construction; rows are kept with their graph.
 */
public final class Rows {
  /** Where each actor's row begins; one entry more than there are actors. */
  public final int[] begin;

  /** Whom each arc leads to, rising within a row. */
  public final int[] target;

  /** The strength of each arc after parallel arcs were made one; empty where all are 1. */
  public final double[] weight;

  private Rows(int[] begin, int[] target, double[] weight) {
    this.begin = begin;
    this.target = target;
    this.weight = weight;
  }

  /** How rows are made; one form of a graph. */
  private record Form(Direction direction, Parallel parallel) implements Function<Adjacency, Rows> {
    @Override
    public Rows apply(Adjacency arcs) {
      RowsBuilder builder = new RowsBuilder(parallel, arcs.order(), most(arcs));
      Adjacency first = direction == Direction.IN ? arcs.transpose() : arcs;
      for (int v = 0; v < arcs.order(); v++) {
        if (direction == Direction.ALL) {
          builder.addBoth(v, arcs, arcs.transpose());
        } else {
          builder.add(v, first);
        }
      }
      return builder.rows();
    }

    private int most(Adjacency arcs) {
      return direction == Direction.ALL ? Math.multiplyExact(2, arcs.arcs()) : arcs.arcs();
    }
  }

  static Rows of(int[] begin, int[] target, double[] weight) {
    boolean allOne = Arrays.stream(weight).allMatch(w -> w == 1);
    return new Rows(begin, target, allOne ? new double[0] : weight);
  }

  /**
   * {@return the simple rows of a graph, along its arcs}
   *
   * @param arcs the graph, its arcs sorted by target within a row
   * @param parallel what parallel arcs amount to
   */
  public static Rows of(Adjacency arcs, Parallel parallel) {
    return of(arcs, Direction.OUT, parallel);
  }

  /**
   * {@return the simple rows of a graph}
   *
   * @param arcs the graph, its arcs sorted by target within a row
   * @param direction along the arcs, against them, or both: then the arcs either way are parallel,
   *     and an undirected tie read as directed counts as one each way. Without effect where ties
   *     have no direction
   * @param parallel what parallel arcs amount to
   */
  public static Rows of(Adjacency arcs, Direction direction, Parallel parallel) {
    Parallel effective =
        switch (parallel) {
          case DISTINCT, COUNT -> parallel;
          case SUM -> arcs.isWeighted() ? parallel : Parallel.COUNT;
          case MAX -> arcs.isWeighted() ? parallel : Parallel.DISTINCT;
        };
    return arcs.as(new Form(arcs.isDirected() ? direction : Direction.OUT, effective));
  }

  /**
   * {@return these rows without the arc from one actor to another}
   *
   * @param from where the arc begins
   * @param to where it leads; without such an arc the rows are returned as they are
   */
  public Rows without(int from, int to) {
    int arc = Arrays.binarySearch(target, begin[from], begin[from + 1], to);
    if (arc < 0) {
      return this;
    }
    int[] begins = begin.clone();
    for (int v = from + 1; v < begins.length; v++) {
      begins[v]--;
    }
    int[] targets = new int[target.length - 1];
    System.arraycopy(target, 0, targets, 0, arc);
    System.arraycopy(target, arc + 1, targets, arc, targets.length - arc);
    double[] weights = new double[isWeighted() ? targets.length : 0];
    if (isWeighted()) {
      System.arraycopy(weight, 0, weights, 0, arc);
      System.arraycopy(weight, arc + 1, weights, arc, weights.length - arc);
    }
    return new Rows(begins, targets, weights);
  }

  /** {@return the number of actors} */
  public int order() {
    return begin.length - 1;
  }

  /** {@return the number of arcs} */
  public int arcs() {
    return target.length;
  }

  /** {@return whether some weight differs from 1} */
  public boolean isWeighted() {
    return weight.length > 0;
  }

  /**
   * {@return the strength of an arc}
   *
   * @param arc the arc
   */
  public double weight(int arc) {
    return weight.length == 0 ? 1 : weight[arc];
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
    if (weight.length == 0) {
      return degree(v);
    }
    double sum = 0;
    for (int arc = begin[v]; arc < begin[v + 1]; arc++) {
      sum += weight[arc];
    }
    return sum;
  }
}
