package org.attache.coalition;

import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.attache.Actor;
import org.attache.Sketch;
import org.attache.TieGraph;

/** Five actors on a path, the first of whom recruits. */
final class RecruitmentSketch {
  static final Offset<Double> EXACT = within(1e-9);

  /** Everybody has leverage 0: price 1.5 in full, strength three quarters of the capability. */
  static final Bargaining PLAIN =
      Bargaining.standard()
          .with(Mechanisms.proportional().through(Leverage.given("none", (one, other) -> 0)))
          .withLevels(ParticipationLevel.FULL);

  static final Map<String, Double> CAPABILITY =
      Map.of("a", 1.0, "b", 4.0, "c", 3.0, "d", 2.0, "e", 1.0);
  static final TieGraph PATH = Sketch.of("a-b b-c c-d d-e");

  private RecruitmentSketch() {}

  static Recruitment plain() {
    return Recruitment.by("a")
        .gathering("size", actor -> CAPABILITY.getOrDefault(actor.code(), 1.0))
        .with(PLAIN);
  }

  static List<String> codes(Recruited found) {
    return found.actors().stream().map(Actor::code).toList();
  }
}
