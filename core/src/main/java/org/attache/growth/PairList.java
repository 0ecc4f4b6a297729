package org.attache.growth;

import java.util.Arrays;
import java.util.List;

/** Pairs with a score each, no pair twice. */
final class PairList {
  private long[] pairs;
  private double[] scores;
  private int size;

  PairList(int room) {
    pairs = new long[room];
    scores = new double[room];
  }

  PairList(long[] pairs, double[] scores) {
    this.pairs = pairs;
    this.scores = scores;
    size = pairs.length;
  }

  static PairList joined(List<PairList> parts) {
    int all = parts.stream().mapToInt(PairList::size).sum();
    PairList joined = new PairList(all);
    for (PairList part : parts) {
      System.arraycopy(part.pairs, 0, joined.pairs, joined.size, part.size);
      System.arraycopy(part.scores, 0, joined.scores, joined.size, part.size);
      joined.size += part.size;
    }
    return joined;
  }

  int size() {
    return size;
  }

  long pair(int i) {
    return pairs[i];
  }

  double score(int i) {
    return scores[i];
  }

  void add(long pair, double score) {
    pairs[size] = pair;
    scores[size++] = score;
  }

  /** Where a pair stands, or a negative number; the pairs must rise. */
  int find(long pair) {
    return Arrays.binarySearch(pairs, 0, size, pair);
  }

  double[] scores() {
    return Arrays.copyOf(scores, size);
  }

  /** The first so many. */
  PairList first(int most) {
    int many = Math.min(most, size);
    return new PairList(Arrays.copyOf(pairs, many), Arrays.copyOf(scores, many));
  }

  /** The same pairs in rising order. */
  PairList byPair() {
    long[] sorted = Arrays.copyOf(pairs, size);
    Arrays.sort(sorted);
    double[] moved = new double[size];
    for (int i = 0; i < size; i++) {
      moved[Arrays.binarySearch(sorted, pairs[i])] = scores[i];
    }
    return new PairList(sorted, moved);
  }
}
