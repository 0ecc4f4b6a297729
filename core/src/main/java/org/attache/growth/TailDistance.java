package org.attache.growth;

/**
 * The largest difference between a sample's tail and a law, found without looking at every value:
 * both distributions rise, so two values bound the difference at all between them. Scratch of one
 * thread.
 */
final class TailDistance {
  private final TailSample sample;
  private final double stepBack;
  private final int[] ends = new int[Integer.SIZE + 1];
  private final double[] belowEnd = new double[ends.length];
  private final double[] upToEnd = new double[ends.length];
  private int depth;
  private int worst;

  TailDistance(TailSample sample, boolean discrete, KolmogorovSmirnov convention) {
    this.sample = sample;
    this.stepBack = discrete || convention == KolmogorovSmirnov.TWO_SIDED ? 0 : 1;
    this.worst = sample.distinct() - 1;
  }

  /** The distance of values from the first-th on, or any number not under the limit it reaches. */
  double of(TailLaw law, int first, double limit) {
    double n = sample.from(first);
    depth = 0;
    double reached = look(law, Math.max(first, worst), n);
    if (reached >= limit) {
      return reached;
    }
    reached = Math.max(reached, look(law, first, n));
    double upTo = upToEnd[0];
    reached = Math.max(reached, look(law, sample.distinct() - 1, n));
    return between(law, first, upTo, n, reached, limit);
  }

  private double between(
      TailLaw law, int first, double upToFirst, double n, double start, double limit) {
    double reached = start;
    int low = first;
    double upTo = upToFirst;
    while (depth >= 0 && reached < limit) {
      int high = ends[depth];
      double least = (n - sample.from(low + 1)) / n;
      double most = (n - sample.from(high)) / n;
      if (high - low <= 1 || Math.max(belowEnd[depth] - least, most - upTo) <= reached) {
        low = high;
        upTo = upToEnd[depth--];
      } else {
        depth++;
        int middle = (low + high) >>> 1;
        double here = look(law, middle, n);
        if (here > reached) {
          reached = here;
          worst = middle;
        }
      }
    }
    return reached;
  }

  /** The larger difference on either side of the step at a value, which becomes an end. */
  private double look(TailLaw law, int i, double n) {
    double from = law.from(sample.value(i), sample.log(i));
    ends[depth] = i;
    belowEnd[depth] = 1 - from;
    upToEnd[depth] = 1 - (from - law.at(sample.log(i)));
    double below = (n - sample.from(i)) / n;
    double upTo = (n - sample.from(i + 1) - stepBack) / n;
    return Math.max(Math.abs(belowEnd[depth] - below), Math.abs(upToEnd[depth] - upTo));
  }
}
