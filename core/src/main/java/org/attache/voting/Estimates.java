package org.attache.voting;

import org.attache.internal.Chances;

/**
 * Means of draws and how sure they are, by the updates of Welford (1962) and the merges of Chan,
 * Golub and LeVeque (1983), which do not cancel. Used by one thread.
 */
final class Estimates {
  private final double[] mean;

  /** Sums of squares about the mean. */
  private final double[] squares;

  private long draws;

  Estimates(int order) {
    this.mean = new double[order];
    this.squares = new double[order];
  }

  void add(double[] draw) {
    draws++;
    for (int i = 0; i < mean.length; i++) {
      double off = draw[i] - mean[i];
      mean[i] += off / draws;
      squares[i] += off * (draw[i] - mean[i]);
    }
  }

  void add(Estimates other) {
    if (other.draws == 0) {
      return;
    }
    double share = (double) other.draws / (draws + other.draws);
    for (int i = 0; i < mean.length; i++) {
      double off = other.mean[i] - mean[i];
      mean[i] += off * share;
      squares[i] += other.squares[i] + off * off * draws * share;
    }
    draws += other.draws;
  }

  double mean(int i) {
    return mean[i];
  }

  /** Half the 95 % interval of the mean. */
  double half(int i) {
    return Chances.NORMAL_975 * Math.sqrt(squares[i] / draws / (draws - 1));
  }
}
