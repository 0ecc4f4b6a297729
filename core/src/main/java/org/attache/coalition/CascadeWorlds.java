package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import org.attache.Run;
import org.attache.internal.Seeds;

/**
 * Cascades drawn at random: in each world some arcs are live, and who is reached along live arcs
 * joins, in the round that is the number of hops. Whether an arc is live depends on the world and
 * the arc alone, so only arcs that are asked for are drawn, and all founders meet the same worlds.
 */
final class CascadeWorlds {
  private static final int BLOCKS = 16;
  private static final long ODD = 0x9E37_79B9_7F4A_7C15L;
  private static final double UNIT = 0x1p-53;

  private final CascadeArcs arcs;
  private final int first;
  private final int replicates;
  private final long seed;

  /** Of a linear threshold: for which draws of its target an arc is live, to below what. */
  private final double[] from;

  private final double[] to;

  /**
   * Worlds to be drawn.
   *
   * @param first the number of the first; worlds of other numbers are independent
   */
  CascadeWorlds(CascadeArcs arcs, int first, int replicates, long seed) {
    this.arcs = arcs;
    this.first = first;
    this.replicates = replicates;
    this.seed = seed;
    this.from = new double[arcs.threshold ? arcs.target.length : 0];
    this.to = new double[from.length];
    for (int v = 0; arcs.threshold && v < arcs.order(); v++) {
      double sum = 0;
      for (int k = arcs.inBegin[v]; k < arcs.inBegin[v + 1]; k++) {
        from[arcs.inArc[k]] = sum;
        sum += arcs.chance[arcs.inArc[k]];
        to[arcs.inArc[k]] = sum;
      }
    }
  }

  /** The key of a world. */
  long world(int replicate) {
    Run.stopIfInterrupted();
    return Seeds.random(seed, (long) first + replicate).nextLong();
  }

  /**
   * Whether an arc is live. A linear threshold is as if each actor listened to one partner at most,
   * chosen by weight.
   */
  boolean isLive(long world, int arc) {
    if (!arcs.threshold) {
      return draw(world, arc) < arcs.chance[arc];
    }
    double draw = draw(world, arcs.target[arc]);
    return draw >= from[arc] && draw < to[arc];
  }

  /** The number in [0, 1) of a counter, mixed as SplittableRandom mixes its own. */
  private static double draw(long world, int number) {
    long z = world + number * ODD;
    z = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return ((z ^ (z >>> 31)) >>> 11) * UNIT;
  }

  /** The live arcs of one world, a bit each. */
  long[] live(int replicate) {
    long world = world(replicate);
    long[] live = new long[(arcs.target.length + 63) / 64];
    for (int arc = 0; arc < arcs.target.length; arc++) {
      live[arc >> 6] |= isLive(world, arc) ? 1L << arc : 0;
    }
    return live;
  }

  /** The chances to join, estimated; whole numbers are summed, so the order does not matter. */
  CascadeChances chances(int[] founders, Run run) {
    List<Tally> tallies = run.each(BLOCKS, block -> tally(block, founders));
    Tally all = tallies.get(0);
    tallies.subList(1, BLOCKS).forEach(all::add);
    return all.chances();
  }

  private Tally tally(int block, int[] founders) {
    Tally tally = new Tally();
    int end = (int) ((block + 1L) * replicates / BLOCKS);
    for (int r = (int) ((long) block * replicates / BLOCKS); r < end; r++) {
      tally.run(world(r), founders);
    }
    return tally;
  }

  /** How often and when each actor joined. */
  private final class Tally {
    private final long[] joined = new long[arcs.order()];
    private final long[] rounds = new long[arcs.order()];
    private final int[] round = new int[arcs.order()];
    private final int[] queue = new int[arcs.order()];
    private double squares;

    private Tally() {
      Arrays.fill(round, -1);
    }

    private void run(long world, int[] founders) {
      int found = 0;
      for (int v : founders) {
        round[v] = 0;
        queue[found++] = v;
      }
      for (int i = 0; i < found; i++) {
        int v = queue[i];
        for (int arc = arcs.begin[v]; arc < arcs.begin[v + 1]; arc++) {
          int w = arcs.target[arc];
          if (round[w] < 0 && isLive(world, arc)) {
            round[w] = round[v] + 1;
            queue[found++] = w;
          }
        }
      }
      squares += (double) found * found;
      for (int i = 0; i < found; i++) {
        joined[queue[i]]++;
        rounds[queue[i]] += round[queue[i]];
        round[queue[i]] = -1;
      }
    }

    private void add(Tally other) {
      squares += other.squares;
      for (int v = 0; v < joined.length; v++) {
        joined[v] += other.joined[v];
        rounds[v] += other.rounds[v];
      }
    }

    private CascadeChances chances() {
      double[] probability = new double[joined.length];
      double[] mean = new double[joined.length];
      for (int v = 0; v < joined.length; v++) {
        probability[v] = (double) joined[v] / replicates;
        mean[v] = joined[v] > 0 ? (double) rounds[v] / joined[v] : Double.NaN;
      }
      double size = (double) Arrays.stream(joined).sum() / replicates;
      double variance = Math.max(0, squares / replicates - size * size);
      return new CascadeChances(size, Math.sqrt(variance / (replicates - 1)), probability, mean);
    }
  }
}
