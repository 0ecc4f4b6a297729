package org.attache.coalition;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sets of members as bits, the largest set first, equal ones as given. */
final class CoverSets {
  final long[][] bits;
  final int[] given;
  final int words;
  final int coverable;

  CoverSets(int[][] places, int members) {
    this.words = (members + Long.SIZE - 1) / Long.SIZE;
    this.given =
        IntStream.range(0, places.length)
            .boxed()
            .sorted(Comparator.comparingInt((Integer v) -> -places[v].length))
            .mapToInt(v -> v)
            .toArray();
    this.bits = new long[places.length][words];
    for (int s = 0; s < given.length; s++) {
      for (int place : places[given[s]]) {
        bits[s][place / Long.SIZE] |= 1L << place;
      }
    }
    this.coverable = count(union(IntStream.range(0, bits.length).toArray()));
  }

  static int count(long[] set) {
    int count = 0;
    for (long word : set) {
      count += Long.bitCount(word);
    }
    return count;
  }

  long[] union(int[] sets) {
    long[] union = new long[words];
    for (int s : sets) {
      add(union, s);
    }
    return union;
  }

  void add(long[] covered, int s) {
    for (int w = 0; w < words; w++) {
      covered[w] |= bits[s][w];
    }
  }

  boolean holds(int s, int place) {
    return (bits[s][place / Long.SIZE] >>> place & 1) == 1;
  }

  int gain(long[] covered, int s) {
    int gain = 0;
    for (int w = 0; w < words; w++) {
      gain += Long.bitCount(bits[s][w] & ~covered[w]);
    }
    return gain;
  }

  /** What each set adds, from one set on; nothing before. */
  int[] gains(long[] covered, int from) {
    int[] gains = new int[bits.length];
    for (int s = from; s < gains.length; s++) {
      gains[s] = gain(covered, s);
    }
    return gains;
  }

  /** The set among some that adds most, the first given of equals; none if nothing is added. */
  int best(long[] covered, int[] among) {
    int best = -1;
    int most = 0;
    for (int s : among) {
      int gain = gain(covered, s);
      if (gain > most || (gain == most && gain > 0 && given[s] < given[best])) {
        most = gain;
        best = s;
      }
    }
    return best;
  }

  /** Those that add most one after another, at most k of them; whoever adds nothing is left out. */
  int[] greedy(int k, int[] among) {
    long[] covered = new long[words];
    int[] chosen = new int[Math.min(k, among.length)];
    int count = 0;
    while (count < chosen.length) {
      int best = best(covered, among);
      if (best < 0) {
        break;
      }
      chosen[count++] = best;
      add(covered, best);
    }
    return Arrays.copyOf(chosen, count);
  }

  int[] all() {
    return IntStream.range(0, bits.length).toArray();
  }

  /** The sum of the largest values. */
  static int largest(int[] values, int count) {
    int[] rising = values.clone();
    Arrays.sort(rising);
    int sum = 0;
    for (int i = Math.max(0, rising.length - count); i < rising.length; i++) {
      sum += rising[i];
    }
    return sum;
  }
}
