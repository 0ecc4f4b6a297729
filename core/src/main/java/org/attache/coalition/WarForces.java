package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.Adjacency;
import org.attache.Direction;
import org.attache.TieGraph;
import org.attache.internal.Arcs;
import org.attache.internal.Rows;

/**
 * Who would stand against whom: the strength of a coalition without its victim, and that of the
 * victim and the allies it has outside.
 */
final class WarForces {
  private static final double ROUNDING = 1e-9;

  final Rows allies;
  final double[] strength;
  private final Adjacency arcs;
  private final double[] own;
  private final double[] lost;
  private final boolean[] inside;
  private int[] coalition = new int[0];
  private double total;

  WarForces(TieGraph graph, ActorNumber capability) {
    this.arcs = Arcs.of(graph, Direction.ALL);
    this.allies = Arcs.partners(graph, Direction.ALL);
    this.strength = capability.ofAll(arcs, actor -> true);
    this.own = strength.clone();
    this.lost = new double[own.length];
    this.inside = new boolean[own.length];
    for (int v = 0; v < own.length; v++) {
      for (int arc = allies.begin[v]; arc < allies.begin[v + 1]; arc++) {
        own[v] += strength[allies.target[arc]];
      }
    }
  }

  int order() {
    return strength.length;
  }

  Actor actor(int v) {
    return arcs.actor(v);
  }

  /** An actor with its allies, as a coalition led by it. */
  int[] star(int centre) {
    int degree = allies.degree(centre);
    int[] star = new int[degree + 1];
    System.arraycopy(allies.target, allies.begin[centre], star, 0, degree);
    star[degree] = centre;
    return star;
  }

  /** Lets a coalition, without whomever it turns on, stand against each. */
  void gather(int[] members) {
    for (int member : coalition) {
      inside[member] = false;
      for (int arc = allies.begin[member]; arc < allies.begin[member + 1]; arc++) {
        lost[allies.target[arc]] = 0;
      }
    }
    coalition = members;
    total = 0;
    for (int member : members) {
      inside[member] = true;
      total += strength[member];
      for (int arc = allies.begin[member]; arc < allies.begin[member + 1]; arc++) {
        lost[allies.target[arc]] += strength[member];
      }
    }
  }

  boolean isAllied(int one, int other) {
    return Arrays.binarySearch(allies.target, allies.begin[one], allies.begin[one + 1], other) >= 0;
  }

  boolean isInside(int v) {
    return inside[v];
  }

  double attack(int victim) {
    return inside[victim] ? Math.max(0, total - strength[victim]) : total;
  }

  double defence(int victim) {
    return Math.max(0, own[victim] - lost[victim]);
  }

  /** Whether an attack is stronger than so many times the defence, by more than rounding. */
  static boolean beats(double attack, double defence, double advantage) {
    double needed = advantage * defence;
    return attack - needed > ROUNDING * (attack + needed);
  }

  /** What part of the strength in the war attacks; none where nobody is strong. */
  static double part(double attack, double defence) {
    return attack == 0 ? 0 : attack / (attack + defence);
  }

  WarOutlook.Threat threat(int victim, int[] members, double attack, double defence) {
    int[] rising = members.clone();
    Arrays.sort(rising);
    List<Actor> against = new ArrayList<>(rising.length);
    for (int member : rising) {
      if (member != victim) {
        against.add(actor(member));
      }
    }
    return new WarOutlook.Threat(actor(victim), against, attack, defence);
  }
}
