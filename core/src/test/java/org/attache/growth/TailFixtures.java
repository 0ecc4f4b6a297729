package org.attache.growth;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The data of Clauset, Shalizi and Newman, where they lie. */
final class TailFixtures {
  private TailFixtures() {}

  static double[] read(String name, double unit) {
    String shared = System.getProperty("attache.shared", "");
    assumeFalse(shared.isEmpty(), "attache.shared names no folder");
    try (Stream<String> lines = Files.lines(Path.of(shared, "fixtures/csn_" + name + ".txt"))) {
      return lines
          .filter(line -> !line.isBlank())
          .mapToDouble(line -> Double.parseDouble(line.strip()) / unit)
          .toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PowerLawFit words() {
    return HeavyTail.discrete().of(read("words", 1));
  }

  static PowerLawFit terrorism() {
    return HeavyTail.discrete().of(read("terrorism", 1));
  }

  static PowerLawFit blackouts() {
    return HeavyTail.continuous().of(read("blackouts", 1000));
  }
}
