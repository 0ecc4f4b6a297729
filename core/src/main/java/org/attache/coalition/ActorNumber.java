package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;
import org.attache.TieGraph;

/**
 * A number an actor that a query needs.
 *
 * @param words what it is, for printing
 * @param isEach whether it is the same for all
 * @param gaps whether actors may lack it; they are then left out
 * @param source where it comes from
 * @param cited the data sets it comes from
 */
record ActorNumber(
    String words, boolean isEach, boolean gaps, Source source, List<Coverage.Source> cited) {

  /** Where numbers come from, once the graph and the pivotal state are known. */
  @FunctionalInterface
  interface Source {
    ToDoubleFunction<? super Actor> in(TieGraph graph, Actor pivotal);
  }

  static ActorNumber each(double value) {
    Source source = (graph, pivotal) -> actor -> value;
    return new ActorNumber(figure(value) + " each", true, false, source, List.of());
  }

  static ActorNumber from(String words, Source source) {
    return new ActorNumber(words, false, false, source, List.of());
  }

  /** Whole numbers as such. */
  static String figure(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  static ActorNumber of(String name, ToDoubleFunction<? super Actor> values) {
    checkArgument(!name.isBlank(), "the name of the numbers must not be blank");
    return from(name, (graph, pivotal) -> values);
  }

  static ActorNumber of(Attributes attributes, String name, int year) {
    checkArgument(
        attributes.names().contains(name), "no attribute %s among %s", name, attributes.names());
    ToDoubleFunction<Actor> values =
        actor -> attributes.value(name, actor, year).orElse(Double.NaN);
    Source source = (graph, pivotal) -> values;
    return new ActorNumber(name + " " + year, false, true, source, attributes.sources());
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
