package org.attache.structure;

import java.util.Arrays;
import org.attache.Run;
import org.attache.internal.Rows;

/**
 * Deals blocs at random and tells how far out the observed counts are; counts only, so any order of
 * threads gives the same.
 */
final class BrokeragePermutations {
  private static final int BLOCKS = 64;
  private static final int WIDTH = BrokerageCounts.ROLES + 1;
  private static final double SAME = 1e-9;

  private final int[] bloc;
  private final double[] observed;
  private final int[] asHigh;
  private final int[] asLow;

  private BrokeragePermutations(int[] bloc, double[] observed) {
    this.bloc = bloc;
    this.observed = observed;
    this.asHigh = new int[observed.length];
    this.asLow = new int[observed.length];
  }

  /** One for each count of each actor, then one for each sum over actors; empty without deals. */
  static double[] pValues(
      Rows out, boolean shared, int[] bloc, double[] counts, int deals, long seed, Run run) {
    if (deals == 0) {
      return new double[0];
    }
    BrokeragePermutations tally = new BrokeragePermutations(bloc, withSums(counts));
    int blocks = Math.min(BLOCKS, deals);
    run.each(
        blocks,
        block -> {
          BrokerageCounts kernel = new BrokerageCounts(out, shared);
          int end = (int) ((long) (block + 1) * deals / blocks);
          for (int deal = (int) ((long) block * deals / blocks); deal < end; deal++) {
            tally.add(withSums(kernel.of(tally.dealt(seed, deal))));
          }
          return block;
        });
    return tally.twoSided(deals);
  }

  /** The counts, and after them their sums over actors. */
  static double[] withSums(double[] counts) {
    double[] all = Arrays.copyOf(counts, counts.length + WIDTH);
    for (int i = 0; i < counts.length; i++) {
      all[counts.length + i % WIDTH] += counts[i];
    }
    return all;
  }

  private int[] dealt(long seed, int deal) {
    int[] assigned = Arrays.stream(bloc).filter(of -> of >= 0).toArray();
    Seeds.shuffle(assigned, Seeds.random(seed, deal));
    int[] dealt = bloc.clone();
    int next = 0;
    for (int v = 0; v < dealt.length; v++) {
      if (dealt[v] >= 0) {
        dealt[v] = assigned[next++];
      }
    }
    return dealt;
  }

  /** Shared credits are sums of fractions, so equal ones may differ in their last digits. */
  private synchronized void add(double[] counts) {
    for (int i = 0; i < counts.length; i++) {
      double slack = SAME * observed[i];
      asHigh[i] += counts[i] >= observed[i] - slack ? 1 : 0;
      asLow[i] += counts[i] <= observed[i] + slack ? 1 : 0;
    }
  }

  private double[] twoSided(int deals) {
    double[] p = new double[observed.length];
    Arrays.setAll(p, i -> Math.min(1, 2 * (Math.min(asHigh[i], asLow[i]) + 1) / (deals + 1.0)));
    return p;
  }
}
