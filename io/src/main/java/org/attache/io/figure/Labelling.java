package org.attache.io.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.Actor;

/**
 * What actors are coloured by: its title, the label of each, which labels come first, and what
 * those without a label are called.
 */
record Labelling(
    String title, Function<? super Actor, String> label, List<String> order, String others) {

  static Labelling of(String title, Function<? super Actor, String> label, String... order) {
    String heading = Escaped.cleaned(title).strip();
    if (heading.isEmpty()) {
      throw new IllegalArgumentException(
          "the title of the colours must not be blank: \"" + title + "\"");
    }
    List<String> first = Stream.of(order).map(Labelling::cleaned).toList();
    if (new HashSet<>(first).size() < first.size()) {
      throw new IllegalArgumentException("a label comes once in the order, not as in " + first);
    }
    return new Labelling(heading, label, first, "unassigned");
  }

  static Labelling of(String title, Map<? extends Actor, String> labels, String... order) {
    Map<Actor, String> copy = Map.copyOf(labels);
    return of(title, actor -> copy.getOrDefault(actor, ""), order);
  }

  /** The labels with another name of those without one. */
  static Labelling renamed(Optional<Labelling> labels, String others) {
    String name = cleaned(others);
    if (name.isEmpty()) {
      throw new IllegalArgumentException(
          "the name of those without a label must not be blank: \"" + others + "\"");
    }
    return labels
        .map(l -> new Labelling(l.title, l.label, l.order, name))
        .orElseThrow(() -> new IllegalStateException("no labels yet; say colouredBy first"));
  }

  /** The label of an actor, empty for none. */
  String of(Actor actor) {
    return cleaned(label.apply(actor));
  }

  private static String cleaned(String text) {
    return Escaped.cleaned(text).strip();
  }
}
