package org.attache.coalition;

/** The effect of an event: what makes the chances of its candidates add up to who joined. */
final class EventEffect {
  private static final int STEPS = 200;

  private EventEffect() {}

  static double chance(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  /**
   * Newton's method within bounds that close in.
   *
   * @param utility of each candidate
   * @param n how many of them count
   * @param joiners how many joined; infinite where none or all did
   */
  static double of(double[] utility, int n, int joiners) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < n; j++) {
      low = Math.min(low, utility[j]);
      high = Math.max(high, utility[j]);
    }
    double even = Math.log((double) joiners / (n - joiners));
    double from = even - high;
    double to = even - low;
    double effect = from / 2 + to / 2;
    for (int step = 0; step < STEPS && from < to; step++) {
      double excess = -joiners;
      double slope = 0;
      for (int j = 0; j < n; j++) {
        double there = effect + utility[j];
        excess += chance(there);
        slope += chance(there) * chance(-there);
      }
      if (excess > 0) {
        to = effect;
      } else {
        from = effect;
      }
      double next = effect - excess / slope;
      next = next > from && next < to ? next : from / 2 + to / 2;
      if (Math.abs(next - effect) <= 1e-15 * Math.max(1, Math.abs(effect))) {
        return next;
      }
      effect = next;
    }
    return effect;
  }
}
