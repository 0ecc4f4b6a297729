package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A coalition of one actor with its allies, and whom it could beat with one ally more: who is safe
 * so far before who could be beaten anyway. Of either, who is nearest to being beaten comes first,
 * so for most allies few need be looked at.
 */
final class LedCoalition {
  private static final int NOBODY = -1;

  private final WarForces forces;
  private final double advantage;
  private final boolean[] exposed;
  private final int[] actors;
  private final int safe;
  private final double[] slack;
  private final double[] sorted;
  private final int[] taken;
  private final int[] order;
  private final boolean[] ofAlly;
  private int centre;

  LedCoalition(WarForces forces, double advantage, boolean[] exposed) {
    int n = forces.order();
    this.forces = forces;
    this.advantage = advantage;
    this.exposed = exposed;
    int[] first = IntStream.range(0, n).filter(v -> !exposed[v]).toArray();
    IntStream last = IntStream.range(0, n).filter(v -> exposed[v]);
    this.actors = IntStream.concat(Arrays.stream(first), last).toArray();
    this.safe = first.length;
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
    }
    rank(0, safe);
    rank(safe, actors.length);
  }

  private void rank(int from, int to) {
    for (int i = from; i < to; i++) {
      sorted[i] = slack[actors[i]];
    }
    Arrays.sort(sorted, from, to);
    Arrays.fill(taken, from, to, 0);
    for (int i = from; i < to; i++) {
      int place = first(slack[actors[i]], from, to);
      order[place + taken[place]++] = actors[i];
    }
  }

  private int first(double value, int from, int to) {
    int low = from;
    for (int high = to; low < high; ) {
      int middle = (low + high) >>> 1;
      boolean below = sorted[middle] < value;
      low = below ? middle + 1 : low;
      high = below ? high : middle;
    }
    return low;
  }

  /** Whom the coalition with one ally more would beat by most, of the safe if any; else -1. */
  int worstWith(int ally) {
    int worst = worstWith(ally, false);
    return worst == NOBODY ? worstWith(ally, true) : worst;
  }

  private int worstWith(int ally, boolean anyway) {
    int from = anyway ? safe : 0;
    int to = anyway ? order.length : safe;
    double adds = forces.strength[ally];
    if (from == to || sorted[from] >= adds * (1 + advantage)) {
      return NOBODY;
    }
    int worst = worstOfOthers(ally, from, to);
    double most = worst == NOBODY ? Double.NEGATIVE_INFINITY : adds - slack[worst];
    for (int arc = forces.allies.begin[ally]; arc < forces.allies.begin[ally + 1]; arc++) {
      int v = forces.allies.target[arc];
      double rest = Math.max(0, forces.defence(v) - adds);
      double margin = forces.attack(v) + adds - advantage * rest;
      if (v != centre && exposed[v] == anyway && margin > most) {
        most = margin;
        worst = v;
      }
    }
    boolean beaten =
        worst != NOBODY && WarForces.beats(attack(worst, ally), defence(worst, ally), advantage);
    return beaten ? worst : NOBODY;
  }

  /** The nearest to being beaten of those who are not allied to the one more. */
  private int worstOfOthers(int ally, int from, int to) {
    int worst = NOBODY;
    mark(ally, true);
    for (int i = from; i < to && worst == NOBODY; i++) {
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
    double lost = forces.isAllied(victim, ally) ? forces.strength[ally] : 0;
    return Math.max(0, forces.defence(victim) - lost);
  }
}
