package org.attache.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Adjacency;

/** The arcs of what has grown, and the chance it grows by. */
final class GrownArcs {
  private GrownArcs() {}

  static SplittableRandom random() {
    return new SplittableRandom(7);
  }

  /** Both ends of every arc. */
  static List<String> arcs(Adjacency adjacency) {
    List<String> arcs = new ArrayList<>();
    for (int v = 0; v < adjacency.order(); v++) {
      for (int arc = adjacency.begin(v); arc < adjacency.end(v); arc++) {
        arcs.add(adjacency.actor(v) + "-" + adjacency.actor(adjacency.target(arc)));
      }
    }
    return arcs;
  }
}
