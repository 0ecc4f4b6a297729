package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.Run;

/**
 * Finds who is vulnerable and which alliances are not needed. Coalitions are led by an actor that
 * is allied to all the others, or allied throughout.
 */
final class WarSearch {
  private static final int NOBODY = -1;

  private final WarForces forces;
  private final double advantage;
  private final List<int[]> coalitions;
  private final boolean star;
  private final int[] witness;
  private final double[] attack;
  private final double[] defence;
  private final boolean[] needed;

  /**
   * @param forces the actors and their strengths
   * @param cliques the coalitions that are allied throughout; empty for those that are led
   * @param advantage by how much an attack must outweigh the defence
   */
  WarSearch(WarForces forces, List<int[]> cliques, double advantage) {
    this.forces = forces;
    this.advantage = advantage;
    this.star = cliques.isEmpty();
    this.coalitions = cliques;
    this.witness = new int[forces.order()];
    this.attack = new double[witness.length];
    this.defence = new double[witness.length];
    this.needed = new boolean[forces.allies.arcs()];
    Arrays.fill(witness, NOBODY);
    for (int c = 0; c < count(); c++) {
      Run.stopIfInterrupted();
      forces.gather(coalition(c));
      for (int v = 0; v < witness.length; v++) {
        if (!isLedBy(c, v)) {
          meet(c, v);
        }
      }
    }
  }

  private int count() {
    return star ? forces.order() : coalitions.size();
  }

  private int[] coalition(int c) {
    return star ? forces.star(c) : coalitions.get(c);
  }

  private boolean isLedBy(int c, int v) {
    return star && c == v;
  }

  private void meet(int c, int victim) {
    double against = forces.attack(victim);
    double with = forces.defence(victim);
    if (WarForces.part(against, with) > WarForces.part(attack[victim], defence[victim])) {
      witness[victim] = c;
      attack[victim] = against;
      defence[victim] = with;
    }
    for (int arc = forces.allies.begin[victim]; arc < forces.allies.begin[victim + 1]; arc++) {
      int ally = forces.allies.target[arc];
      double rest = forces.isInside(ally) ? with : Math.max(0, with - forces.strength[ally]);
      needed[arc] |= WarForces.beats(against, rest, advantage);
    }
  }

  /** For each actor, what part of the strength in its worst war would attack it. */
  double[] parts() {
    double[] parts = new double[witness.length];
    Arrays.setAll(parts, v -> WarForces.part(attack[v], defence[v]));
    return parts;
  }

  /** Who could be beaten now. */
  boolean[] exposed() {
    boolean[] exposed = new boolean[witness.length];
    for (int v = 0; v < exposed.length; v++) {
      exposed[v] = WarForces.beats(attack[v], defence[v], advantage);
    }
    return exposed;
  }

  List<WarOutlook.Threat> vulnerable() {
    List<WarOutlook.Threat> found = new ArrayList<>();
    boolean[] exposed = exposed();
    for (int v = 0; v < witness.length; v++) {
      if (exposed[v]) {
        found.add(forces.threat(v, coalition(witness[v]), attack[v], defence[v]));
      }
    }
    return found;
  }

  List<WarOutlook.Unneeded> unneeded() {
    List<WarOutlook.Unneeded> found = new ArrayList<>();
    for (int v = 0; v < witness.length; v++) {
      for (int arc = forces.allies.begin[v]; arc < forces.allies.begin[v + 1]; arc++) {
        int ally = forces.allies.target[arc];
        if (v < ally) {
          List<Actor> safe = new ArrayList<>();
          if (!needed[arc]) {
            safe.add(forces.actor(v));
          }
          if (!needed[back(ally, v)]) {
            safe.add(forces.actor(ally));
          }
          if (!safe.isEmpty()) {
            found.add(new WarOutlook.Unneeded(forces.actor(v), forces.actor(ally), safe));
          }
        }
      }
    }
    return found;
  }

  private int back(int from, int to) {
    return Arrays.binarySearch(
        forces.allies.target, forces.allies.begin[from], forces.allies.begin[from + 1], to);
  }
}
