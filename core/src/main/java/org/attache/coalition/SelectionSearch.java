package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.attache.Run;

/**
 * Decides of one candidate after the other, the one that matters most first, and turns back where
 * the prices prove that nothing better follows. With ties only those who are tied with the chosen
 * are decided of, and only those who can still be reached count for the bound.
 */
final class SelectionSearch {
  private static final int STOP_EVERY = 1024;

  private final SelectionTask task;
  private final SelectionPrices prices;
  private final SelectionBest found;
  private final boolean tied;
  private final long[][] partners;
  private final double slack;
  private final long[] least;
  private final double worst;
  private final int words;
  private final int[] picks;
  private final boolean[] decided;
  private final int[] barred;
  private final long[] free;
  private final long[] front;
  private final long[] reached;
  private final long[][] near;
  private final int[] who;
  private final int[] turn;
  private final double[] bounds;
  private long value;
  private long weight;
  private int members;
  private int needed;

  SelectionSearch(
      SelectionTask task, SelectionPrices prices, SelectionBest found, SelectionTies... ties) {
    int n = task.groups;
    this.task = task;
    this.prices = prices;
    this.found = found;
    this.tied = ties.length > 0;
    this.partners = tied ? ties[0].partners() : new long[0][];
    this.slack = prices.slack();
    this.words = (n + 63) / 64;
    this.picks = new int[n];
    this.decided = new boolean[n];
    this.barred = new int[n];
    this.free = new long[words];
    this.front = new long[words];
    this.reached = new long[words];
    this.near = new long[tied ? n + 1 : 0][words];
    this.who = new int[n + 1];
    this.turn = new int[n + 1];
    this.bounds = new double[n + 1];
    this.least = new long[n];
    if (tied) {
      near[0] = ties[0].first();
    }
    Arrays.fill(picks, -1);
    this.worst = -2 * slack - LongStream.of(task.value).mapToDouble(Math::abs).sum();
    for (int i = 0; i < n; i++) {
      needed += task.required[i] ? 1 : 0;
      least[i] = task.leastWeight(i);
    }
  }

  /** The most value there can be beyond what is found; that of what is found if it ends in time. */
  double run(long limit) {
    long left = limit;
    int depth = 0;
    who[0] = next(0);
    while (depth >= 0) {
      if (who[depth] < 0 || turn[depth] > task.options(who[depth])) {
        depth--;
        if (depth >= 0) {
          undo(depth);
        }
      } else if (left-- <= 0) {
        return open(depth);
      } else {
        if (left % STOP_EVERY == 0) {
          Run.stopIfInterrupted();
        }
        depth = step(depth);
      }
    }
    return Double.NEGATIVE_INFINITY;
  }

  private double open(int depth) {
    double most = Double.NEGATIVE_INFINITY;
    for (int d = 0; d <= depth; d++) {
      if (who[d] >= 0 && turn[d] <= task.options(who[d])) {
        most = Math.max(most, bounds[d]);
      }
    }
    return most;
  }

  private int step(int depth) {
    int candidate = who[depth];
    int place = place(candidate, turn[depth]++);
    if (place < 0 && task.required[candidate]) {
      return depth;
    }
    decide(depth, candidate, place);
    who[depth + 1] = next(depth + 1);
    turn[depth + 1] = 0;
    return depth + 1;
  }

  /** The options with most reduced value first, none where it is worth 0. */
  private int place(int candidate, int turn) {
    int begin = task.begin[candidate];
    int end = task.begin[candidate + 1];
    for (int k = begin - 1; k < end; k++) {
      if (rank(candidate, k) == turn) {
        return k < begin ? -1 : k;
      }
    }
    throw new IllegalStateException("no option is " + turn);
  }

  private int rank(int candidate, int place) {
    int begin = task.begin[candidate];
    double own = place < begin ? 0 : prices.reduced[place];
    int rank = 0;
    for (int k = begin - 1; k < task.begin[candidate + 1]; k++) {
      double other = k < begin ? 0 : prices.reduced[k];
      rank += other > own || (other == own && k < place) ? 1 : 0;
    }
    return rank;
  }

  private void decide(int depth, int candidate, int place) {
    decided[candidate] = true;
    picks[candidate] = place;
    if (tied) {
      System.arraycopy(near[depth], 0, near[depth + 1], 0, words);
    }
    if (place >= 0) {
      count(candidate, place, 1);
      for (int w = 0; tied && w < words; w++) {
        near[depth + 1][w] |= partners[candidate][w];
      }
    }
  }

  private void undo(int depth) {
    int candidate = who[depth];
    decided[candidate] = false;
    if (picks[candidate] >= 0) {
      count(candidate, picks[candidate], -1);
      picks[candidate] = -1;
    }
  }

  private void count(int candidate, int place, int sign) {
    value += sign * task.value[place];
    weight += sign * task.weight[place];
    members += sign;
    needed -= task.required[candidate] ? sign : 0;
    for (int rival : task.rivals[candidate]) {
      barred[rival] += sign;
    }
  }

  /** Keeps what is chosen if it is on the terms; whom to decide of next, −1 if nobody. */
  private int next(int depth) {
    if (needed == 0
        && weight <= task.capacity
        && members >= task.atLeast
        && members <= task.atMost) {
      found.offer(value, weight, members, picks);
    }
    open();
    if (tied) {
      reach(depth);
    }
    bounds[depth] = bound();
    return bounds[depth] == Double.NEGATIVE_INFINITY ? -1 : first(depth);
  }

  private void open() {
    Arrays.fill(free, 0);
    for (int i = 0; i < decided.length; i++) {
      free[i >> 6] |= decided[i] || barred[i] > 0 || task.options(i) == 0 ? 0 : 1L << i;
    }
  }

  /** Leaves only those free who can be reached through others that are free. */
  private void reach(int depth) {
    for (int w = 0; w < words; w++) {
      front[w] = free[w] & near[depth][w];
      free[w] &= ~front[w];
    }
    Arrays.fill(reached, 0);
    for (boolean more = true; more; ) {
      more = false;
      for (int w = 0; w < words; w++) {
        while (front[w] != 0) {
          int i = (w << 6) + Long.numberOfTrailingZeros(front[w]);
          front[w] &= front[w] - 1;
          reached[w] |= 1L << i;
          for (int u = 0; u < words; u++) {
            long found = partners[i][u] & free[u];
            front[u] |= found;
            free[u] &= ~found;
            more |= found != 0;
          }
        }
      }
    }
    System.arraycopy(reached, 0, free, 0, words);
  }

  /** No selection that follows has more value; −∞ if none is better than what is found. */
  private double bound() {
    double rest = 0;
    long lightest = weight;
    int left = 0;
    int required = 0;
    for (int w = 0; w < words; w++) {
      for (long bits = free[w]; bits != 0; bits &= bits - 1) {
        int i = (w << 6) + Long.numberOfTrailingZeros(bits);
        rest += prices.best[i];
        lightest += least[i];
        required += task.required[i] ? 1 : 0;
        left++;
      }
    }
    boolean possible =
        required == needed
            && members + needed <= task.atMost
            && members + left >= task.atLeast
            && lightest <= task.capacity;
    double bound = prices.bound(value, weight, members, rest);
    double most = found.found() ? found.value() : worst;
    if (!possible || bound < most - slack) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean onlyEqual = found.found() && bound < found.value() + slack;
    return onlyEqual && lightest > found.weight() ? Double.NEGATIVE_INFINITY : bound;
  }

  /** Of those who can be decided of, the one for whom it matters most. */
  private int first(int depth) {
    int first = -1;
    double most = -1;
    for (int w = 0; w < words; w++) {
      for (long bits = tied ? free[w] & near[depth][w] : free[w]; bits != 0; bits &= bits - 1) {
        int i = (w << 6) + Long.numberOfTrailingZeros(bits);
        double matters = task.required[i] ? Double.POSITIVE_INFINITY : matters(i);
        if (matters > most) {
          most = matters;
          first = i;
        }
      }
    }
    return first;
  }

  private double matters(int i) {
    if (prices.choice[i] >= 0) {
      return prices.best[i];
    }
    double most = Double.NEGATIVE_INFINITY;
    for (int k = task.begin[i]; k < task.begin[i + 1]; k++) {
      most = Math.max(most, prices.reduced[k]);
    }
    return -most;
  }
}
