package org.attache.growth;

/** Which pairs of actors are tied: a square of bits. */
final class TiePairs {
  /** A square of 2³¹ bits takes 256 MB. */
  static final int MOST = 46_340;

  private final int words;
  private final long[] bits;

  TiePairs(int actors) {
    words = (actors + Long.SIZE - 1) >>> 6;
    bits = new long[actors * words];
  }

  boolean has(int v, int w) {
    return (bits[v * words + (w >>> 6)] >>> w & 1) != 0;
  }

  /** Ties a pair that is not, or unties one that is. */
  void turn(int v, int w) {
    bits[v * words + (w >>> 6)] ^= 1L << w;
    bits[w * words + (v >>> 6)] ^= 1L << v;
  }
}
