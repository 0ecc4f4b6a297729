package org.attache.examples;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.attache.io.Cow;

/**
 * A published table that can be computed again.
 *
 * @param id what it is called among the expected values
 * @param title what it shows
 * @param conventions by which rules its numbers are counted here
 * @param needs the data sets it is computed from
 * @param values its numbers by row, from the downloads if there are any
 */
record PaperTable(
    String id,
    String title,
    String conventions,
    String needs,
    Function<Optional<Cow>, Map<String, Double>> values) {
  /** What readers say of a file that is not there. */
  private static final Pattern MISSING =
      Pattern.compile("no (file named like|states\\d{4}\\.csv or) .*");

  /** One whose data its source prints. */
  static PaperTable printed(
      String id, String title, String conventions, Supplier<Map<String, Double>> values) {
    return new PaperTable(id, title, conventions, "nothing", cow -> values.get());
  }

  /** One that is computed from downloads. */
  static PaperTable of(
      String id,
      String title,
      String conventions,
      String needs,
      Function<Cow, Map<String, Double>> values) {
    return new PaperTable(id, title, conventions, needs, cow -> cow.map(values).orElseGet(Map::of));
  }

  /** The numbers; none where a file is not at hand. */
  Map<String, Double> valuesFrom(Optional<Cow> cow) {
    try {
      return values.apply(cow);
    } catch (IllegalArgumentException e) {
      if (MISSING.matcher(String.valueOf(e.getMessage())).matches()) {
        return Map.of();
      }
      throw e;
    }
  }
}
