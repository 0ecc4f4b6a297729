package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.function.Function;
import org.attache.Actor;
import org.attache.TieGraph;

/** The actors a reach starts from, found in the graph asked. */
final class Starts {
  private final Function<TieGraph, List<Actor>> starts;

  private Starts(Function<TieGraph, List<Actor>> starts) {
    this.starts = starts;
  }

  static Starts of(String... codes) {
    List<String> copy = some(codes);
    return new Starts(graph -> copy.stream().map(graph::actor).toList());
  }

  static Starts of(Actor... actors) {
    List<Actor> copy = some(actors);
    return new Starts(graph -> copy);
  }

  private static <T> List<T> some(T[] starts) {
    checkArgument(starts.length > 0, "reach starts from at least one actor");
    return List.of(starts);
  }

  /** Each once, in code order. */
  List<Actor> in(TieGraph graph) {
    return starts.apply(graph).stream().distinct().sorted().toList();
  }
}
