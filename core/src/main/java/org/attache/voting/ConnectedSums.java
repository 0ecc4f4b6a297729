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
 * is taken in or left out.
 */
final class ConnectedSums {
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
    int split = Decisions.split(near.length);
    List<Sums> parts =
        run.each(
            near.length << split,
            job -> new Walk(job >> split, job & ((1 << split) - 1), split).sums());
    return Decisions.total(near.length, weights, effort, parts);
  }

  /** The coalitions with one least player whose first decisions are given. */
  private final class Walk extends Decisions {
    private final Worth worth = worths.get();

    /** Asked about all who are not out, apart, for one question is then much like the last. */
    private final Worth possible = worths.get();

    private final int root;
    private final long lower;
    private final long everybody;

    /** By the number of decisions: who is in, who is out, whom they could meet. */
    private final long[] in = new long[near.length + 1];

    private final long[] out = new long[near.length + 1];
    private final long[] reach = new long[near.length + 1];
    private final boolean[] won = new boolean[near.length + 1];

    Walk(int root, int first, int given) {
      super(near.length, weights, effort, first, given);
      this.root = root;
      this.lower = (1L << root) - 1;
      this.everybody = -1L >>> (Long.SIZE - near.length);
    }

    Sums sums() {
      in[0] = 1L << root;
      reach[0] = near[root];
      won[0] = worth.isSimple() && !worth.isVain(in[0]);
      open(0);
      Sums sums = walk();
      addToAll(root);
      return sums;
    }

    /** Finds whom to decide about; where there is nobody, the coalition is complete. */
    private void open(int depth) {
      arrive(depth, 1);
      if (!won[depth] && possible.isVain(everybody & ~lower & ~out[depth])) {
        return;
      }
      long free = reach[depth] & ~in[depth] & ~out[depth];
      if (free != 0) {
        decide(depth, Long.numberOfTrailingZeros(free));
        return;
      }
      int c = Long.bitCount(in[depth]);
      int b = Long.bitCount(reach[depth] & ~in[depth]);
      complete(depth, worth.isSimple() ? won[depth] ? 1 : 0 : worth.of(in[depth]), c, b);
    }

    /** Who is lower than the least stays out. */
    @Override
    boolean isFollowed(int depth, int player, boolean taken) {
      if (taken && player < root) {
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
  }
}
