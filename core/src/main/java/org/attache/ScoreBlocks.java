package org.attache;

import java.util.Arrays;

/**
 * Cases in falling order of their scores, cut into blocks of tied scores: how many cases of each
 * block are positive and how many are not.
 */
final class ScoreBlocks {
  final int[] positives;
  final int[] negatives;

  private ScoreBlocks(int[] positives, int[] negatives) {
    this.positives = positives;
    this.negatives = negatives;
  }

  static ScoreBlocks of(double[] scores, boolean[] positive) {
    int[] block = numbers(scores);
    int blocks = block.length == 0 ? 0 : Arrays.stream(block).max().getAsInt() + 1;
    int[] positives = new int[blocks];
    int[] negatives = new int[blocks];
    for (int i = 0; i < block.length; i++) {
      (positive[i] ? positives : negatives)[block[i]]++;
    }
    return new ScoreBlocks(positives, negatives);
  }

  /** The block of each score, the highest 0. */
  static int[] numbers(double[] scores) {
    double[] rising = scores.clone();
    Arrays.sort(rising);
    int[] numberOfRank = new int[rising.length];
    int number = 0;
    for (int r = rising.length - 1; r >= 0; r--) {
      if (r < rising.length - 1 && !Ranks.same(rising[r], rising[r + 1])) {
        number++;
      }
      numberOfRank[r] = number;
    }
    int[] numbers = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      numbers[i] = numberOfRank[Arrays.binarySearch(rising, scores[i])];
    }
    return numbers;
  }

  int count() {
    return positives.length;
  }

  int size(int block) {
    return positives[block] + negatives[block];
  }
}
