package org.attache.voting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.Run;

/**
 * The value of each player of one component when only connected coalitions act, summed over these.
 * A connected coalition adds its worth where its members are in and its neighbours out.
 *
 * <p>From each player as the least, a coalition grows by one undecided neighbour at a time, which
 * is taken in or left out. What the coalitions that follow add goes to that neighbour at once, so
 * that a coalition costs a few steps and not as many as it has members.
 */
final class ConnectedSums {
  private static final int SPLIT_FROM = 14;
  private static final int SPLIT = 6;
  private static final int TAKEN = 1;
  private static final int DONE = 2;

  private final long[] near;
  private final SetWeights weights;
  private final Supplier<Worth> worths;
  private final Effort effort;

  ConnectedSums(long[] near, SetWeights weights, Supplier<Worth> worths, Effort effort) {
    this.near = near;
    this.weights = weights;
    this.worths = worths;
    this.effort = effort;
  }

  /** Nothing where there are too many coalitions. */
  Optional<Sums> total(Run run) {
    int split = near.length >= SPLIT_FROM ? SPLIT : 0;
    List<Sums> parts =
        run.each(
            near.length << split,
            job -> new Walk(job >> split, job & ((1 << split) - 1), split).sums());
    return effort.isEnough()
        ? Optional.of(Sums.total(near.length, weights, parts))
        : Optional.empty();
  }

  /** The coalitions with one least player whose first decisions are given. */
  private final class Walk {
    private final Sums sums = new Sums(near.length, weights);
    private final Worth worth = worths.get();

    /** Asked about all who are not out, apart, for one question is then much like the last. */
    private final Worth possible = worths.get();

    private final int root;
    private final int first;
    private final int given;
    private final long lower;
    private final long everybody;

    /** By the number of decisions: who is in, who is out, whom they could meet. */
    private final long[] in = new long[near.length + 1];

    private final long[] out = new long[near.length + 1];
    private final long[] reach = new long[near.length + 1];
    private final boolean[] won = new boolean[near.length + 1];

    /** Who is decided about next, and how far: not yet, taken in, left out. */
    private final int[] next = new int[near.length + 1];

    private final int[] stage = new int[near.length + 1];

    /** What the coalitions that follow add to each member, and take from each one around. */
    private final double[] member = new double[near.length + 1];

    private final double[] around = new double[near.length + 1];
    private long steps;

    Walk(int root, int first, int given) {
      this.root = root;
      this.first = first;
      this.given = given;
      this.lower = (1L << root) - 1;
      this.everybody = -1L >>> (Long.SIZE - near.length);
    }

    Sums sums() {
      in[0] = 1L << root;
      reach[0] = near[root];
      won[0] = worth.isSimple() && !worth.isVain(in[0]);
      open(0);
      int depth = 0;
      while (depth >= 0) {
        if (stage[depth] == DONE) {
          depth--;
          giveUp(depth);
        } else {
          stage[depth]++;
          depth += isGoing(depth) ? 1 : 0;
        }
        if (Effort.isBatch(steps) && !spend()) {
          return sums;
        }
      }
      spend();
      sums.sum[root] += member[0];
      return sums;
    }

    private boolean spend() {
      Run.stopIfInterrupted();
      boolean enough = effort.spend(steps);
      steps = 0;
      return enough;
    }

    /** Finds whom to decide about; where there is nobody, the coalition is complete. */
    private void open(int depth) {
      steps++;
      member[depth] = 0;
      around[depth] = 0;
      long free = reach[depth] & ~in[depth] & ~out[depth];
      stage[depth] = DONE;
      if (!won[depth] && possible.isVain(everybody & ~lower & ~out[depth])) {
        return;
      }
      if (free == 0) {
        complete(depth);
      } else {
        next[depth] = Long.numberOfTrailingZeros(free);
        stage[depth] = 0;
      }
    }

    /** Goes down if that decision is open to this walk; who is lower than the least stays out. */
    private boolean isGoing(int depth) {
      boolean taken = stage[depth] == TAKEN;
      int player = next[depth];
      boolean barred = taken && player < root;
      boolean other = depth < given && ((first >>> depth) & 1) != (taken ? 0 : 1);
      if (barred || other) {
        return false;
      }
      long one = 1L << player;
      in[depth + 1] = taken ? in[depth] | one : in[depth];
      out[depth + 1] = taken ? out[depth] : out[depth] | one;
      reach[depth + 1] = taken ? reach[depth] | near[player] : reach[depth];
      won[depth + 1] = won[depth];
      if (taken && worth.isSimple() && !won[depth]) {
        won[depth + 1] = !worth.isVain(in[depth + 1]);
      }
      open(depth + 1);
      return true;
    }

    /** What follows from a decision goes to the player it was about, and further up. */
    private void giveUp(int depth) {
      if (depth < 0) {
        return;
      }
      boolean taken = stage[depth] == TAKEN;
      sums.sum[next[depth]] += taken ? member[depth + 1] : -around[depth + 1];
      member[depth] += member[depth + 1];
      around[depth] += around[depth + 1];
    }

    private void complete(int depth) {
      if (depth < given && (first >>> depth) != 0) {
        return;
      }

      int c = Long.bitCount(in[depth]);
      int b = Long.bitCount(reach[depth] & ~in[depth]);
      double value = worth.isSimple() ? won[depth] ? 1 : 0 : worth.of(in[depth]);
      member[depth] = value * weights.member[c][b];
      around[depth] = value * weights.around[c][b];
      sums.note(value, weights.member[c][b] + weights.around[c][b]);
    }
  }
}
