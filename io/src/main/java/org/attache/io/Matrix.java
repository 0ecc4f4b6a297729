package org.attache.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleBiFunction;
import org.attache.Actor;
import org.attache.TieGraph;

/** A square matrix of ties over a stated set of actors, a row a sender. */
final class Matrix {
  private Matrix() {}

  /** Strengths; NA for actors that the graph does not hold. */
  static Content strengths(TieGraph graph, Iterable<? extends Actor> actors) {
    Dyads dyads = new Dyads(graph);
    return of(graph, actors, "NA", dyads::strength);
  }

  /** 1 where there is a tie; 10, the structural zero, for actors that the graph does not hold. */
  static Content siena(TieGraph graph, Iterable<? extends Actor> actors) {
    Dyads dyads = new Dyads(graph);
    return of(
        graph,
        actors,
        "10",
        (from, to) ->
            dyads.isUnknown(from, to) ? Double.NaN : Math.signum(dyads.strength(from, to)));
  }

  private static Content of(
      TieGraph graph,
      Iterable<? extends Actor> wanted,
      String absent,
      ToDoubleBiFunction<Actor, Actor> cell) {
    Set<Actor> ordered = new TreeSet<>();
    wanted.forEach(ordered::add);
    List<Actor> actors = List.copyOf(ordered);
    if (!ordered.containsAll(graph.actors())) {
      Set<Actor> others = new TreeSet<>(graph.actors());
      others.removeAll(ordered);
      throw new IllegalArgumentException("the matrix has no row for " + others);
    }
    List<String> labels = new Ids(actors).labels();
    List<String> header = new ArrayList<>(List.of("code"));
    header.addAll(labels);
    Set<Actor> present = new HashSet<>(graph.actors());
    return Delimited.of(
        header,
        rows -> {
          for (int row = 0; row < actors.size(); row++) {
            Actor from = actors.get(row);
            List<Object> cells = new ArrayList<>(List.of(labels.get(row)));
            for (Actor to : actors) {
              boolean both = present.contains(from) && present.contains(to);
              cells.add(both ? value(cell, from, to) : absent);
            }
            rows.row(cells.toArray());
          }
        });
  }

  /** Nobody is tied to itself unless a tie says so. */
  private static Object value(ToDoubleBiFunction<Actor, Actor> cell, Actor from, Actor to) {
    double value = cell.applyAsDouble(from, to);
    return from.equals(to) && Double.isNaN(value) ? 0.0 : value;
  }
}
