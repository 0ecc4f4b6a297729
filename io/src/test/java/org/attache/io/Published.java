package org.attache.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The published files where they lie; tests that ask for them are skipped without. */
final class Published {
  private Published() {}

  static Path folder() {
    String shared = System.getProperty("attache.shared", "");
    assumeTrue(
        !shared.isEmpty(),
        "attache.shared does not name the folder of the published files; see CONTRIBUTING.md");
    return Path.of(shared, "data");
  }

  static Cow cow() {
    return Cow.in(folder());
  }

  /** The rows of a published file split at commas, for scans that owe the reader nothing. */
  static List<String[]> rows(String file) {
    try {
      return Files.readAllLines(folder().resolve(file), StandardCharsets.UTF_8).stream()
          .skip(1)
          .map(line -> line.replace("\"", "").split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of its columns. */
  static List<String> header(String file) {
    try (Stream<String> lines = Files.lines(folder().resolve(file), StandardCharsets.UTF_8)) {
      return List.of(lines.findFirst().orElseThrow().replace("\"", "").split(",", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
