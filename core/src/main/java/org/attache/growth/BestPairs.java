package org.attache.growth;

import java.util.Arrays;

/**
 * The best so many of the pairs offered: those of higher score, among equals those of lower number.
 * A heap whose root is the worst kept.
 */
final class BestPairs {
  private final int most;
  private long[] pairs = new long[16];
  private double[] scores = new double[16];
  private int size;

  BestPairs(int most) {
    this.most = most;
  }

  int size() {
    return size;
  }

  /** Whether a pair would be kept if it were offered. */
  boolean takes(long pair, double score) {
    return size < most || (most > 0 && isWorse(pairs[0], scores[0], pair, score));
  }

  void offer(long pair, double score) {
    if (size < most) {
      if (size == pairs.length) {
        int room = (int) Math.min(most, 2L * size);
        pairs = Arrays.copyOf(pairs, room);
        scores = Arrays.copyOf(scores, room);
      }
      place(size++, pair, score);
      up(size - 1);
    } else if (takes(pair, score)) {
      place(0, pair, score);
      down();
    }
  }

  void offer(PairList list) {
    for (int i = 0; i < list.size(); i++) {
      offer(list.pair(i), list.score(i));
    }
  }

  /** The pairs kept, best first; nothing is kept after. */
  PairList drained() {
    long[] sortedPairs = new long[size];
    double[] sortedScores = new double[size];
    while (size > 0) {
      size--;
      sortedPairs[size] = pairs[0];
      sortedScores[size] = scores[0];
      place(0, pairs[size], scores[size]);
      down();
    }
    return new PairList(sortedPairs, sortedScores);
  }

  private static boolean isWorse(long pair, double score, long other, double otherScore) {
    return score < otherScore || (score == otherScore && pair > other);
  }

  private boolean isWorse(int i, int j) {
    return isWorse(pairs[i], scores[i], pairs[j], scores[j]);
  }

  private void place(int at, long pair, double score) {
    pairs[at] = pair;
    scores[at] = score;
  }

  private void swap(int i, int j) {
    long pair = pairs[i];
    double score = scores[i];
    place(i, pairs[j], scores[j]);
    place(j, pair, score);
  }

  private void up(int from) {
    int at = from;
    while (at > 0 && isWorse(at, (at - 1) / 2)) {
      swap(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private void down() {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isWorse(child + 1, child)) {
        child++;
      }
      if (!isWorse(child, at)) {
        return;
      }
      swap(at, child);
      at = child;
    }
  }
}
