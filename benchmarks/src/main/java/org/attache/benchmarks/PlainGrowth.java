package org.attache.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What one would write by hand: preferential attachment from a list of the ends of ties, and the
 * graph as rows of ints.
 */
final class PlainGrowth {
  final int[] begin;
  final int[] target;

  /**
   * Begins with {@code perArrival} actors, each of whom the next is tied to; everyone later chooses
   * as many, distinct, in proportion to their ties.
   */
  PlainGrowth(int actors, int perArrival, long seed) {
    int ties = (actors - perArrival) * perArrival;
    int[] ends = new int[2 * ties];
    SplittableRandom random = new SplittableRandom(seed);
    int size = 0;
    for (int v = perArrival; v < actors; v++) {
      int before = size;
      int chosen = 0;
      while (chosen < perArrival) {
        int w = v == perArrival ? chosen : ends[random.nextInt(before)];
        if (isNew(ends, before, chosen, w)) {
          ends[size + chosen++] = w;
        }
      }
      size += chosen;
      Arrays.fill(ends, size, size + chosen, v);
      size += chosen;
    }
    begin = new int[actors + 1];
    target = new int[ends.length];
    for (int end : ends) {
      begin[end + 1]++;
    }
    for (int v = 0; v < actors; v++) {
      begin[v + 1] += begin[v];
    }
    fill(ends, perArrival);
  }

  private static boolean isNew(int[] ends, int from, int chosen, int w) {
    for (int i = from; i < from + chosen; i++) {
      if (ends[i] == w) {
        return false;
      }
    }
    return true;
  }

  private void fill(int[] ends, int perArrival) {
    int[] next = Arrays.copyOf(begin, begin.length - 1);
    for (int i = 0; i < ends.length; i += 2 * perArrival) {
      for (int k = 0; k < perArrival; k++) {
        int w = ends[i + k];
        int v = ends[i + perArrival + k];
        target[next[v]++] = w;
        target[next[w]++] = v;
      }
    }
  }
}
