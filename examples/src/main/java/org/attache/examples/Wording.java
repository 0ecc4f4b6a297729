package org.attache.examples;

import java.util.List;
import java.util.stream.Collectors;
import org.attache.Actor;

/** Lists that end before they tire. */
final class Wording {
  private static final int SHOWN = 8;

  private Wording() {}

  static String list(List<String> codes) {
    return first(codes, " ");
  }

  static String names(List<Actor> actors) {
    return first(actors.stream().map(Actor::name).toList(), ", ");
  }

  private static String first(List<String> words, String between) {
    String first = words.stream().limit(SHOWN).collect(Collectors.joining(between));
    return words.size() <= SHOWN ? first : first + " and " + (words.size() - SHOWN) + " more";
  }
}
