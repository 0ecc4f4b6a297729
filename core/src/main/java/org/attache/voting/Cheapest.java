package org.attache.voting;

/** Looks for the winning coalition of least cost; costs only rise as coalitions grow. */
final class Cheapest implements ConnectedWalk.Visitor {
  private final ConnectedVoters component;
  private final double[] cost;
  private final Best best;

  Cheapest(ConnectedVoters component, double[] cost, Best best) {
    this.component = component;
    this.cost = cost;
    this.best = best;
  }

  @Override
  public boolean enter(long in, long out) {
    double sum = 0;
    for (long bits = in; bits != 0; bits &= bits - 1) {
      sum += cost[Long.numberOfTrailingZeros(bits)];
    }
    if (!best.mayLook() || !best.isBetter(sum, Long.bitCount(in))) {
      return false;
    }
    if (component.wins(in)) {
      best.take(sum, component.actors(in));
      return false;
    }
    return component.canWinWithout(out);
  }

  @Override
  public void complete(long in) {}
}
