package org.attache.coalition;

import org.attache.Tie;
import org.attache.TieGraph;

/** War-stability read off the definition, over all coalitions; up to ten or so actors. */
final class WarOracle {
  private static final double ROUNDING = 1e-9;

  private final int n;
  private final double[] strength;
  private final double advantage;
  private final boolean cliques;
  private final int[] allies;

  WarOracle(int[] allies, double[] strength, double advantage, boolean cliques) {
    this.n = allies.length;
    this.allies = allies;
    this.strength = strength;
    this.advantage = advantage;
    this.cliques = cliques;
  }

  /** For each actor the set of its allies. */
  static int[] allies(TieGraph graph) {
    int[] allies = new int[graph.actors().size()];
    for (Tie tie : graph.ties()) {
      int one = graph.actors().indexOf(tie.from());
      int other = graph.actors().indexOf(tie.to());
      if (one != other) {
        allies[one] |= 1 << other;
        allies[other] |= 1 << one;
      }
    }
    return allies;
  }

  private double sum(int set) {
    double sum = 0;
    for (int v = 0; v < n; v++) {
      sum += (set >> v & 1) * strength[v];
    }
    return sum;
  }

  private boolean isCoalition(int set) {
    boolean clique = true;
    boolean led = false;
    for (int v = 0; v < n; v++) {
      if ((set >> v & 1) == 1) {
        boolean all = (set & ~(allies[v] | 1 << v)) == 0;
        clique &= all;
        led |= all;
      }
    }
    return cliques ? clique : led;
  }

  private boolean beats(int set, int victim) {
    double attack = sum(set);
    double needed = advantage * sum((allies[victim] | 1 << victim) & ~set);
    return attack - needed > ROUNDING * (attack + needed);
  }

  boolean isVulnerable(int victim) {
    for (int set = 1; set < 1 << n; set++) {
      if ((set >> victim & 1) == 0 && isCoalition(set) && beats(set, victim)) {
        return true;
      }
    }
    return false;
  }

  boolean nobodyIsVulnerable() {
    for (int v = 0; v < n; v++) {
      if (isVulnerable(v)) {
        return false;
      }
    }
    return true;
  }

  /** The worst part of a war's strength against an actor. */
  double part(int victim) {
    double worst = 0;
    for (int set = 1; set < 1 << n; set++) {
      if ((set >> victim & 1) == 0 && isCoalition(set) && sum(set) > 0) {
        double defence = sum((allies[victim] | 1 << victim) & ~set);
        worst = Math.max(worst, sum(set) / (sum(set) + defence));
      }
    }
    return worst;
  }

  private WarOracle flipped(int one, int two) {
    int[] other = allies.clone();
    other[one] ^= 1 << two;
    other[two] ^= 1 << one;
    return new WarOracle(other, strength, advantage, cliques);
  }

  boolean isAllied(int one, int two) {
    return (allies[one] >> two & 1) == 1;
  }

  /**
   * By how much an alliance more lets a coalition with both, led by one of them, beat somebody at
   * most, of a set of victims; negative infinity if nobody.
   */
  double danger(int one, int two, int victims) {
    WarOracle with = flipped(one, two);
    int both = 1 << one | 1 << two;
    double most = Double.NEGATIVE_INFINITY;
    for (int set = 1; set < 1 << n; set++) {
      boolean led =
          (set & ~(with.allies[one] | 1 << one)) == 0
              || (set & ~(with.allies[two] | 1 << two)) == 0;
      for (int victim = 0; victim < n && (set & both) == both && led; victim++) {
        boolean asked = (victims >> victim & 1) == 1 && (set >> victim & 1) == 0;
        if (asked && with.isCoalition(set) && with.beats(set, victim)) {
          double defence = sum((with.allies[victim] | 1 << victim) & ~set);
          most = Math.max(most, sum(set) - advantage * defence);
        }
      }
    }
    return most;
  }

  /** Whether an end would be vulnerable without the alliance. */
  boolean needs(int end, int other) {
    return flipped(end, other).isVulnerable(end);
  }
}
