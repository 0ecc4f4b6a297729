package org.attache.internal;

import java.util.SplittableRandom;

/** Random numbers for each replicate of seeded work. */
public final class Seeds {
  private static final long ODD = 0xD1B5_4A32_D192_ED03L;

  private Seeds() {}

  /**
   * {@return a generator of its own for each number, whichever thread asks}
   *
   * @param seed where the random numbers of all start
   * @param number the number of the replicate, restart or block
   */
  public static SplittableRandom random(long seed, long number) {
    return new SplittableRandom(new SplittableRandom(seed ^ (ODD * (number + 1))).nextLong());
  }

  /**
   * Puts the values in an order all of which are equally likely.
   *
   * @param values what to shuffle
   * @param random where the draws come from
   */
  public static void shuffle(int[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
  }
}
