package org.attache.growth;

import java.util.Arrays;

/** Who is richer than what: 0 and every richness that at least two actors exceed. */
final class ClubLevels {
  final double[] richness;
  final int[] members;
  final double end;
  private final int[] levels;

  private ClubLevels(double[] richness, int[] members, double end, int[] levels) {
    this.richness = richness;
    this.members = members;
    this.end = end;
    this.levels = levels;
  }

  static ClubLevels of(double[] richnessOfActors) {
    double[] rising = richnessOfActors.clone();
    Arrays.sort(rising);
    double[] values = new double[rising.length + 1];
    int[] members = new int[rising.length + 1];
    int size = 0;
    double value = 0;
    int next = after(rising, value);
    while (next <= rising.length - 2) {
      values[size] = value;
      members[size++] = rising.length - next;
      value = rising[next];
      next = after(rising, value);
    }
    double[] richness = Arrays.copyOf(values, size);
    int[] levels = new int[richnessOfActors.length];
    Arrays.setAll(levels, v -> below(richness, richnessOfActors[v]));
    double end = rising.length < 2 ? 0 : rising[rising.length - 2];
    return new ClubLevels(richness, Arrays.copyOf(members, size), end, levels);
  }

  /** How many of the rising values are not above this one. */
  private static int after(double[] rising, double value) {
    return below(rising, Math.nextUp(value));
  }

  /** How many of the rising values are below this one. */
  private static int below(double[] rising, double value) {
    int low = 0;
    int high = rising.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (rising[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return richness.length;
  }

  /** For each level the number of ties between its members. */
  double[] ties(int[] from, int[] to) {
    double[] sums = new double[size() + 1];
    for (int tie = 0; tie < from.length; tie++) {
      sums[Math.min(levels[from[tie]], levels[to[tie]])]++;
    }
    return cumulated(sums);
  }

  /** For each level the strength of the ties between its members. */
  double[] strengths(int[] from, int[] to, double[] strength) {
    double[] sums = new double[size() + 1];
    for (int tie = 0; tie < from.length; tie++) {
      sums[Math.min(levels[from[tie]], levels[to[tie]])] += strength[tie];
    }
    return cumulated(sums);
  }

  /** What joins two actors that both are in i levels counts in the levels 0 to i − 1. */
  private static double[] cumulated(double[] sums) {
    for (int i = sums.length - 2; i >= 0; i--) {
      sums[i] += sums[i + 1];
    }
    return Arrays.copyOfRange(sums, 1, sums.length);
  }
}
