package org.attache.centrality;

import java.util.SplittableRandom;

/** Independent random numbers for each numbered part of sampled work. */
final class Streams {
  private Streams() {}

  /**
   * Seeds are mixed because the generator steps by a constant: raw seeds that lie a multiple of it
   * apart give the same numbers, shifted.
   */
  static SplittableRandom of(long seed, long number) {
    return new SplittableRandom(mix(mix(seed) + number));
  }

  /** The finishing step of SplitMix64, a permutation. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
