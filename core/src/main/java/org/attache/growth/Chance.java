package org.attache.growth;

/**
 * Chance by number instead of by turn: whatever happened before, the same event of the same step
 * meets the same luck. Numbers are mixed as in SplitMix64.
 */
final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Chance() {}

  /** The key of one of the things that hang on a key, counted from 0. */
  static long key(long parent, int number) {
    return bits(parent + STEP * (number + 1L));
  }

  /** The key that follows in a row of them. */
  static long next(long key) {
    return key + STEP;
  }

  /** A number from 0 to 1, 1 left out. */
  static double unit(long key) {
    return (bits(key) >>> 11) * 0x1p-53;
  }

  /** A whole number from 0 to below the bound. */
  static int below(int bound, long key) {
    return (int) (unit(key) * bound);
  }

  private static long bits(long key) {
    long z = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
