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

  /** One draw of weights. An option these do not allow or a lack of convergence is no answer. */
  static Tried drawn(Supplier<Scores> measured) {
    return of("draw", measured);
  }

  /** One change of the graph. One that cannot be made or measured is no answer. */
  static Tried changed(Change change) {
    return of(change.words(), change.measured());
  }

  private static Tried of(String words, Supplier<Scores> measured) {
    try {
      return new Tried(words, Optional.of(measured.get()), "");
    } catch (CancellationException e) {
      throw e;
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
      return new Tried(words, Optional.empty(), String.valueOf(e.getMessage()));
    }
  }
}
