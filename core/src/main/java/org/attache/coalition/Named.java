package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.TieGraph;

/**
 * An actor named by its code before the graph is known.
 *
 * @param code its code
 * @param find how it is found in a graph
 */
record Named(String code, Function<TieGraph, Actor> find) {

  static Named of(String code) {
    return new Named(code, graph -> graph.actor(code));
  }

  static List<Named> of(String... codes) {
    return Arrays.stream(codes).map(Named::of).toList();
  }

  static Named of(Actor actor) {
    return new Named(actor.code(), graph -> actor);
  }

  Actor actor(TieGraph graph) {
    return find.apply(graph);
  }

  int in(TieGraph graph) {
    return graph.adjacency().index(actor(graph));
  }

  /** The places of those of some codes, each once and rising. */
  static int[] places(List<String> codes, TieGraph graph, Adjacency arcs) {
    return codes.stream()
        .mapToInt(code -> arcs.index(graph.actor(code)))
        .sorted()
        .distinct()
        .toArray();
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
