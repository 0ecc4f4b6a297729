package org.attache.coalition;

import java.util.SplittableRandom;

/**
 * The arcs of a cascade read backwards, in rows: from an actor to those who could have brought it
 * in. Shared and never written after construction.
 */
final class ReverseArcs {
  /** So many equal chances fit the bits of those that work; of more, gaps are drawn. */
  private static final int FEW = Long.SIZE;

  /** With more that work on average it is quicker to draw all. */
  private static final double WORKING = 8;

  private final boolean threshold;
  private final int[] begin;
  private final int[] source;

  /** The chance of each arc; for thresholds the sum of the weights up to it. */
  private final double[] chance;

  /** By actor: (1 − p)^d and p / (1 − p) where all of d arcs have the chance p, else 0. */
  private final double[] even;

  ReverseArcs(CascadeArcs arcs) {
    int n = arcs.order();
    this.threshold = arcs.threshold;
    this.begin = arcs.inBegin;
    this.source = new int[arcs.target.length];
    this.chance = new double[arcs.target.length];
    this.even = new double[2 * n];
    for (int v = 0; v < n; v++) {
      double sum = 0;
      for (int i = begin[v]; i < begin[v + 1]; i++) {
        source[i] = arcs.source[arcs.inArc[i]];
        sum += arcs.chance[arcs.inArc[i]];
        chance[i] = threshold ? sum : arcs.chance[arcs.inArc[i]];
      }
      if (!threshold && isEven(v)) {
        double p = chance[begin[v]];
        even[2 * v] = Math.pow(1 - p, begin[v + 1] - begin[v]);
        even[2 * v + 1] = p / (1 - p);
      }
    }
  }

  private boolean isEven(int v) {
    int degree = begin[v + 1] - begin[v];
    double p = degree > 0 ? chance[begin[v]] : 0;
    for (int i = begin[v]; i < begin[v + 1]; i++) {
      if (chance[i] != p) {
        return false;
      }
    }
    return p > 0 && p < 1 && p * degree <= WORKING;
  }

  int order() {
    return begin.length - 1;
  }

  /**
   * Draws an actor and those who would have brought it in, and returns how many they are.
   *
   * @param found filled from the front; as long as there are actors
   * @param seen a bit for each actor, all clear before and after
   */
  int draw(SplittableRandom random, int[] found, long[] seen) {
    found[0] = random.nextInt(order());
    mark(found[0], seen);
    int count = 1;
    for (int i = 0; i < count; i++) {
      count = ask(found[i], random, found, count, seen);
    }
    for (int i = 0; i < count; i++) {
      seen[found[i] >> 6] = 0;
    }
    return count;
  }

  private int ask(int v, SplittableRandom random, int[] found, int count, long[] seen) {
    if (threshold) {
      return listen(v, random, found, count, seen);
    }
    if (even[2 * v] != 0) {
      return begin[v + 1] - begin[v] <= FEW
          ? pick(v, random, found, count, seen)
          : leap(v, random, found, count, seen);
    }
    int more = count;
    for (int i = begin[v]; i < begin[v + 1]; i++) {
      if (random.nextDouble() < chance[i] && mark(source[i], seen)) {
        found[more++] = source[i];
      }
    }
    return more;
  }

  /** How many arcs work, by binomial chances in turn; then which, each set of so many alike. */
  private int pick(int v, SplittableRandom random, int[] found, int count, long[] seen) {
    int degree = begin[v + 1] - begin[v];
    double draw = random.nextDouble();
    double chances = even[2 * v];
    int first = degree;
    for (double sum = chances; draw >= sum && first > 0; sum += chances) {
      chances *= even[2 * v + 1] * first / (degree - first + 1);
      first--;
    }
    int more = count;
    long picked = 0;
    for (int last = first; last < degree; last++) {
      int i = random.nextInt(last + 1);
      i = (picked >>> i & 1) == 0 ? i : last;
      picked |= 1L << i;
      int w = source[begin[v] + i];
      if (mark(w, seen)) {
        found[more++] = w;
      }
    }
    return more;
  }

  /** From one arc that works straight to the next: the gaps are geometric. */
  private int leap(int v, SplittableRandom random, int[] found, int count, long[] seen) {
    double jump = -1 / Math.log1p(even[2 * v + 1]);
    int more = count;
    double at = begin[v] - 1;
    while (true) {
      at += 1 + Math.floor(Math.log(1 - random.nextDouble()) * jump);
      if (at >= begin[v + 1]) {
        return more;
      }
      int w = source[(int) at];
      if (mark(w, seen)) {
        found[more++] = w;
      }
    }
  }

  /** A linear threshold is as if each actor listened to one partner at most, chosen by weight. */
  private int listen(int v, SplittableRandom random, int[] found, int count, long[] seen) {
    double draw = random.nextDouble();
    int low = begin[v];
    int high = begin[v + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (chance[middle] <= draw) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == begin[v + 1] || !mark(source[low], seen)) {
      return count;
    }
    found[count] = source[low];
    return count + 1;
  }

  private static boolean mark(int v, long[] seen) {
    long bit = 1L << v;
    boolean isNew = (seen[v >> 6] & bit) == 0;
    seen[v >> 6] |= bit;
    return isNew;
  }
}
