package org.attache.io.figure;

import java.util.Arrays;
import java.util.Optional;
import org.attache.Scores;
import org.attache.TieGraph;

/** How large each actor is drawn, and who is labelled first. */
final class NodeSizes {
  static final double LEAST = 2.5;

  private static final double PLAIN = 7;
  private static final double MOST = 20;

  private final double[] values;
  private final double largest;
  private final double radius;
  private final boolean scored;

  private NodeSizes(double[] values, double radius, boolean scored) {
    this.values = values;
    this.largest = Arrays.stream(values).filter(v -> v > 0).max().orElse(0);
    this.radius = radius;
    this.scored = scored;
  }

  /** Sizes for so much room an actor. */
  static NodeSizes of(TieGraph graph, Optional<Scores> scores, Neighbours tied, double room) {
    return scores
        .map(known -> of(graph.actors().stream().mapToDouble(known::of).toArray(), room))
        .orElseGet(() -> plain(tied, room));
  }

  /** Sizes by scores, for so much room an actor. */
  static NodeSizes of(double[] scores, double room) {
    double radius = Math.max(2 * LEAST, Math.min(MOST, 0.32 * Math.sqrt(room)));
    return new NodeSizes(scores, radius, true);
  }

  /** All of one size, for so much room an actor. */
  static NodeSizes plain(Neighbours tied, double room) {
    double radius = Math.max(LEAST, Math.min(PLAIN, 0.105 * Math.sqrt(room)));
    return new NodeSizes(degrees(tied), radius, false);
  }

  private static double[] degrees(Neighbours tied) {
    double[] degrees = new double[tied.order()];
    Arrays.setAll(degrees, tied::degree);
    return degrees;
  }

  double largest() {
    return largest;
  }

  double value(int place) {
    return values[place];
  }

  boolean isHollow(int place) {
    return Double.isNaN(values[place]);
  }

  double radius(int place) {
    return scored ? radiusOf(values[place]) : radius;
  }

  /** The area is in proportion to the score, but nobody vanishes. */
  double radiusOf(double value) {
    double share = value > 0 ? Math.sqrt(value / largest) : 0;
    return Math.max(LEAST, share * radius);
  }
}
