package org.attache.growth;

import java.util.random.RandomGenerator;

/**
 * Weights by number under the sums of their pairs, the pairs' pairs and so on.
 *
 * <p>A change adds up every sum above it anew, so no rounding gathers however many changes there
 * are. O(log n) a change and a draw; 16 to 32 bytes a number.
 */
final class SumTree implements Urn {
  private int leaves;
  private double[] sums;

  SumTree(int expected) {
    leaves = Math.max(2, Integer.highestOneBit(Math.max(1, expected - 1)) << 1);
    sums = new double[2 * leaves];
  }

  @Override
  public void put(int v, double weight) {
    while (v >= leaves) {
      makeRoom();
    }
    int node = v + leaves;
    sums[node] = weight;
    while (node > 1) {
      node >>= 1;
      sums[node] = sums[2 * node] + sums[2 * node + 1];
    }
  }

  private void makeRoom() {
    double[] wider = new double[4 * leaves];
    System.arraycopy(sums, leaves, wider, 2 * leaves, leaves);
    for (int node = 2 * leaves - 1; node > 0; node--) {
      wider[node] = wider[2 * node] + wider[2 * node + 1];
    }
    leaves *= 2;
    sums = wider;
  }

  double total() {
    return checked(sums[1]);
  }

  double weight(int v) {
    return sums[v + leaves];
  }

  /** By inversion: one number of chance, laid against the weights in the order of numbers. */
  @Override
  public int draw(RandomGenerator random) {
    double u = random.nextDouble();
    return total() > 0 ? below(1, u * sums[1]) : -1;
  }

  /**
   * A number drawn with chance taken anew at each branch from the root down; only where the total
   * is positive. Of two trees that differ a little, inversion would mostly draw different numbers,
   * since a small weight early in the order shifts all that follow; here a difference matters at
   * the branches above it only, and in proportion.
   */
  int draw(long key) {
    long branch = key;
    int node = 1;
    while (node < leaves) {
      node *= 2;
      branch = Chance.next(branch);
      double left = sums[node];
      double right = sums[node + 1];
      if (right > 0 && (left == 0 || Chance.unit(branch) * (left + right) >= left)) {
        node++;
      }
    }
    return node - leaves;
  }

  /** A total that can be multiplied by chance. */
  static double checked(double total) {
    if (total == Double.POSITIVE_INFINITY) {
      throw new ArithmeticException("what actors attract adds up to more than a double holds");
    }
    return total;
  }

  /** Rounding may carry past the last weight, never to a number without weight. */
  private int below(int top, double u) {
    int node = top;
    double rest = u;
    while (node < leaves) {
      node *= 2;
      if (rest >= sums[node] && sums[node + 1] > 0) {
        rest -= sums[node];
        node++;
      }
    }
    return node - leaves;
  }

  /** The weights of the numbers from … to − 1. */
  double sum(int from, int to) {
    double sum = 0;
    int v = from;
    int end = Math.min(to, leaves);
    while (v < end) {
      int width = width(v, end);
      sum += sums[(v + leaves) / width];
      v += width;
    }
    return sum;
  }

  /** Where u falls among the weights of the numbers from … to − 1, of which one is positive. */
  int find(int from, int to, double u) {
    double rest = u;
    int last = 1;
    int v = from;
    int end = Math.min(to, leaves);
    while (v < end) {
      int width = width(v, end);
      int node = (v + leaves) / width;
      if (sums[node] > 0) {
        last = node;
        if (rest < sums[node]) {
          break;
        }
        rest -= sums[node];
      }
      v += width;
    }
    return below(last, rest);
  }

  /** The widest pair of pairs that begins at v and ends by the end. */
  private int width(int v, int end) {
    int aligned = v == 0 ? leaves : Integer.lowestOneBit(v);
    return Math.min(aligned, Integer.highestOneBit(end - v));
  }

  @Override
  public void begin(int step, int order) {}
}
