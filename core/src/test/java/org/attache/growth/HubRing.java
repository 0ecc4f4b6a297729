package org.attache.growth;

import org.attache.Sketch;

/** A ring of actors, two of them hubs, that grows for some steps. */
final class HubRing {
  static final int STEPS = 20;
  static final HubExperiment RING = ring(40);

  private HubRing() {}

  static HubExperiment ring(int n) {
    PreferentialAttachment model =
        PreferentialAttachment.shifted(1, 2).withArrivals(0).withIncumbentTies(5);
    return HubExperiment.on(Sketch.cycle(n))
        .growing(model)
        .over(STEPS)
        .withHubs(Sketch.code(0), Sketch.code(20))
        .withReplicates(100);
  }
}
