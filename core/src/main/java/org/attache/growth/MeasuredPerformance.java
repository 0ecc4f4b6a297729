package org.attache.growth;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Attributes;

/**
 * Performance by an attribute: the latest number of the year of a step or before.
 *
 * @param byYear the numbers of each actor
 * @param year the year of the network
 */
record MeasuredPerformance(Map<Actor, NavigableMap<Integer, Double>> byYear, int year)
    implements HubExperiment.Performance {

  static MeasuredPerformance of(Attributes attributes, String name, int year) {
    attributes.at(name, year);
    Map<Actor, NavigableMap<Integer, Double>> byYear = new TreeMap<>();
    for (Attributes.Value value : attributes.values()) {
      if (value.name().equals(name)) {
        byYear
            .computeIfAbsent(value.actor(), a -> new TreeMap<>())
            .put(value.year(), value.value());
      }
    }
    return new MeasuredPerformance(byYear, year);
  }

  @Override
  public double of(Actor actor, int step, int ties) {
    NavigableMap<Integer, Double> years = byYear.get(actor);
    Map.Entry<Integer, Double> latest = years == null ? null : years.floorEntry(year + step);
    return latest == null ? Double.NaN : latest.getValue();
  }
}
