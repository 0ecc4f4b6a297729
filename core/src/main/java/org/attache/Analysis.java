package org.attache;

/**
 * A question to a graph. An analysis is a value, configured before it is asked; a lambda is one
 * too:
 *
 * <pre>{@code
 * history.yearly(1816, 2012, graph -> graph.ties().size())
 * }</pre>
 *
 * @param <R> the type of the answer
 */
@FunctionalInterface
public interface Analysis<R> {

  /**
   * {@return the answer, computed on one thread}
   *
   * @param graph the graph asked
   */
  R of(TieGraph graph);

  /**
   * {@return the same answer, computed as told; the digits do not depend on the run}
   *
   * @param graph the graph asked
   * @param run how many threads, and who watches
   */
  default R of(TieGraph graph, Run run) {
    return of(graph);
  }
}
