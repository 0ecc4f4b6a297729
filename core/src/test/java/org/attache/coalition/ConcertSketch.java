package org.attache.coalition;

import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Sketch;
import org.attache.TieGraph;

/** Five actors, of whom some hold arms and others output. */
final class ConcertSketch {
  static final Institution UNION = new Institution("U", "Union");

  /** Five states that hold 40, 25, 20, 10 and 5 of all arms, and 5, 10, 20, 25, 40 of output. */
  static final TieGraph FIVE = Sketch.of("a b c d e");

  static final Map<String, Double> ARMS =
      Map.of("a", 40.0, "b", 25.0, "c", 20.0, "d", 10.0, "e", 5.0);
  static final Map<String, Double> OUTPUT =
      Map.of("a", 5.0, "b", 10.0, "c", 20.0, "d", 25.0, "e", 40.0);

  private ConcertSketch() {}

  static ToDoubleFunction<Actor> held(Map<String, Double> by) {
    return actor -> by.getOrDefault(actor.code(), Double.NaN);
  }

  static String codes(SteeringGroup group) {
    return String.join("", group.actors().stream().map(Actor::code).toList());
  }

  static Concert holding(double share) {
    return Concert.holding(share).by("arms", held(ARMS)).by("output", held(OUTPUT));
  }
}
