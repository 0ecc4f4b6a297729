package org.attache.voting;

import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;

/** The best coalition so far, by a value of which less is better, and how long it took. */
final class Best {
  private final long most;
  private List<Actor> members = List.of();
  private double value = Double.POSITIVE_INFINITY;
  private long steps;

  Best(long most) {
    this.most = most;
  }

  /** Whether there is effort left for one more look. */
  boolean mayLook() {
    steps++;
    return steps <= most;
  }

  /** Whether that would be better: less, or as little with fewer members. */
  boolean isBetter(double other, int size) {
    return other < value || (other == value && size < members.size());
  }

  void take(double other, List<Actor> coalition) {
    value = other;
    members = coalition;
  }

  ChosenCoalition chosen(boolean turned, Provenance provenance) {
    double shown = turned ? -value : value;
    return new ChosenCoalition(
        members, members.isEmpty() ? Double.NaN : shown, steps <= most, provenance);
  }
}
