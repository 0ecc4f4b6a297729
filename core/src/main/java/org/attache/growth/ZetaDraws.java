package org.attache.growth;

import java.util.random.RandomGenerator;

/**
 * Exact draws of whole numbers from a power law: the inverse of its distribution, from a table
 * while numbers are small and then by doubling and halving.
 */
final class ZetaDraws {
  /** How many numbers from xmin on the table holds. */
  static final int TABLE = 2048;

  private final double xmin;
  private final double[] from = new double[TABLE + 1];
  private final DiscreteLaw law = new DiscreteLaw(false);

  ZetaDraws(double alpha, double xmin) {
    this.xmin = xmin;
    law.take(alpha, xmin);
    from[TABLE] = from(xmin + TABLE);
    for (int k = TABLE - 1; k >= 0; k--) {
      from[k] = from[k + 1] + law.at(Math.log(xmin + k));
    }
  }

  private double from(double x) {
    return law.from(x, Math.log(x));
  }

  /** The largest x with P(X ≥ x) ≥ u, u uniform in (0, 1]. */
  double next(RandomGenerator random) {
    double u = 1 - random.nextDouble();
    if (from[TABLE] >= u) {
      return beyond(u);
    }
    int low = 0;
    int high = TABLE;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (from[middle] >= u) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return xmin + low;
  }

  private double beyond(double u) {
    double low = xmin + TABLE;
    double high = 2 * low;
    while (high < Double.MAX_VALUE / 4 && from(high) >= u) {
      low = high;
      high *= 2;
    }
    while (true) {
      double middle = Math.floor(low + (high - low) / 2);
      if (middle <= low || middle >= high) {
        return low;
      }
      if (from(middle) >= u) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }
}
