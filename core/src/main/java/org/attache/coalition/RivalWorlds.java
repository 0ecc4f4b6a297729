package org.attache.coalition;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Run;
import org.attache.internal.Seeds;

/** Two cascades drawn at random over the same live arcs, counted over worlds. */
final class RivalWorlds {
  private static final int BLOCKS = 16;
  private static final byte FRONT = 1;
  private static final byte BLOCK = 2;
  private static final byte BOTH = 3;

  private final CascadeArcs arcs;
  private final CascadeWorlds worlds;
  private final int replicates;
  private final long coins;
  private final Rivals.Contested contested;

  RivalWorlds(CascadeArcs arcs, Cascade cascade, Rivals.Contested contested) {
    this.arcs = arcs;
    this.worlds = cascade.worlds(arcs);
    this.replicates = cascade.replicates();
    this.coins = ~cascade.seed();
    this.contested = contested;
  }

  /** Whole numbers are summed, so the order does not matter. */
  RivalChances chances(int[] first, int[] second, Run run) {
    List<Tally> tallies = run.each(BLOCKS, block -> tally(block, first, second));
    Tally all = tallies.get(0);
    tallies.subList(1, BLOCKS).forEach(all::add);
    return new RivalChances(all.share(all.front), all.share(all.block), all.error(0), all.error(1));
  }

  private Tally tally(int block, int[] first, int[] second) {
    Tally tally = new Tally();
    int end = (int) ((block + 1L) * replicates / BLOCKS);
    for (int r = (int) ((long) block * replicates / BLOCKS); r < end; r++) {
      tally.run(worlds.world(r), Seeds.random(coins, r), first, second);
    }
    return tally;
  }

  /** How often each actor joined either side. */
  private final class Tally {
    private final long[] front = new long[arcs.order()];
    private final long[] block = new long[arcs.order()];
    private final long[] sums = new long[2];
    private final double[] squares = new double[2];
    private final byte[] side = new byte[arcs.order()];
    private final int[] queue = new int[arcs.order()];

    private void run(long world, SplittableRandom random, int[] first, int[] second) {
      int found = start(first, FRONT, 0);
      found = start(second, BLOCK, found);
      int done = 0;
      while (done < found) {
        int ended = found;
        while (done < ended) {
          found = ask(queue[done++], world, found);
        }
        for (int i = ended; i < found; i++) {
          side[queue[i]] = settled(side[queue[i]], random);
        }
      }
      count(found);
    }

    private int start(int[] founders, byte mark, int from) {
      int found = from;
      for (int v : founders) {
        side[v] = mark;
        queue[found++] = v;
      }
      return found;
    }

    /** Newcomers stand in the queue from a place on; they can be asked by both sides. */
    private int ask(int v, long world, int from) {
      int found = from;
      for (int arc = arcs.begin[v]; arc < arcs.begin[v + 1]; arc++) {
        int w = arcs.target[arc];
        boolean isOpen = side[w] == 0 || side[w] > BOTH;
        if (isOpen && worlds.isLive(world, arc)) {
          if (side[w] == 0) {
            queue[found++] = w;
          }
          side[w] |= (byte) (side[v] << 2);
        }
      }
      return found;
    }

    /** The side of a newcomer, asked by those two bits higher up. */
    private byte settled(byte asked, SplittableRandom random) {
      byte by = (byte) (asked >> 2);
      if (by != BOTH) {
        return by;
      }
      return switch (contested) {
        case FRONT_RUNNER -> FRONT;
        case BLOCKER -> BLOCK;
        case EVEN_ODDS -> random.nextBoolean() ? FRONT : BLOCK;
      };
    }

    private void count(int found) {
      int fronts = 0;
      for (int i = 0; i < found; i++) {
        int v = queue[i];
        boolean isFront = side[v] == FRONT;
        fronts += isFront ? 1 : 0;
        front[v] += isFront ? 1 : 0;
        block[v] += isFront ? 0 : 1;
        side[v] = 0;
      }
      sums[0] += fronts;
      sums[1] += found - fronts;
      squares[0] += (double) fronts * fronts;
      squares[1] += (double) (found - fronts) * (found - fronts);
    }

    private void add(Tally other) {
      for (int s = 0; s < 2; s++) {
        sums[s] += other.sums[s];
        squares[s] += other.squares[s];
      }
      for (int v = 0; v < front.length; v++) {
        front[v] += other.front[v];
        block[v] += other.block[v];
      }
    }

    private double[] share(long[] joined) {
      return IntStream.range(0, joined.length)
          .mapToDouble(v -> (double) joined[v] / replicates)
          .toArray();
    }

    private double error(int s) {
      double mean = (double) sums[s] / replicates;
      double variance = Math.max(0, squares[s] / replicates - mean * mean);
      return Math.sqrt(variance / (replicates - 1));
    }
  }
}
