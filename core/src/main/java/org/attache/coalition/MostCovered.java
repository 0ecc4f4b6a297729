package org.attache.coalition;

import org.attache.Run;

/**
 * A given number of sets that cover most. The more is covered the less a further set adds, so no k
 * sets cover more than any sets and the k largest additions to them together.
 */
final class MostCovered {
  private static final int DEEPEST = 500;

  private final CoverSets sets;
  private final int[] path;
  private final long[][] covered;
  private long effort;
  private int[] best;
  private int highest;
  private int bound;

  MostCovered(CoverSets sets, int k, long effort) {
    this.sets = sets;
    this.effort = effort;
    this.best = sets.greedy(k, sets.all());
    this.highest = CoverSets.count(sets.union(best));
    this.bound = highest == sets.coverable ? highest : bound(Math.min(k, sets.bits.length));
    boolean search = bound > highest && best.length <= DEEPEST;
    this.path = new int[search ? best.length : 0];
    this.covered = new long[path.length + 1][sets.words];
    if (search) {
      extend(0, 0, 0);
      bound = this.effort >= 0 ? highest : bound;
    }
  }

  /** The sets found, in the order in which they add most. */
  int[] best() {
    return sets.greedy(best.length, best);
  }

  /** What no k sets cover more than; what is covered, where that is certain. */
  int bound() {
    return bound;
  }

  private int bound(int k) {
    long[] union = new long[sets.words];
    int least = sets.coverable;
    for (int size = 0; size <= best.length; size++) {
      int further = CoverSets.largest(sets.gains(union, 0), k);
      least = Math.min(least, CoverSets.count(union) + further);
      if (size < best.length) {
        sets.add(union, best[size]);
      }
    }
    return least;
  }

  /** Looks at all sets of sets in order but those that the bound shows to be no better. */
  private void extend(int depth, int from, int value) {
    effort -= (long) (sets.bits.length - from) * sets.words;
    if (effort < 0) {
      return;
    }
    Run.stopIfInterrupted();
    int missing = path.length - depth;
    int[] gains = sets.gains(covered[depth], from);
    int further = CoverSets.largest(gains, missing - 1);
    for (int s = from; s <= gains.length - missing; s++) {
      if (highest < bound && value + gains[s] + further > highest) {
        path[depth] = s;
        if (missing == 1) {
          highest = value + gains[s];
          best = path.clone();
        } else {
          System.arraycopy(covered[depth], 0, covered[depth + 1], 0, sets.words);
          sets.add(covered[depth + 1], s);
          extend(depth + 1, s + 1, value + gains[s]);
        }
      }
    }
  }
}
