package org.attache;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to cite for a measure, from the tables that come with the library: {@code methods.txt} says
 * which publications a measure comes from, {@code references.txt} what these are.
 */
final class MethodReferences {
  private static final List<String> OF_ANOTHER =
      List.of("sensitivity of ", "effect of ties on the ");
  private static final Map<String, Reference> REFERENCES = references();
  private static final Map<String, List<Reference>> METHODS = methods();

  private MethodReferences() {}

  /** What the measure comes from; nothing where it is this library's own. */
  static List<Reference> of(String measure, Map<String, String> options) {
    return find(measure, options).orElse(List.of());
  }

  /** The same; nothing at all where no table names the measure. */
  static Optional<List<Reference>> find(String measure, Map<String, String> options) {
    for (String before : OF_ANOTHER) {
      if (measure.startsWith(before)) {
        return find(measure.substring(before.length()), options);
      }
    }
    int by = measure.lastIndexOf(" by kernel by ");
    String own = by < 0 ? measure : measure.substring(by + " by ".length());
    Stream<String> narrower = options.keySet().stream().map(option -> own + ", " + option);
    return Stream.of(narrower, Stream.of(own), endings(own))
        .flatMap(names -> names)
        .map(METHODS::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The measure with ever more of its end open, as in {@code degree in *}. */
  private static Stream<String> endings(String measure) {
    return Stream.iterate(measure.length(), length -> length > 0, length -> length - 1)
        .map(length -> measure.substring(0, length) + "*");
  }

  private static Map<String, List<Reference>> methods() {
    Map<String, List<Reference>> methods = new HashMap<>();
    for (String line : lines("methods.txt")) {
      int equals = line.indexOf(" =");
      String keys = line.substring(equals + 2).strip();
      methods.put(
          line.substring(0, equals),
          Stream.of(keys.split(" ", -1))
              .filter(key -> !key.isEmpty())
              .map(MethodReferences::known)
              .toList());
    }
    return Map.copyOf(methods);
  }

  private static Reference known(String key) {
    return Objects.requireNonNull(REFERENCES.get(key), key);
  }

  private static Map<String, Reference> references() {
    Map<String, Reference> references = new HashMap<>();
    for (String line : lines("references.txt")) {
      Reference reference = reference(line.split(" ?\\| ?", -1));
      references.put(reference.key(), reference);
    }
    return Map.copyOf(references);
  }

  private static Reference reference(String[] cells) {
    Reference reference =
        Reference.of(cells[1], cells[0]).with("author", cells[2]).with("title", cells[3]);
    String[] fields = {place(cells[0]), "volume", "number", "year", "pages", "doi"};
    for (int i = 0; i < fields.length; i++) {
      String cell = cells[4 + i];
      if (!cell.isEmpty()) {
        reference =
            reference.with(fields[i], fields[i].equals("doi") ? cell : Reference.escaped(cell));
      }
    }
    for (int i = 4 + fields.length; i < cells.length; i++) {
      reference = named(reference, cells[i]);
    }
    return reference;
  }

  /** With a field that tells its own name, as in {@code address = Berlin}. */
  private static Reference named(Reference reference, String cell) {
    int equals = cell.indexOf(" = ");
    return reference.with(
        cell.substring(0, equals), Reference.escaped(cell.substring(equals + " = ".length())));
  }

  private static String place(String type) {
    return switch (type) {
      case "article" -> "journal";
      case "book" -> "publisher";
      case "phdthesis" -> "school";
      case "misc" -> "howpublished";
      default -> "booktitle";
    };
  }

  private static List<String> lines(String table) {
    try (InputStream file =
            Objects.requireNonNull(MethodReferences.class.getResourceAsStream(table));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
