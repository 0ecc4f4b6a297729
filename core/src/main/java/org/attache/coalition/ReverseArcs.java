package org.attache.coalition;

import java.util.SplittableRandom;

/**
 * The arcs of a cascade read backwards, in rows: from an actor to those who could have brought it
 * in. Shared and never written after construction.
 */
final class ReverseArcs {
  /** From so many equal chances on, one logarithm for each that works is quicker than all draws. */
  private static final int MANY = 24;

  private final boolean threshold;
  private final int[] begin;
  private final int[] source;

  /** The chance of each arc; for thresholds the sum of the weights up to it. */
  private final double[] chance;

  /** 1 / ln(1 − p) where all of many arcs have the chance p, else 0. */
  private final double[] jump;

  ReverseArcs(CascadeArcs arcs) {
    int n = arcs.order();
    this.threshold = arcs.threshold;
    this.begin = arcs.inBegin;
    this.source = new int[arcs.target.length];
    this.chance = new double[arcs.target.length];
    this.jump = new double[n];
    for (int v = 0; v < n; v++) {
      double sum = 0;
      for (int i = begin[v]; i < begin[v + 1]; i++) {
        source[i] = arcs.source[arcs.inArc[i]];
        sum += arcs.chance[arcs.inArc[i]];
        chance[i] = threshold ? sum : arcs.chance[arcs.inArc[i]];
      }
      jump[v] = threshold ? 0 : jump(v);
    }
  }

  private double jump(int v) {
    if (begin[v + 1] - begin[v] < MANY) {
      return 0;
    }
    double p = chance[begin[v]];
    for (int i = begin[v]; i < begin[v + 1]; i++) {
      if (chance[i] != p) {
        return 0;
      }
    }
    return p > 0 && p < 1 ? 1 / Math.log1p(-p) : 0;
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
    if (jump[v] != 0) {
      return leap(v, random, found, count, seen);
    }
    int more = count;
    for (int i = begin[v]; i < begin[v + 1]; i++) {
      if (random.nextDouble() < chance[i] && mark(source[i], seen)) {
        found[more++] = source[i];
      }
    }
    return more;
  }

  /** From one arc that works straight to the next: the gaps are geometric. */
  private int leap(int v, SplittableRandom random, int[] found, int count, long[] seen) {
    int more = count;
    double at = begin[v] - 1;
    while (true) {
      at += 1 + Math.floor(Math.log(1 - random.nextDouble()) * jump[v]);
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
