package org.attache.io;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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
}
