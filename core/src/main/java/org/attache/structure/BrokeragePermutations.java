package org.attache.structure;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Deals blocs at random and tells how far out the observed counts are; counts only, so any order of
 * threads gives the same.
 */
final class BrokeragePermutations {
  private static final double SAME = 1e-9;

  private final double[] observed;
  private final int[] asHigh;
  private final int[] asLow;

  private BrokeragePermutations(double[] observed) {
    this.observed = observed;
    this.asHigh = new int[observed.length];
    this.asLow = new int[observed.length];
  }

  /** One for each count of each actor, then one for each sum over actors; empty without deals. */
  static double[] pValues(
      Rows out, Rows in, boolean shared, Blocs blocs, int deals, long seed, Run run) {
    if (deals == 0) {
      return new double[0];
    }
    BrokeragePermutations tally =
        new BrokeragePermutations(withSums(new BrokerageCounts(out, in, shared).of(blocs.of)));
    Deals.each(
        deals,
        seed,
        run,
        () -> new BrokerageCounts(out, in, shared),
        (kernel, random) -> tally.add(withSums(kernel.of(blocs.dealt(random)))));
    double[] p = new double[tally.observed.length];
    Arrays.setAll(p, i -> tally.twoSided(i, deals));
    return p;
  }

  /** The counts, and after them their sums over actors. */
  static double[] withSums(double[] counts) {
    double[] all = Arrays.copyOf(counts, counts.length + BrokerageCounts.WIDTH);
    for (int i = 0; i < counts.length; i++) {
      all[counts.length + i % BrokerageCounts.WIDTH] += counts[i];
    }
    return all;
  }

  /** Shared credits are sums of fractions, so equal ones may differ in their last digits. */
  private synchronized void add(double[] counts) {
    for (int i = 0; i < counts.length; i++) {
      double slack = SAME * observed[i];
      asHigh[i] += counts[i] >= observed[i] - slack ? 1 : 0;
      asLow[i] += counts[i] <= observed[i] + slack ? 1 : 0;
    }
  }

  private double twoSided(int i, int deals) {
    return Math.min(1, 2 * Deals.chance(Math.min(asHigh[i], asLow[i]), deals));
  }
}
