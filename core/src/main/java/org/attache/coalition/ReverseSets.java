package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.Run;
import org.attache.internal.Seeds;

/**
 * Reverse-reachable sets: whoever would have brought in an actor drawn at random, each in a world
 * of its own. The share of sets that hold one of the founders, times the number of actors, is an
 * unbiased estimate of how many join. Drawn in blocks of their own random numbers.
 */
final class ReverseSets {
  static final int BLOCK = 1024;

  private final ReverseArcs arcs;
  private final long seed;
  private final int stream;
  private final Run run;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * No sets as yet.
   *
   * @param stream sets of another stream are independent of these
   */
  ReverseSets(ReverseArcs arcs, long seed, int stream, Run run) {
    this.arcs = arcs;
    this.seed = seed;
    this.stream = stream;
    this.run = run;
  }

  /** Some sets: the members of one after another. */
  private static final class Block {
    private final int[] end;
    private final int[] members;

    private Block(int[] end, int[] members) {
      this.end = end;
      this.members = members;
    }
  }

  long size() {
    return (long) blocks.size() * BLOCK;
  }

  /** Draws more, until there are at least so many; refuses what no array could index. */
  void fill(double sets) {
    int missing = blocks(sets) - blocks.size();
    int first = blocks.size();
    if (missing > 0) {
      blocks.addAll(run.each(missing, i -> draw(first + i)));
    }
    if (members() > Integer.MAX_VALUE - 8) {
      throw tooMany();
    }
  }

  private static int blocks(double sets) {
    if (!(sets < Integer.MAX_VALUE - BLOCK)) {
      throw tooMany();
    }
    return (int) Math.ceil(sets / BLOCK);
  }

  private static ArithmeticException tooMany() {
    return new ArithmeticException(
        "reverse reach needs more than 2³¹ members of sets; a larger epsilon needs fewer");
  }

  private long members() {
    return blocks.stream().mapToLong(block -> block.members.length).sum();
  }

  private SplittableRandom random(int block) {
    Run.stopIfInterrupted();
    return Seeds.random(seed, ((long) stream << 32) + block);
  }

  private Block draw(int number) {
    SplittableRandom random = random(number);
    int[] found = new int[arcs.order()];
    long[] seen = new long[(arcs.order() + 63) / 64];
    int[] end = new int[BLOCK];
    int[] members = new int[4 * BLOCK];
    int filled = 0;
    for (int set = 0; set < BLOCK; set++) {
      int count = arcs.draw(random, found, seen);
      if (filled + count > members.length) {
        members = Arrays.copyOf(members, Math.max(2 * members.length, filled + count));
      }
      System.arraycopy(found, 0, members, filled, count);
      filled += count;
      end[set] = filled;
    }
    return new Block(end, Arrays.copyOf(members, filled));
  }

  /** The share of at least so many sets, drawn and forgotten, that hold one of the founders. */
  double share(int[] founders, double sets) {
    long[] first = new long[(arcs.order() + 63) / 64];
    for (int v : founders) {
      first[v >> 6] |= 1L << v;
    }
    int count = blocks(sets);
    long held = run.each(count, i -> held(i, first)).stream().mapToLong(Integer::intValue).sum();
    return (double) held / ((long) count * BLOCK);
  }

  private int held(int number, long[] founders) {
    SplittableRandom random = random(number);
    int[] found = new int[arcs.order()];
    long[] seen = new long[founders.length];
    int held = 0;
    for (int set = 0; set < BLOCK; set++) {
      int i = arcs.draw(random, found, seen) - 1;
      while (i >= 0 && (founders[found[i] >> 6] >>> found[i] & 1) == 0) {
        i--;
      }
      held += i >= 0 ? 1 : 0;
    }
    return held;
  }

  /** Founders one at a time, each in most sets that hold none of those before. */
  Cover cover(int founders) {
    int[] open = new int[arcs.order()];
    int[] begin = begins(open);
    int[] sets = sets(begin);
    long[] covered = new long[blocks.size() * (BLOCK / 64)];
    int[] chosen = new int[founders];
    long held = 0;
    long bound = size();
    for (int k = 0; k < founders; k++) {
      int best = largest(open);
      bound = Math.min(bound, held + largest(open, founders));
      chosen[k] = best;
      held += open[best];
      for (int i = begin[best]; i < begin[best + 1]; i++) {
        int set = sets[i];
        if ((covered[set >> 6] >>> set & 1) == 0) {
          covered[set >> 6] |= 1L << set;
          close(set, open);
        }
      }
      open[best] = -1;
    }
    return new Cover(chosen, Math.min(bound, held + largest(open, founders)));
  }

  /** The founders in the order chosen, and how many sets no founders hold more than. */
  static final class Cover {
    final int[] founders;
    final long bound;

    private Cover(int[] founders, long bound) {
      this.founders = founders;
      this.bound = bound;
    }
  }

  private static int largest(int[] open) {
    int best = 0;
    for (int v = 1; v < open.length; v++) {
      best = open[v] > open[best] ? v : best;
    }
    return best;
  }

  /** What so many of the largest are together, by a tally of how many are how large. */
  private static long largest(int[] open, int count) {
    int[] tally = new int[open[largest(open)] + 1];
    for (int sets : open) {
      if (sets >= 0) {
        tally[sets]++;
      }
    }
    long sum = 0;
    int missing = count;
    for (int sets = tally.length - 1; sets > 0 && missing > 0; sets--) {
      int taken = Math.min(missing, tally[sets]);
      sum += (long) taken * sets;
      missing -= taken;
    }
    return sum;
  }

  private void close(int set, int[] open) {
    Block block = blocks.get(set / BLOCK);
    int place = set % BLOCK;
    for (int i = place == 0 ? 0 : block.end[place - 1]; i < block.end[place]; i++) {
      open[block.members[i]]--;
    }
  }

  /** In how many sets each actor is, and where the sets of each begin. */
  private int[] begins(int[] counts) {
    for (Block block : blocks) {
      for (int v : block.members) {
        counts[v]++;
      }
    }
    int[] begin = new int[counts.length + 1];
    for (int v = 0; v < counts.length; v++) {
      begin[v + 1] = begin[v] + counts[v];
    }
    return begin;
  }

  private int[] sets(int[] begin) {
    int[] sets = new int[begin[begin.length - 1]];
    int[] next = begin.clone();
    int set = 0;
    for (Block block : blocks) {
      int i = 0;
      for (int end : block.end) {
        while (i < end) {
          sets[next[block.members[i++]]++] = set;
        }
        set++;
      }
    }
    return sets;
  }
}
