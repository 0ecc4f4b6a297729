package org.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A graph in numbers. */
final class Summary {
  private Summary() {}

  static Table of(TieGraph graph) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("actors", (long) graph.actors().size()));
    add(rows, "  states", graph, State.class::isInstance);
    add(rows, "  institutions", graph, Institution.class::isInstance);
    add(rows, "  non-state actors", graph, NonStateActor.class::isInstance);
    long tied = graph.withoutIsolates().actors().size();
    rows.add(List.of("isolates", graph.actors().size() - tied));
    rows.add(List.of("ties", (long) graph.ties().size()));
    for (TieKind kind : graph.kinds()) {
      long carrying = graph.ties().stream().filter(tie -> tie.carries(kind)).count();
      rows.add(List.of("  " + kind.name(), carrying));
    }
    rows.add(List.of("dyads", (long) graph.dyads()));
    double pairs = graph.actors().size() * (graph.actors().size() - 1.0) / 2;
    rows.add(List.of("dyads tied, of all pairs", pairs == 0 ? Double.NaN : graph.dyads() / pairs));
    return Table.of(List.of("of the graph", "number"), rows).withTitle(graph.toString());
  }

  private static void add(
      List<List<Object>> rows, String name, TieGraph graph, Predicate<Actor> type) {
    long count = graph.actors().stream().filter(type).count();
    if (count > 0) {
      rows.add(List.of(name, count));
    }
  }
}
