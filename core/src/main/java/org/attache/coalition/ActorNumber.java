package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.Institution;
import org.attache.Provenance;

/**
 * A number of each actor that a query needs: one for all, given, or an attribute of a year.
 *
 * @param name what it is, for errors
 * @param words how options and notes tell it
 * @param isEach whether it is the same for all
 * @param mayLack whether actors may lack it, which is {@code NaN} then
 * @param value of an actor
 * @param sources the data sets it comes from
 */
record ActorNumber(
    String name,
    String words,
    boolean isEach,
    boolean mayLack,
    ToDoubleFunction<? super Actor> value,
    List<Coverage.Source> sources) {

  static ActorNumber each(String name, double value) {
    return new ActorNumber(name, figure(value) + " each", true, false, actor -> value, List.of());
  }

  static ActorNumber of(String name, ToDoubleFunction<? super Actor> value) {
    return of(name, name, value);
  }

  static ActorNumber of(String name, String words, ToDoubleFunction<? super Actor> value) {
    checkArgument(!words.isBlank(), "the name of the numbers must not be blank");
    return new ActorNumber(name, words, false, false, value, List.of());
  }

  static ActorNumber of(Attributes attributes, String name, int year) {
    Map<Actor, Double> values = attributes.at(name, year);
    checkArgument(!values.isEmpty(), "nobody has %s in %s", name, year);
    return new ActorNumber(
        name,
        name + " " + year,
        false,
        true,
        actor -> values.getOrDefault(actor, Double.NaN),
        attributes.sources());
  }

  /** Whole numbers as such. */
  static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  /** The same where {@code NaN} says that an actor lacks it. */
  ActorNumber orMissing() {
    return new ActorNumber(name, words, isEach, true, value, sources);
  }

  /** The number of an actor, not negative, {@code NaN} where it may be and is missing. */
  double of(Actor actor) {
    return of(actor, 0, Double.POSITIVE_INFINITY);
  }

  /** The number of an actor in a range, {@code NaN} where it may be and is missing. */
  double of(Actor actor, double least, double most) {
    double own = value.applyAsDouble(actor);
    checkArgument(
        (mayLack && Double.isNaN(own)) || (Double.isFinite(own) && own >= least && own <= most),
        "%s of %s must be %s: %s",
        name,
        actor,
        range(least, most),
        own);
    return own;
  }

  private static String range(double least, double most) {
    if (Double.isFinite(most)) {
      return "in [" + figure(least) + ", " + figure(most) + "]";
    }
    return least > 0 ? "positive and finite" : least == 0 ? "finite and not negative" : "finite";
  }

  /** The numbers of those asked, none of whom may lack it, by place; 0 for all others. */
  double[] ofAll(Adjacency actors, Predicate<? super Actor> asked) {
    double[] values = new double[actors.order()];
    List<Actor> missing = new ArrayList<>();
    for (int v = 0; v < values.length; v++) {
      Actor actor = actors.actor(v);
      values[v] = asked.test(actor) ? of(actor) : 0;
      if (Double.isNaN(values[v])) {
        missing.add(actor);
      }
    }
    checkArgument(
        missing.isEmpty(),
        "no %s of %s; leave them out of the graph",
        words,
        CommonVenues.codes(missing));
    return values;
  }

  /** The numbers of those asked, by place among all, 0 where missing; institutions may lack one. */
  double[] known(Adjacency actors, int[] asked, List<Actor> missing) {
    double[] values = new double[actors.order()];
    for (int v : asked) {
      Actor actor = actors.actor(v);
      double own = of(actor);
      values[v] = Double.isNaN(own) ? 0 : own;
      if (Double.isNaN(own) && !(actor instanceof Institution)) {
        missing.add(actor);
      }
    }
    return values;
  }

  /** With the data sets of these numbers beside those of the ties. */
  Provenance cited(Provenance provenance) {
    return provenance.withSources(sources);
  }

  /** A note on those who lack it, and what comes of that; none where nobody does. */
  static List<String> lacking(String words, List<Actor> missing, String hence) {
    return missing.isEmpty()
        ? List.of()
        : List.of("no " + words + " of " + CommonVenues.codes(missing) + ": " + hence);
  }

  /** {@return how options tell it} */
  @Override
  public String toString() {
    return words;
  }
}
