package org.attache;

import java.util.function.Supplier;

/**
 * One change of what is measured, made only when it is tried.
 *
 * @param words what is changed, such as {@code without TRADE}
 * @param measured makes the graph and measures it
 */
record Change(String words, Supplier<Scores> measured) {

  static Change of(String words, Supplier<TieGraph> graph, Analysis<Scores> analysis) {
    return new Change(words, () -> analysis.of(graph.get(), Run.SERIAL));
  }

  /** The graph of an earlier year; one that holds nobody is refused. */
  static Change lagged(TieHistory history, int year, int lag, Analysis<Scores> analysis) {
    return of(Words.count(lag, "year") + " earlier", () -> peopled(history, year - lag), analysis);
  }

  private static TieGraph peopled(TieHistory history, int year) {
    TieGraph graph = history.at(year);
    if (graph.actors().isEmpty()) {
      throw new IllegalArgumentException("nobody has a tie in " + year);
    }
    return graph;
  }
}
