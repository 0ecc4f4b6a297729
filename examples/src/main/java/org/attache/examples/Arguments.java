package org.attache.examples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program was asked: the words without options, and the world to ask about.
 *
 * @param words the words, in order
 * @param world the downloads that {@code --data} names, else the sample
 */
record Arguments(List<String> words, World world) {

  static Arguments of(List<String> args) {
    List<String> rest = new ArrayList<>(args);
    World world = world(rest);
    rest.stream()
        .filter(arg -> arg.startsWith("-"))
        .findFirst()
        .ifPresent(
            option -> {
              throw new IllegalArgumentException("no option " + option);
            });
    return new Arguments(List.copyOf(rest), world);
  }

  private static World world(List<String> rest) {
    int option = rest.indexOf("--data");
    if (option < 0) {
      return Sample.world();
    }
    if (option + 1 == rest.size()) {
      throw new IllegalArgumentException("--data needs a folder");
    }
    Path folder = Path.of(rest.get(option + 1));
    rest.subList(option, option + 2).clear();
    return World.in(folder);
  }

  static int year(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("a year such as 1914, not " + text, e);
    }
  }
}
