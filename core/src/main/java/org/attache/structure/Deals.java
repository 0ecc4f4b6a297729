package org.attache.structure;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.attache.Run;
import org.attache.internal.Seeds;

/** Deals at random for permutation tests, each with random numbers of its own. */
final class Deals {
  private static final int BLOCKS = 64;

  private Deals() {}

  /**
   * Makes every deal once, on as many threads as run; what is tallied must not depend on the order.
   *
   * @param scratch what the deals of one block share
   */
  static <S> void each(
      int deals, long seed, Run run, Supplier<S> scratch, BiConsumer<S, SplittableRandom> deal) {
    int blocks = Math.min(BLOCKS, deals);
    run.each(
        blocks,
        block -> {
          S own = scratch.get();
          int end = (int) ((long) (block + 1) * deals / blocks);
          for (int number = (int) ((long) block * deals / blocks); number < end; number++) {
            Run.stopIfInterrupted();
            deal.accept(own, Seeds.random(seed, number));
          }
          return block;
        });
  }

  /** The share of deals at least as extreme, the observed one among them. */
  static double chance(int extreme, int deals) {
    return (extreme + 1.0) / (deals + 1.0);
  }
}
