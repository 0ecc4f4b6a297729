package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.random.RandomGenerator;

/** Poisson's distribution, by inversion: one number of chance for a mean up to 500. */
record Poisson(double mean) implements TieCount {
  /** Beyond it e^−mean is soon no longer a double; a large mean is drawn in parts. */
  private static final double PART = 500;

  Poisson {
    checkArgument(mean >= 0 && mean < 1e6, "the mean must be in [0, 1000000): %s", mean);
  }

  @Override
  public int draw(RandomGenerator random) {
    int sum = 0;
    double rest = mean;
    for (; rest > PART; rest -= PART) {
      sum += draw(PART, random.nextDouble());
    }
    return rest == 0 ? sum : sum + draw(rest, random.nextDouble());
  }

  private static int draw(double mean, double u) {
    double probability = Math.exp(-mean);
    double below = probability;
    int k = 0;
    while (u >= below && (k < mean || probability > 0)) {
      k++;
      probability *= mean / k;
      below += probability;
    }
    return k;
  }

  @Override
  public String toString() {
    return "Poisson " + mean;
  }
}
