package org.attache;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/**
 * What came of a trial: scores, or why there are none.
 *
 * @param words what was changed, such as {@code without TRADE}
 * @param scores the scores, where the measure had an answer
 * @param why what stood in the way, where it had none
 */
record Tried(String words, Optional<Scores> scores, String why) {

  /** One draw of weights. A number out of range or a lack of convergence is no answer. */
  static Tried drawn(Supplier<Scores> measured) {
    try {
      return new Tried("draw", Optional.of(measured.get()), "");
    } catch (ArithmeticException e) {
      return new Tried("draw", Optional.empty(), String.valueOf(e.getMessage()));
    }
  }

  /** One change of the graph. One that cannot be made or measured is no answer. */
  static Tried changed(Change change) {
    try {
      Scores scores = change.measured().get();
      return new Tried(change.words(), Optional.of(scores), "");
    } catch (CancellationException e) {
      throw e;
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
      return new Tried(change.words(), Optional.empty(), String.valueOf(e.getMessage()));
    }
  }
}
