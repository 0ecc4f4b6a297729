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
    Optional<Path> data = path(rest, "--data", "a folder");
    rest.stream()
        .filter(arg -> arg.startsWith("-"))
        .findFirst()
        .ifPresent(
            option -> {
              throw new IllegalArgumentException("no option " + option);
            });
    return new Arguments(List.copyOf(rest), data);
  }

  /** Takes an option and the path after it out of the arguments. */
  static Optional<Path> path(List<String> rest, String option, String needs) {
    int place = rest.indexOf(option);
    if (place < 0) {
      return Optional.empty();
    }
    if (place + 1 == rest.size() || rest.get(place + 1).startsWith("--")) {
      throw new IllegalArgumentException(option + " needs " + needs);
    }
    Path path = Path.of(rest.get(place + 1));
    rest.subList(place, place + 2).clear();
    return Optional.of(path);
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
