package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.TieGraph;

/**
 * A number an actor that a query needs.
 *
 * @param words what it is, for printing
 * @param gaps whether actors may lack it; they are then left out
 * @param source where it comes from
 */
record ActorNumber(String words, boolean gaps, Source source) {

  /** Where numbers come from, once the graph and the pivotal state are known. */
  @FunctionalInterface
  interface Source {
    ToDoubleFunction<? super Actor> in(TieGraph graph, Actor pivotal);
  }

  static ActorNumber each(double value) {
    return new ActorNumber(figure(value) + " each", false, (graph, pivotal) -> actor -> value);
  }

  /** Whole numbers as such. */
  static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  static ActorNumber of(String name, ToDoubleFunction<? super Actor> values) {
    checkArgument(!name.isBlank(), "the name of the numbers must not be blank");
    return new ActorNumber(name, false, (graph, pivotal) -> values);
  }

  static ActorNumber of(Attributes attributes, String name, int year) {
    ToDoubleFunction<Actor> values =
        actor -> {
          OptionalDouble value = attributes.value(name, actor, year);
          return value.isPresent() ? value.getAsDouble() : Double.NaN;
        };
    return new ActorNumber(name + " in " + year, true, (graph, pivotal) -> values);
  }

  ToDoubleFunction<? super Actor> in(TieGraph graph, Actor pivotal) {
    return source.in(graph, pivotal);
  }

  /** The number of an actor, {@code NaN} where it may be and is missing. */
  double checked(double value, String what, Actor actor, double least, double most) {
    boolean missing = gaps && Double.isNaN(value);
    checkArgument(
        missing || (Double.isFinite(value) && value >= least && value <= most),
        "%s of %s must be %s: %s",
        what,
        actor,
        range(least, most),
        value);
    return value;
  }

  private static String range(double least, double most) {
    if (Double.isFinite(most)) {
      return "in [" + figure(least) + ", " + figure(most) + "]";
    }
    return Double.isFinite(least) ? "finite and at least " + figure(least) : "finite";
  }

  /** {@return what it is} */
  @Override
  public String toString() {
    return words;
  }
}
