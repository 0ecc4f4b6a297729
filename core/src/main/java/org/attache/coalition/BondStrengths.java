package org.attache.coalition;

import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.Sphere;
import org.attache.TieKind;

/** What binds the actors of one graph; institutions are counted through, never themselves. */
final class BondStrengths {
  private final Bonds bonds;
  private final DyadStrengths dyads;
  private final Memberships memberships;
  private final int[] chosen;
  private final List<TieKind> kinds;
  private final int[] institutions;
  private final int[][] members;
  private final int[] own;

  BondStrengths(Bonds bonds, DyadStrengths dyads, Memberships memberships, int[] chosen) {
    this.bonds = bonds;
    this.dyads = dyads;
    this.memberships = memberships;
    this.chosen = chosen;
    this.kinds = Arrays.stream(chosen).mapToObj(kind -> dyads.kinds().get(kind)).toList();
    this.institutions = memberships.institutions();
    this.members = new int[institutions.length][];
    this.own = new int[dyads.order()];
    for (int i = 0; i < members.length; i++) {
      members[i] = memberships.members(institutions[i]);
      for (int member : members[i]) {
        own[member]++;
      }
    }
  }

  int order() {
    return dyads.order();
  }

  Actor actor(int v) {
    return dyads.actor(v);
  }

  int index(Actor actor) {
    return dyads.index(actor);
  }

  boolean isInstitution(int v) {
    return dyads.isInstitution(v);
  }

  /** The kinds that count and that the graph has, in the order of their names. */
  List<TieKind> kinds() {
    return kinds;
  }

  /** x of one actor with every other, a row a kind. */
  double[][] raw(int actor) {
    return Arrays.stream(chosen).mapToObj(k -> dyads.raw(k, actor)).toArray(double[][]::new);
  }

  /** What each kind counts before weights: x, ln(1 + x) or either standardised. */
  double[][] scaled(int actor) {
    double[][] rows = new double[chosen.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          bonds.standardised()
              ? dyads.standardised(chosen[i], actor)
              : plain(dyads.raw(chosen[i], actor));
    }
    return rows;
  }

  private double[] plain(double[] row) {
    for (int v = 0; v < row.length; v++) {
      row[v] = dyads.scaled(row[v]);
    }
    return row;
  }

  /** The weighted sum over kinds. */
  double[] total(double[][] scaled) {
    double[] total = new double[order()];
    for (int kind = 0; kind < scaled.length; kind++) {
      double weight = bonds.weight(kinds.get(kind));
      for (int v = 0; v < total.length; v++) {
        total[v] += weight * scaled[kind][v];
      }
    }
    return total;
  }

  /** With how many kinds each other is tied. */
  static int[] breadth(double[][] raw, int order) {
    int[] breadth = new int[order];
    for (double[] row : raw) {
      for (int v = 0; v < order; v++) {
        breadth[v] += row[v] > 0 ? 1 : 0;
      }
    }
    return breadth;
  }

  /** The military part of the weighted strength before standardising; NaN where there is none. */
  double militaryShare(double[][] raw, int v) {
    double military = 0;
    double all = 0;
    for (int kind = 0; kind < raw.length; kind++) {
      double part = bonds.weight(kinds.get(kind)) * dyads.scaled(raw[kind][v]);
      military += kinds.get(kind).sphere() == Sphere.MILITARY ? part : 0;
      all += part;
    }
    return all > 0 ? military / all : Double.NaN;
  }

  /** To how many institutions an actor belongs. */
  int own(int v) {
    return own[v];
  }

  /** The members of an institution that are not institutions. */
  int[] membersOf(int institution) {
    return memberships.members(institution);
  }

  /** How many institutions each other shares with the actor; 0 for itself. */
  int[] joint(int actor) {
    int[] joint = new int[order()];
    for (int i = 0; i < institutions.length; i++) {
      if (memberships.holds(institutions[i], actor)) {
        for (int member : members[i]) {
          joint[member]++;
        }
      }
    }
    joint[actor] = 0;
    return joint;
  }

  /** The same, each institution spread over its other members. */
  double[] newman(int actor) {
    double[] joint = new double[order()];
    for (int i = 0; i < institutions.length; i++) {
      if (memberships.holds(institutions[i], actor)) {
        for (int member : members[i]) {
          joint[member] += member == actor ? 0 : 1.0 / (members[i].length - 1);
        }
      }
    }
    return joint;
  }
}
