package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.attache.Run;

/**
 * Two cascades round by round, over all that could happen. Whoever could join is a bit; in each
 * round everyone whom a newcomer of the round before has asked joins one side, the other or none.
 */
final class RivalExpansion {
  private static final int UNCERTAIN = 16;

  private final CascadeArcs arcs;
  private final Rivals.Contested contested;
  private final int[] actors;
  private final int[] place;
  private final long[] asks;
  private final double[] front;
  private final double[] block;

  RivalExpansion(CascadeArcs arcs, boolean[] within, Rivals.Contested contested) {
    this.arcs = arcs;
    this.contested = contested;
    this.actors = IntStream.range(0, within.length).filter(v -> within[v]).toArray();
    this.place = new int[arcs.order()];
    this.asks = new long[actors.length];
    this.front = new double[arcs.order()];
    this.block = new double[arcs.order()];
    for (int i = 0; i < actors.length; i++) {
      place[actors[i]] = i;
    }
    for (int i = 0; i < actors.length; i++) {
      for (int arc = arcs.begin[actors[i]]; arc < arcs.begin[actors[i] + 1]; arc++) {
        asks[i] |= arcs.chance[arc] > 0 ? 1L << place[arcs.target[arc]] : 0;
      }
    }
  }

  static boolean isFeasible(CascadeArcs arcs, boolean[] within, Rivals.Contested contested) {
    int[] actors = IntStream.range(0, within.length).filter(v -> within[v]).toArray();
    boolean coins = contested == Rivals.Contested.EVEN_ODDS && !arcs.threshold;
    long contests =
        coins
            ? Arrays.stream(actors).filter(v -> arcs.inBegin[v + 1] - arcs.inBegin[v] > 1).count()
            : 0;
    return actors.length <= CascadeExpansion.ACTORS
        && arcs.uncertain(within) + contests <= UNCERTAIN;
  }

  RivalChances chances(int[] first, int[] second) {
    expand(0, bits(first), bits(second), 1);
    return new RivalChances(front, block, 0, 0);
  }

  private long bits(int[] founders) {
    return Arrays.stream(founders).mapToLong(v -> 1L << place[v]).reduce(0, (a, b) -> a | b);
  }

  /** Those in before, and the newcomers of either side. */
  private void expand(long before, long newFront, long newBlock, double p) {
    Run.stopIfInterrupted();
    long asked = 0;
    for (long rest = newFront | newBlock; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      double[] side = (newFront >>> i & 1) != 0 ? front : block;
      side[actors[i]] += p;
      asked |= asks[i];
    }
    branch(before, newFront, newBlock, asked & ~(before | newFront | newBlock), 0, 0, p);
  }

  private void branch(
      long before, long newFront, long newBlock, long asked, long toFront, long toBlock, double p) {
    if (p == 0) {
      return;
    }
    if (asked == 0) {
      if ((toFront | toBlock) != 0) {
        expand(before | newFront | newBlock, toFront, toBlock, p);
      }
      return;
    }
    int i = Long.numberOfTrailingZeros(asked);
    long bit = 1L << i;
    long rest = asked & (asked - 1);
    double sum = arcs.threshold ? 1 - weight(i, before) : 1;
    double one = chance(i, newFront, sum);
    double other = chance(i, newBlock, sum);
    double both = arcs.threshold ? 0 : one * other;
    double share =
        switch (contested) {
          case FRONT_RUNNER -> 1;
          case BLOCKER -> 0;
          case EVEN_ODDS -> 0.5;
        };
    double joinsFront = one - both + share * both;
    double joinsBlock = other - both + (1 - share) * both;
    branch(before, newFront, newBlock, rest, toFront | bit, toBlock, p * joinsFront);
    branch(before, newFront, newBlock, rest, toFront, toBlock | bit, p * joinsBlock);
    double none = 1 - joinsFront - joinsBlock;
    branch(before, newFront, newBlock, rest, toFront, toBlock, none > 1e-12 ? p * none : 0);
  }

  /** The chance that newcomers of one side bring in one who has joined neither. */
  private double chance(int i, long newly, double left) {
    if (arcs.threshold) {
      return weight(i, newly) / left;
    }
    double refused = 1;
    for (int k = arcs.inBegin[actors[i]]; k < arcs.inBegin[actors[i] + 1]; k++) {
      int arc = arcs.inArc[k];
      refused *= isIn(arcs.source[arc], newly) ? 1 - arcs.chance[arc] : 1;
    }
    return 1 - refused;
  }

  private double weight(int i, long set) {
    double sum = 0;
    for (int k = arcs.inBegin[actors[i]]; k < arcs.inBegin[actors[i] + 1]; k++) {
      int arc = arcs.inArc[k];
      sum += isIn(arcs.source[arc], set) ? arcs.chance[arc] : 0;
    }
    return sum;
  }

  private boolean isIn(int v, long set) {
    return Arrays.binarySearch(actors, v) >= 0 && (set >>> place[v] & 1) != 0;
  }
}
