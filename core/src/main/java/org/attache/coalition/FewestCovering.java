package org.attache.coalition;

import java.util.Arrays;
import org.attache.Run;

/**
 * The fewest sets that cover all that sets can cover. Members no two of which are in one set need a
 * set each, which bounds the search; it branches on the member that is in fewest sets.
 */
final class FewestCovering {
  private static final int DEEPEST = 500;

  private final CoverSets sets;
  private final int[] frequency;
  private final int[] path;
  private final long[][] covered;
  private long effort;
  private int[] best;
  private int bound;

  FewestCovering(CoverSets sets, long effort) {
    this.sets = sets;
    this.effort = effort;
    this.frequency = new int[sets.words * Long.SIZE];
    for (int s = 0; s < sets.bits.length; s++) {
      for (int place = 0; place < frequency.length; place++) {
        frequency[place] += sets.holds(s, place) ? 1 : 0;
      }
    }
    this.best = sets.greedy(sets.bits.length, sets.all());
    this.bound = least(new long[sets.words]);
    boolean search = bound < best.length && best.length <= DEEPEST;
    this.path = new int[search ? best.length : 0];
    this.covered = new long[path.length + 1][sets.words];
    if (search) {
      extend(0);
      bound = this.effort >= 0 ? best.length : bound;
    }
  }

  /** The sets found, in the order in which they add most. */
  int[] best() {
    return sets.greedy(best.length, best);
  }

  /** Fewer do not cover all. */
  int bound() {
    return bound;
  }

  /** How many further sets are needed at least. */
  private int least(long[] done) {
    int[] gains = sets.gains(done, 0);
    Arrays.sort(gains);
    int open = sets.coverable - CoverSets.count(done);
    int bySize = 0;
    for (int i = gains.length - 1; i >= 0 && open > 0; i--) {
      open -= gains[i];
      bySize++;
    }
    return Math.max(bySize, apart(done.clone()));
  }

  /** How many members, the rarest first, are found no two of which are in one set. */
  private int apart(long[] done) {
    int count = 0;
    for (int place = rarest(done); place >= 0; place = rarest(done)) {
      count++;
      for (int s = 0; s < sets.bits.length; s++) {
        if (sets.holds(s, place)) {
          sets.add(done, s);
        }
      }
    }
    return count;
  }

  /** The uncovered member that is in fewest sets but in one; none if all are covered. */
  private int rarest(long[] done) {
    int rarest = -1;
    for (int place = 0; place < frequency.length; place++) {
      boolean open = frequency[place] > 0 && (done[place / Long.SIZE] >>> place & 1) == 0;
      if (open && (rarest < 0 || frequency[place] < frequency[rarest])) {
        rarest = place;
      }
    }
    return rarest;
  }

  private void extend(int depth) {
    effort -= (long) sets.bits.length * (sets.words + 1);
    int place = rarest(covered[depth]);
    if (place < 0) {
      best = Arrays.copyOf(path, depth);
    } else if (effort >= 0 && depth + least(covered[depth]) < best.length) {
      Run.stopIfInterrupted();
      for (int s = 0; s < sets.bits.length; s++) {
        if (sets.holds(s, place) && best.length > bound) {
          path[depth] = s;
          System.arraycopy(covered[depth], 0, covered[depth + 1], 0, sets.words);
          sets.add(covered[depth + 1], s);
          extend(depth + 1);
        }
      }
    }
  }
}
