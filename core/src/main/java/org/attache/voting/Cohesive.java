package org.attache.voting;

/** Looks for the winning coalition with the highest mean strength over its pairs. */
final class Cohesive implements ConnectedWalk.Visitor {
  private final ConnectedVoters component;
  private final double[][] strength;
  private final Best best;

  Cohesive(ConnectedVoters component, double[][] strength, Best best) {
    this.component = component;
    this.strength = strength;
    this.best = best;
  }

  @Override
  public boolean enter(long in, long out) {
    return best.mayLook() && component.canWinWithout(out);
  }

  @Override
  public void complete(long in) {
    int size = Long.bitCount(in);
    if (component.wins(in)) {
      double value = -mean(in, size);
      if (best.isBetter(value, size)) {
        best.take(value, component.actors(in));
      }
    }
  }

  private double mean(long in, int size) {
    double sum = 0;
    for (long bits = in; bits != 0; bits &= bits - 1) {
      double[] row = strength[Long.numberOfTrailingZeros(bits)];
      for (long others = bits & (bits - 1); others != 0; others &= others - 1) {
        sum += row[Long.numberOfTrailingZeros(others)];
      }
    }
    return size == 1 ? 1 : 2 * sum / ((double) size * (size - 1));
  }
}
