package org.attache.coalition;

import java.util.ArrayList;
import java.util.List;
import org.attache.internal.WordSearch;

/** Counts and adds up whom up to 64 pivotal states reach, hop by hop. */
final class GatheringTally implements WordSearch.Reached {
  private final boolean[] counted;
  private final SplitNumbers capability;
  private final List<Level> levels = new ArrayList<>();

  GatheringTally(boolean[] counted, SplitNumbers capability) {
    this.counted = counted;
    this.capability = capability;
  }

  /** What one hop adds to each pivotal state. */
  private static final class Level {
    private final int[] reached = new int[Long.SIZE];
    private final double[] high = new double[Long.SIZE];
    private final double[] low = new double[Long.SIZE];
  }

  @Override
  public void at(int hops, int v, long sources) {
    if (counted[v]) {
      while (levels.size() < hops) {
        levels.add(new Level());
      }
      add(levels.get(hops - 1), sources, capability.high[v], capability.low[v]);
    }
  }

  private static void add(Level level, long sources, double high, double low) {
    for (long bits = sources; bits != 0; bits &= bits - 1) {
      int source = Long.numberOfTrailingZeros(bits);
      level.reached[source]++;
      level.high[source] += high;
      level.low[source] += low;
    }
  }

  /** What the pivotal state v, of that bit, has alone and up to each hop that finds somebody. */
  List<PivotalReach.Hop> byHop(int v, int source) {
    List<PivotalReach.Hop> byHop = new ArrayList<>();
    int reached = 0;
    double high = capability.high[v];
    double low = capability.low[v];
    byHop.add(new PivotalReach.Hop(0, high + low));
    for (int hop = 0; hop < last(source); hop++) {
      Level level = levels.get(hop);
      reached += level.reached[source];
      high += level.high[source];
      low += level.low[source];
      byHop.add(new PivotalReach.Hop(reached, high + low));
    }
    return byHop;
  }

  private int last(int source) {
    int last = levels.size();
    while (last > 0 && levels.get(last - 1).reached[source] == 0) {
      last--;
    }
    return last;
  }
}
