package org.attache.growth;

import java.util.random.RandomGenerator;

/** Actors by number, drawn by what they attract. */
interface Urn {

  /** What the actor attracts now, its age aside; 0 takes it out. */
  void put(int v, double attraction);

  /** An actor, drawn in proportion to attraction, or −1 when nobody attracts. */
  int draw(RandomGenerator random);

  /** Begins a step; actors from that number on arrive in it. */
  void begin(int step, int order);
}
