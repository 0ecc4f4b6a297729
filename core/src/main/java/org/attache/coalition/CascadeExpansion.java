package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.attache.Run;

/**
 * A cascade round by round, over all that could happen. Whoever could join is a bit; in each round
 * everyone whom a newcomer of the round before has asked joins or does not.
 */
final class CascadeExpansion {
  /** The most uncertain ties that are expanded, and the most actors within reach. */
  static final int UNCERTAIN = 22;

  static final int ACTORS = 64;

  /** A chance nearer to 1 than this is 1, so that sums of 1/d are certain. */
  private static final double CERTAIN = 1 - 1e-12;

  private final CascadeArcs arcs;
  private final int[] actors;
  private final int[] place;
  private final long[] asks;
  private final double[] joined;
  private final double[] rounds;

  private CascadeExpansion(CascadeArcs arcs, int[] actors) {
    this.arcs = arcs;
    this.actors = actors;
    this.place = new int[arcs.order()];
    this.asks = new long[actors.length];
    this.joined = new double[actors.length];
    this.rounds = new double[actors.length];
    Arrays.fill(place, -1);
    for (int i = 0; i < actors.length; i++) {
      place[actors[i]] = i;
    }
    for (int i = 0; i < actors.length; i++) {
      for (int arc = arcs.begin[actors[i]]; arc < arcs.begin[actors[i] + 1]; arc++) {
        asks[i] |= arcs.chance[arc] > 0 ? 1L << place[arcs.target[arc]] : 0;
      }
    }
  }

  static boolean isFeasible(CascadeArcs arcs, boolean[] within) {
    return IntStream.range(0, within.length).filter(v -> within[v]).count() <= ACTORS
        && arcs.uncertain(within) <= UNCERTAIN;
  }

  /** The chances to join, and the rounds in the mean of those who do. */
  static CascadeChances chances(CascadeArcs arcs, boolean[] within, int[] founders) {
    int[] actors = IntStream.range(0, within.length).filter(v -> within[v]).toArray();
    CascadeExpansion expansion = new CascadeExpansion(arcs, actors);
    long first = 0;
    for (int v : founders) {
      first |= 1L << expansion.place[v];
    }
    expansion.expand(first, first, 0, 1);
    return expansion.result();
  }

  private CascadeChances result() {
    double[] probability = new double[arcs.order()];
    double[] round = new double[arcs.order()];
    Arrays.fill(round, Double.NaN);
    double expected = 0;
    for (int i = 0; i < actors.length; i++) {
      probability[actors[i]] = Math.min(1, joined[i]);
      round[actors[i]] = joined[i] > 0 ? rounds[i] / joined[i] : Double.NaN;
      expected += joined[i];
    }
    return new CascadeChances(expected, 0, probability, round);
  }

  private void expand(long in, long newly, int round, double p) {
    Run.stopIfInterrupted();
    long asked = 0;
    for (long rest = newly; rest != 0; rest &= rest - 1) {
      int i = Long.numberOfTrailingZeros(rest);
      joined[i] += p;
      rounds[i] += p * round;
      asked |= asks[i];
    }
    branch(in, newly, asked & ~in, 0, round + 1, p);
  }

  private void branch(long in, long newly, long asked, long joining, int round, double p) {
    if (asked == 0) {
      if (joining != 0) {
        expand(in | joining, joining, round, p);
      }
      return;
    }
    int i = Long.numberOfTrailingZeros(asked);
    long rest = asked & (asked - 1);
    double chance = chance(i, in, newly);
    if (chance > 0) {
      branch(in, newly, rest, joining | (1L << i), round, p * chance);
    }
    if (chance < 1) {
      branch(in, newly, rest, joining, round, p * (1 - chance));
    }
  }

  /** The chance that one who has not joined so far does so now. */
  private double chance(int i, long in, long newly) {
    double refused = 1;
    double before = 0;
    double now = 0;
    for (int k = arcs.inBegin[actors[i]]; k < arcs.inBegin[actors[i] + 1]; k++) {
      int arc = arcs.inArc[k];
      int from = place[arcs.source[arc]];
      if (from >= 0 && (newly >>> from & 1) != 0) {
        refused *= 1 - arcs.chance[arc];
        now += arcs.chance[arc];
      } else if (from >= 0 && (in >>> from & 1) != 0) {
        before += arcs.chance[arc];
      }
    }
    double chance = arcs.threshold ? now / (1 - before) : 1 - refused;
    return chance > CERTAIN ? 1 : chance;
  }
}
