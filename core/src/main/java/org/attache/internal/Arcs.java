package org.attache.internal;

import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.Parallel;
import org.attache.TieGraph;
import org.attache.TieKind;

/**
 * The arcs of a graph as a direction reads them; without direction, kinds of both sorts may mix.
 */
public final class Arcs {
  private Arcs() {}

  /**
   * {@return the arcs of a graph, without direction where ties either way are to be one}
   *
   * @param graph the graph
   * @param direction how its ties are read
   */
  public static Adjacency of(TieGraph graph, Direction direction) {
    return direction == Direction.ALL ? graph.undirected().adjacency() : graph.adjacency();
  }

  /**
   * {@return the arcs of a graph, each from where a way along the direction comes}
   *
   * @param graph the graph
   * @param direction how its ties are read
   */
  public static Adjacency along(TieGraph graph, Direction direction) {
    Adjacency arcs = of(graph, direction);
    return direction == Direction.IN ? arcs.transpose() : arcs;
  }

  /**
   * {@return partners along a direction, each once}
   *
   * @param graph the graph
   * @param direction how its ties are read
   */
  public static Rows partners(TieGraph graph, Direction direction) {
    return Rows.of(of(graph, direction), direction, Parallel.DISTINCT);
  }

  /**
   * {@return partners against a direction, each once}
   *
   * @param graph the graph
   * @param direction how its ties are read
   */
  public static Rows back(TieGraph graph, Direction direction) {
    Direction turned = direction == Direction.OUT ? Direction.IN : Direction.OUT;
    return Rows.of(of(graph, direction), turned, Parallel.DISTINCT);
  }

  /**
   * {@return whether the direction makes a difference, and belongs among the options of a result}
   *
   * @param graph the graph
   * @param arcs its arcs
   */
  public static boolean haveDirection(TieGraph graph, Adjacency arcs) {
    return arcs.isDirected() || graph.kinds().stream().anyMatch(TieKind::directed);
  }
}
