package org.attache.structure;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.attache.Actor;
import org.attache.Attributes;
import org.attache.Coverage;

/**
 * What each state weighs in a portfolio, {@code NaN} where that is not known.
 *
 * @param words what the weights are, for printing
 * @param of the weight of a state
 * @param sources where they come from
 */
record PortfolioWeights(
    String words, ToDoubleFunction<? super Actor> of, List<Coverage.Source> sources) {
  static final PortfolioWeights EQUAL = new PortfolioWeights("none", actor -> 1, List.of());
  private static final int NAMED = 10;

  static PortfolioWeights of(Attributes attributes, String name, int year) {
    Map<Actor, Double> values = attributes.at(name, year);
    checkArgument(!values.isEmpty(), "no actor has a %s in %s", name, year);
    return new PortfolioWeights(
        name + " " + year, actor -> values.getOrDefault(actor, Double.NaN), attributes.sources());
  }

  /** The weights in the order of the actors, 0 where not known. */
  double[] read(List<Actor> actors, List<Actor> unknown) {
    double[] weights = new double[actors.size()];
    for (int v = 0; v < weights.length; v++) {
      double weight = of.applyAsDouble(actors.get(v));
      checkArgument(
          !(weight < 0) && weight != Double.POSITIVE_INFINITY,
          "the weight of %s must be finite and not negative: %s",
          actors.get(v),
          weight);
      weights[v] = Double.isNaN(weight) ? 0 : weight;
      if (Double.isNaN(weight)) {
        unknown.add(actors.get(v));
      }
    }
    return weights;
  }

  /** A note on those without a weight; none where all have one. */
  List<String> notes(List<Actor> unknown) {
    if (unknown.isEmpty()) {
      return List.of();
    }
    String codes = unknown.stream().limit(NAMED).map(Actor::code).collect(Collectors.joining(" "));
    int more = unknown.size() - NAMED;
    return List.of(
        "no "
            + words
            + " of "
            + codes
            + (more > 0 ? " and " + more + " more" : "")
            + ": left out of the portfolios");
  }
}
