package org.attache.voting;

/** Means of draws and how sure they are. Used by one thread. */
final class Estimates {
  private static final double NORMAL_975 = 1.959963984540054;

  private final double[] sum;
  private final double[] squares;
  private long draws;

  Estimates(int order) {
    this.sum = new double[order];
    this.squares = new double[order];
  }

  void add(double[] draw) {
    draws++;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += draw[i];
      squares[i] += draw[i] * draw[i];
    }
  }

  void add(Estimates other) {
    draws += other.draws;
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.sum[i];
      squares[i] += other.squares[i];
    }
  }

  double mean(int i) {
    return sum[i] / draws;
  }

  /** Half the 95 % interval of the mean. */
  double half(int i) {
    double mean = mean(i);
    double variance = Math.max(0, squares[i] / draws - mean * mean);
    return NORMAL_975 * Math.sqrt(variance / (draws - 1));
  }
}
