package org.attache;

/**
 * A question to a whole history: estimators of growth, reach along dated ties, backtests.
 *
 * @param <R> the type of the answer
 */
@FunctionalInterface
public interface HistoryAnalysis<R> {

  /**
   * {@return the answer, computed on one thread}
   *
   * @param history the history asked
   */
  R of(TieHistory history);

  /**
   * {@return the same answer, computed as told; the digits do not depend on the run}
   *
   * @param history the history asked
   * @param run how many threads, and who watches
   */
  default R of(TieHistory history, Run run) {
    return of(history);
  }
}
