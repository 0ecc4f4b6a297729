package org.attache.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a program was asked: the words without options, and where the data lie.
 *
 * @param words the words, in order
 * @param data the folder of downloads that {@code --data} names, if any
 */
record Arguments(List<String> words, Optional<Path> data) {

  static Arguments of(List<String> args) {
    List<String> rest = new ArrayList<>(args);
    Optional<Path> data = data(rest);
    rest.stream()
        .filter(arg -> arg.startsWith("-"))
        .findFirst()
        .ifPresent(
            option -> {
              throw new IllegalArgumentException("no option " + option);
            });
    return new Arguments(List.copyOf(rest), data);
  }

  private static Optional<Path> data(List<String> rest) {
    int option = rest.indexOf("--data");
    if (option < 0) {
      return Optional.empty();
    }
    if (option + 1 == rest.size()) {
      throw new IllegalArgumentException("--data needs a folder");
    }
    Path folder = Path.of(rest.get(option + 1));
    rest.subList(option, option + 2).clear();
    return Optional.of(folder);
  }

  /** The downloads, else the sample. */
  World world() {
    return data.map(World::in).orElseGet(Sample::world);
  }

  static int year(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a year such as 1914, not " + text, e);
    }
  }
}
