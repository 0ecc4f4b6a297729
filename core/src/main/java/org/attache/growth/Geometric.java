package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.random.RandomGenerator;

/** The geometric distribution on 0, 1, 2, …, by inversion. */
record Geometric(double mean) implements TieCount {
  Geometric {
    checkArgument(mean >= 0 && mean < 1e6, "the mean must be in [0, 1000000): %s", mean);
  }

  @Override
  public int draw(RandomGenerator random) {
    return mean == 0 ? 0 : skipped(1 / (1 + mean), random);
  }

  /** How many trials fail before one succeeds, with that chance in (0, 1). */
  static int skipped(double chance, RandomGenerator random) {
    return (int) (Math.log1p(-random.nextDouble()) / Math.log1p(-chance));
  }

  @Override
  public String toString() {
    return "geometric " + mean;
  }
}
