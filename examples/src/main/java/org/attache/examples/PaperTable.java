package org.attache.examples;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attache.io.Cow;

/**
 * A published table that can be computed again.
 *
 * @param id what it is called among the expected values
 * @param title what it shows
 * @param conventions by which rules its numbers are counted here
 * @param values its numbers by row, from the downloads if there are any
 */
record PaperTable(
    String id,
    String title,
    String conventions,
    Function<Optional<Cow>, Map<String, Double>> values) {
  private static final String NO_FILE = "no file named like ";

  /** One whose data its source prints. */
  static PaperTable printed(
      String id, String title, String conventions, Supplier<Map<String, Double>> values) {
    return new PaperTable(id, title, conventions, cow -> values.get());
  }

  /** One that needs downloads. */
  static PaperTable of(
      String id, String title, String conventions, Function<Cow, Map<String, Double>> values) {
    return new PaperTable(
        id,
        title,
        conventions,
        cow ->
            values.apply(
                cow.orElseThrow(() -> new IllegalArgumentException(NO_FILE + "its data"))));
  }

  /** The numbers, or nothing where a file is not at hand. */
  Optional<Map<String, Double>> valuesOf(Optional<Cow> cow) {
    try {
      return Optional.of(values.apply(cow));
    } catch (IllegalArgumentException e) {
      if (String.valueOf(e.getMessage()).startsWith(NO_FILE)) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
