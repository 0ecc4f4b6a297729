package org.attache.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Attributes;

/** The Composite Index of National Capability. */
final class Cinc {
  private Cinc() {}

  static Attributes of(Attributes components) {
    if (!components.names().containsAll(CowCapabilities.COMPONENTS)) {
      throw new IllegalArgumentException(
          "CINC needs the components "
              + CowCapabilities.COMPONENTS
              + "; there are "
              + components.names());
    }
    Set<Integer> years = new TreeSet<>();
    components.values().forEach(value -> years.add(value.year()));
    List<Attributes.Value> index = new ArrayList<>();
    years.forEach(
        year ->
            means(components, year)
                .forEach(
                    (actor, mean) ->
                        index.add(
                            new Attributes.Value(
                                CowCapabilities.INDEX, actor, year, mean.value()))));
    Attributes result = Attributes.of(index);
    for (var source : components.sources()) {
      result = result.withSource(source);
    }
    return result;
  }

  /** A mean being taken. */
  private record Mean(double sum, int count) {
    private Mean and(Mean other) {
      return new Mean(sum + other.sum, count + other.count);
    }

    private double value() {
      return sum / count;
    }
  }

  private static Map<Actor, Mean> means(Attributes components, int year) {
    Map<Actor, Mean> means = new TreeMap<>();
    for (String name : CowCapabilities.COMPONENTS) {
      Map<Actor, Double> known = components.at(name, year);
      double total = known.values().stream().mapToDouble(Double::doubleValue).sum();
      if (total > 0) {
        known.forEach(
            (actor, amount) -> means.merge(actor, new Mean(amount / total, 1), Mean::and));
      }
    }
    return means;
  }
}
