package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Run;
import org.attache.internal.Seeds;

/**
 * Cascades drawn at random: in each world some arcs are live, and who is reached along live arcs
 * joins, in the round that is the number of hops.
 */
final class CascadeWorlds {
  private static final int BLOCKS = 16;

  private final CascadeArcs arcs;
  private final int first;
  private final int replicates;
  private final long seed;

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
  }

  /** The live arcs of one world, a bit each. */
  long[] draw(int replicate) {
    Run.stopIfInterrupted();
    SplittableRandom random = Seeds.random(seed, (long) first + replicate);
    long[] live = new long[(arcs.target.length + 63) / 64];
    if (arcs.threshold) {
      for (int v = 0; v < arcs.order(); v++) {
        choose(v, random.nextDouble(), live);
      }
    } else {
      for (int arc = 0; arc < arcs.target.length; arc++) {
        if (random.nextDouble() < arcs.chance[arc]) {
          live[arc >> 6] |= 1L << arc;
        }
      }
    }
    return live;
  }

  /** A linear threshold is as if each actor listened to one partner at most, chosen by weight. */
  private void choose(int v, double draw, long[] live) {
    double sum = 0;
    for (int k = arcs.inBegin[v]; k < arcs.inBegin[v + 1]; k++) {
      sum += arcs.chance[arcs.inArc[k]];
      if (draw < sum) {
        live[arcs.inArc[k] >> 6] |= 1L << arcs.inArc[k];
        return;
      }
    }
  }

  /** The chances to join, estimated; whole numbers are summed, so the order does not matter. */
  CascadeChances chances(int[] founders, Run run) {
    List<Tally> tallies = run.each(BLOCKS, block -> tally(block, founders));
    Tally all = tallies.get(0);
    tallies.subList(1, BLOCKS).forEach(all::add);
    return all.chances(replicates);
  }

  private Tally tally(int block, int[] founders) {
    Tally tally = new Tally(arcs);
    int end = (int) ((block + 1L) * replicates / BLOCKS);
    for (int r = (int) ((long) block * replicates / BLOCKS); r < end; r++) {
      tally.run(draw(r), founders);
    }
    return tally;
  }

  /** How often and when each actor joined. */
  private static final class Tally {
    private final CascadeArcs arcs;
    private final long[] joined;
    private final long[] rounds;
    private final int[] round;
    private final int[] queue;
    private double squares;

    private Tally(CascadeArcs arcs) {
      this.arcs = arcs;
      this.joined = new long[arcs.order()];
      this.rounds = new long[arcs.order()];
      this.round = new int[arcs.order()];
      this.queue = new int[arcs.order()];
      Arrays.fill(round, -1);
    }

    private void run(long[] live, int[] founders) {
      int found = 0;
      for (int v : founders) {
        round[v] = 0;
        queue[found++] = v;
      }
      for (int i = 0; i < found; i++) {
        int v = queue[i];
        for (int arc = arcs.begin[v]; arc < arcs.begin[v + 1]; arc++) {
          int w = arcs.target[arc];
          if ((live[arc >> 6] >>> arc & 1) != 0 && round[w] < 0) {
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

    private CascadeChances chances(int replicates) {
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
