package org.attache.voting;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attache.Run;

/**
 * Shapley's value of each tie or conference of one component in the game of links: a set of links
 * is worth what the parts into which it connects the players are worth together.
 *
 * <p>Links are decided about one after the other. A link within a part that is connected already
 * changes nothing there and is passed over, and so are sets of links that connect nobody who wins.
 */
final class LinkSums {
  private final int order;
  private final long[] links;
  private final SetWeights weights;
  private final Supplier<Worth> worths;
  private final Effort effort;

  LinkSums(int order, long[] links, SetWeights weights, Supplier<Worth> worths, Effort effort) {
    this.order = order;
    this.links = links;
    this.weights = weights;
    this.worths = worths;
    this.effort = effort;
  }

  /** Nothing where there are too many sets of links. */
  Optional<Sums> total(Run run) {
    int split = Decisions.split(links.length);
    List<Sums> parts = run.each(1 << split, job -> new Walk(job, split).sums());
    return Decisions.total(links.length, weights, effort, parts);
  }

  /** The sets of links whose first decisions are given. */
  private final class Walk extends Decisions {
    private final Worth worth = worths.get();

    /** Asked about what may still come, apart, for one question is then much like the last. */
    private final Worth possible = worths.get();

    private final long everybody = -1L >>> (Long.SIZE - order);

    /** By the number of decisions: of each player its part and what that is worth. */
    private final long[][] part = new long[links.length + 1][order];

    private final double[][] worthOf = new double[links.length + 1][order];

    /** What all parts are worth together, and how many links were taken. */
    private final double[] value = new double[links.length + 1];

    private final int[] taken = new int[links.length + 1];

    /** Whether a part wins and all others together do not, so that nothing can change. */
    private final boolean[] settled = new boolean[links.length + 1];

    private final long[] hoped = new long[order];

    Walk(int first, int given) {
      super(links.length, weights, effort, first, given);
    }

    Sums sums() {
      for (int v = 0; v < order; v++) {
        part[0][v] = 1L << v;
        worthOf[0][v] = worth.of(1L << v);
        value[0] += worthOf[0][v];
      }
      open(0, 0);
      return walk();
    }

    /** Finds the next link that joins parts; where there is none, the rest changes nothing. */
    private void open(int depth, int from) {
      arrive(depth, order);
      int link = from;
      while (link < links.length && isWithin(links[link], part[depth])) {
        link++;
      }
      if (settled[depth] || link == links.length) {
        complete(depth, value[depth], taken[depth], depth - taken[depth]);
      } else if (isOpen(depth, link)) {
        decide(depth, link);
      }
    }

    /** Only a link left out can take the last hope. */
    private boolean isOpen(int depth, int link) {
      boolean same = depth > 0 && isIn(depth - 1);
      return value[depth] != 0 || same || !worth.isSimple() || isHope(depth, link);
    }

    private boolean isWithin(long link, long[] parts) {
      return (link & ~parts[Long.numberOfTrailingZeros(link)]) == 0;
    }

    /** Whether some part would win if all links still open were taken. */
    private boolean isHope(int depth, int from) {
      System.arraycopy(part[depth], 0, hoped, 0, order);
      for (int link = from; link < links.length; link++) {
        if (!isWithin(links[link], hoped)) {
          join(hoped, union(links[link], hoped));
        }
      }
      for (int v = 0; v < order; v++) {
        boolean least = (hoped[v] & ((1L << v) - 1)) == 0;
        if (least && !possible.isVain(hoped[v])) {
          return true;
        }
      }
      return false;
    }

    private long union(long link, long[] parts) {
      long all = 0;
      for (long bits = link; bits != 0; bits &= bits - 1) {
        all |= parts[Long.numberOfTrailingZeros(bits)];
      }
      return all;
    }

    private void join(long[] parts, long all) {
      for (long bits = all; bits != 0; bits &= bits - 1) {
        parts[Long.numberOfTrailingZeros(bits)] = all;
      }
    }

    @Override
    boolean isFollowed(int depth, int link, boolean take) {
      System.arraycopy(part[depth], 0, part[depth + 1], 0, order);
      System.arraycopy(worthOf[depth], 0, worthOf[depth + 1], 0, order);
      value[depth + 1] = value[depth];
      taken[depth + 1] = taken[depth];
      settled[depth + 1] = settled[depth];
      if (take) {
        take(depth + 1, links[link]);
      }
      open(depth + 1, link + 1);
      return true;
    }

    private void take(int depth, long link) {
      long all = union(link, part[depth]);
      double before = 0;
      for (long bits = all; bits != 0; ) {
        int v = Long.numberOfTrailingZeros(bits);
        before += worthOf[depth][v];
        bits &= ~part[depth][v];
      }
      double now = worth.isSimple() && before > 0 ? 1 : worth.of(all);
      join(part[depth], all);
      for (long bits = all; bits != 0; bits &= bits - 1) {
        worthOf[depth][Long.numberOfTrailingZeros(bits)] = now;
      }
      value[depth] += now - before;
      settled[depth] = worth.isSimple() && now > 0 && possible.isVain(everybody & ~all);
      taken[depth]++;
    }
  }
}
