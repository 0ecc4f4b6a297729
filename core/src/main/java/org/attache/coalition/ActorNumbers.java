package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Attributes;
import org.attache.Coverage;

/** A number of each actor, finite and not negative, and what it is called. */
final class ActorNumbers {
  private static final int NAMED = 10;

  private final String name;
  private final Function<Actor, OptionalDouble> number;
  private final List<Coverage.Source> sources;

  private ActorNumbers(
      String name, Function<Actor, OptionalDouble> number, List<Coverage.Source> sources) {
    this.name = name;
    this.number = number;
    this.sources = sources;
  }

  static ActorNumbers of(String name, ToDoubleFunction<? super Actor> number) {
    return new ActorNumbers(
        name, actor -> OptionalDouble.of(number.applyAsDouble(actor)), List.of());
  }

  static ActorNumbers of(Attributes attributes, String attribute, int year) {
    checkArgument(
        attributes.names().contains(attribute),
        "no attribute %s among %s",
        attribute,
        attributes.names());
    return new ActorNumbers(
        attribute + " " + year,
        actor -> attributes.value(attribute, actor, year),
        attributes.sources());
  }

  String name() {
    return name;
  }

  /** The data sets they come from; none where a function gives them. */
  List<Coverage.Source> sources() {
    return sources;
  }

  /** The numbers of those asked, by place among all; 0 for the others. */
  double[] read(Adjacency actors, boolean[] asked) {
    double[] values = new double[asked.length];
    List<String> missing = new ArrayList<>();
    for (int v = 0; v < asked.length; v++) {
      if (asked[v]) {
        Actor actor = actors.actor(v);
        OptionalDouble given = number.apply(actor);
        double value = given.orElse(0);
        checkArgument(
            value >= 0 && value < Double.POSITIVE_INFINITY,
            "%s of %s must be finite and not negative: %s",
            name,
            actor,
            value);
        values[v] = value;
        if (given.isEmpty()) {
          missing.add(actor.code());
        }
      }
    }
    requireAll(missing);
    return values;
  }

  private void requireAll(List<String> missing) {
    checkArgument(
        missing.isEmpty(),
        "%s is missing for %s of the actors: %s; fix whom the graph holds with among(…), or whom"
            + " reach counts with counting(…)",
        name,
        missing.size(),
        String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())))
            + (missing.size() > NAMED ? ", …" : ""));
  }
}
