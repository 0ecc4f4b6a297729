package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Provenance;

/**
 * A number of each actor, finite and not negative or missing, what it is called, and the data sets
 * it comes from.
 */
record ActorNumbers(
    String name, ToDoubleFunction<? super Actor> number, List<Coverage.Source> sources) {

  static ActorNumbers of(String name, ToDoubleFunction<? super Actor> number) {
    return new ActorNumbers(name, number, List.of());
  }

  static ActorNumbers of(Attributes attributes, String name, int year) {
    Map<Actor, Double> values = attributes.at(name, year);
    checkArgument(!values.isEmpty(), "no actor has a %s in %s", name, year);
    return new ActorNumbers(
        name + " " + year, actor -> values.getOrDefault(actor, Double.NaN), attributes.sources());
  }

  /** The number of an actor, {@code NaN} where it is missing. */
  double of(Actor actor) {
    double value = number.applyAsDouble(actor);
    checkArgument(
        !(value < 0) && value != Double.POSITIVE_INFINITY,
        "%s of %s must be finite and not negative: %s",
        name,
        actor,
        value);
    return value;
  }

  /** The numbers of those asked, by place among all, 0 where missing; institutions may lack one. */
  double[] read(Adjacency actors, int[] asked, List<Actor> missing) {
    double[] values = new double[actors.order()];
    for (int v : asked) {
      Actor actor = actors.actor(v);
      double value = of(actor);
      values[v] = Double.isNaN(value) ? 0 : value;
      if (Double.isNaN(value) && !(actor instanceof Institution)) {
        missing.add(actor);
      }
    }
    return values;
  }

  /** With the data sets of these numbers beside those of the ties. */
  Provenance cited(Provenance p) {
    List<Coverage.Source> all =
        Stream.concat(p.sources().stream(), sources.stream()).distinct().toList();
    return new Provenance(p.measure(), p.options(), p.window(), all, p.seed(), p.version());
  }

  /** A note on those who lack it, and what comes of that; none where nobody does. */
  static List<String> lacking(String name, List<Actor> missing, String hence) {
    return missing.isEmpty()
        ? List.of()
        : List.of("no " + name + " of " + CommonVenues.codes(missing) + ": " + hence);
  }
}
