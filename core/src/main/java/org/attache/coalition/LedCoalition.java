package org.attache.coalition;

import java.util.Arrays;

/**
 * A coalition of one actor with its allies, and whom it could beat with one ally more. Who is
 * nearest to being beaten comes first, so for most allies few need be looked at.
 */
final class LedCoalition {
  private static final int NOBODY = -1;

  private final WarForces forces;
  private final double advantage;
  private final double[] slack;
  private final double[] sorted;
  private final int[] taken;
  private final int[] order;
  private final boolean[] ofAlly;
  private int centre;

  LedCoalition(WarForces forces, double advantage) {
    int n = forces.order();
    this.forces = forces;
    this.advantage = advantage;
    this.slack = new double[n];
    this.sorted = new double[n];
    this.taken = new int[n];
    this.order = new int[n];
    this.ofAlly = new boolean[n];
  }

  void gather(int leader) {
    centre = leader;
    forces.gather(forces.star(leader));
    for (int v = 0; v < slack.length; v++) {
      // Adding 0.0 makes −0.0 the same zero as the other, for the search below.
      slack[v] = advantage * forces.defence(v) - forces.attack(v) + 0.0;
      sorted[v] = slack[v];
    }
    Arrays.sort(sorted);
    Arrays.fill(taken, 0);
    for (int v = 0; v < slack.length; v++) {
      int place = first(slack[v]);
      order[place + taken[place]++] = v;
    }
  }

  private int first(double value) {
    int low = 0;
    for (int high = sorted.length; low < high; ) {
      int middle = (low + high) >>> 1;
      boolean below = sorted[middle] < value;
      low = below ? middle + 1 : low;
      high = below ? high : middle;
    }
    return low;
  }

  /** Whom the coalition with one ally more would beat by most; nobody is -1. */
  int worstWith(int ally) {
    double adds = forces.strength[ally];
    if (sorted[0] >= adds * (1 + advantage)) {
      return NOBODY;
    }
    int worst = worstOfOthers(ally);
    double most = worst == NOBODY ? Double.NEGATIVE_INFINITY : adds - slack[worst];
    for (int arc = forces.allies.begin[ally]; arc < forces.allies.begin[ally + 1]; arc++) {
      int v = forces.allies.target[arc];
      double rest = Math.max(0, forces.defence(v) - adds);
      double margin = forces.attack(v) + adds - advantage * rest;
      if (v != centre && margin > most) {
        most = margin;
        worst = v;
      }
    }
    boolean beaten =
        worst != NOBODY && WarForces.beats(attack(worst, ally), defence(worst, ally), advantage);
    return beaten ? worst : NOBODY;
  }

  /** The nearest to being beaten of those who are not allied to the one more. */
  private int worstOfOthers(int ally) {
    int worst = NOBODY;
    mark(ally, true);
    for (int i = 0; i < order.length && worst == NOBODY; i++) {
      int v = order[i];
      worst = v == centre || v == ally || ofAlly[v] ? NOBODY : v;
    }
    mark(ally, false);
    return worst;
  }

  private void mark(int ally, boolean marked) {
    for (int arc = forces.allies.begin[ally]; arc < forces.allies.begin[ally + 1]; arc++) {
      ofAlly[forces.allies.target[arc]] = marked;
    }
  }

  double attack(int victim, int ally) {
    return forces.attack(victim) + forces.strength[ally];
  }

  double defence(int victim, int ally) {
    double lost = isAllied(victim, ally) ? forces.strength[ally] : 0;
    return Math.max(0, forces.defence(victim) - lost);
  }

  private boolean isAllied(int one, int other) {
    return Arrays.binarySearch(
            forces.allies.target, forces.allies.begin[one], forces.allies.begin[one + 1], other)
        >= 0;
  }
}
