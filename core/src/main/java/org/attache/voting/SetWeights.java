package org.attache.voting;

/**
 * What it adds to a value that a set is worth 1 exactly where its c members are in and the b others
 * around it are out: to that of a member, and less for one around it. Kept times a scale, by which
 * small games have whole numbers only.
 */
final class SetWeights {
  private static final int EXACT_ORDERS = 36;
  private static final int EXACT_COALITIONS = 50;

  final double scale;

  /** Whether all are whole numbers when multiplied by the scale. */
  final boolean isExact;

  /** By c and b, times the scale. */
  final double[][] member;

  final double[][] around;

  private SetWeights(int most, double scale, boolean orders, boolean isExact) {
    this.scale = scale;
    this.isExact = isExact;
    this.member = new double[most + 1][most + 1];
    this.around = new double[most + 1][most + 1];
    for (int c = 0; c <= most; c++) {
      for (int b = 0; b + c <= most; b++) {
        double all = orders ? binomial(c + b, c) : Math.scalb(1.0, c + b - 1);
        member[c][b] = c == 0 ? 0 : scale / (orders ? c * all : all);
        around[c][b] = b == 0 ? 0 : scale / (orders ? b * all : all);
      }
    }
  }

  /**
   * Shapley's: members (c−1)! b! / (c+b)!, those around c! (b−1)! / (c+b)!. The least common
   * multiple of 1 to n is one of all these denominators.
   */
  static SetWeights orders(int most) {
    long common = 1;
    for (long k = 2; k <= most && most <= EXACT_ORDERS; k++) {
      common = common / gcd(common, k) * k;
    }
    return new SetWeights(most, common, true, most <= EXACT_ORDERS);
  }

  /** Banzhaf's: 1 / 2^(c+b−1) for both. */
  static SetWeights coalitions(int most) {
    double scale = most <= EXACT_COALITIONS ? Math.scalb(1.0, Math.max(0, most - 1)) : 1;
    return new SetWeights(most, scale, false, most <= EXACT_COALITIONS);
  }

  private static long gcd(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }

  private static double binomial(int n, int k) {
    double product = 1;
    for (int i = 1; i <= Math.min(k, n - k); i++) {
      product = product * (n - i + 1) / i;
    }
    return product;
  }
}
