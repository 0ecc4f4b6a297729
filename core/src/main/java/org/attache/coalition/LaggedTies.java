package org.attache.coalition;

import java.util.List;
import java.util.Map;
import org.attache.State;
import org.attache.TieGraph;

/** The ties of a lagged day, states going by their names at the event. */
final class LaggedTies {
  private final TieGraph graph;
  private final Naming naming;
  private final List<String> notes;

  /**
   * The ties of a day.
   *
   * @param graph its ties
   * @param naming who its states were at the event
   * @param notes what the reader should know
   */
  LaggedTies(TieGraph graph, Naming naming, List<String> notes) {
    this.graph = graph;
    this.naming = naming;
    this.notes = List.copyOf(notes);
  }

  TieGraph graph() {
    return graph;
  }

  State now(State state) {
    return naming.now(state);
  }

  List<State> then(State state) {
    return naming.then(state);
  }

  Map<State, List<State>> successions() {
    return naming.successions();
  }

  List<String> notes() {
    return notes;
  }
}
