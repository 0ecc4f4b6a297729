package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attache.Actor;
import org.attache.Run;

/**
 * Finds who is vulnerable, which alliances are not needed and which more would endanger somebody.
 * Coalitions are led by an actor that is allied to all the others, or allied throughout.
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

  List<WarOutlook.Threat> vulnerable() {
    List<WarOutlook.Threat> found = new ArrayList<>();
    for (int v = 0; v < witness.length; v++) {
      if (WarForces.beats(attack[v], defence[v], advantage)) {
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

  /** What alliances more would endanger somebody, of coalitions that are allied throughout. */
  List<WarOutlook.Addition> endangering(MaximalCliques cliques) {
    List<WarOutlook.Addition> found = new ArrayList<>();
    for (int v = 0; v < witness.length; v++) {
      for (int w = v + 1; w < witness.length; w++) {
        if (back(v, w) < 0) {
          Joint worst = new Joint(v, w, v, NOBODY, 0, 0);
          int[] worstMembers = new int[0];
          for (int[] members : cliques.joining(v, w)) {
            forces.gather(members);
            for (int victim = 0; victim < witness.length; victim++) {
              Joint one = new Joint(v, w, v, victim, forces.attack(victim), forces.defence(victim));
              if (victim != v && victim != w && one.isWorse(worst, advantage)) {
                worst = one;
                worstMembers = members;
              }
            }
          }
          if (worst.isDanger(advantage)) {
            found.add(addition(worst, worstMembers));
          }
        }
      }
    }
    return found;
  }

  /** What alliances more would endanger somebody, of coalitions led by either of the two. */
  List<WarOutlook.Addition> endangering() {
    List<Joint> joints = new ArrayList<>();
    LedCoalition led = new LedCoalition(forces, advantage);
    for (int centre = 0; centre < witness.length; centre++) {
      Run.stopIfInterrupted();
      led.gather(centre);
      for (int ally = 0; ally < witness.length; ally++) {
        if (ally != centre && !forces.isInside(ally)) {
          int victim = led.worstWith(ally);
          if (victim != NOBODY) {
            joints.add(
                new Joint(
                    Math.min(centre, ally),
                    Math.max(centre, ally),
                    centre,
                    victim,
                    led.attack(victim, ally),
                    led.defence(victim, ally)));
          }
        }
      }
    }
    Collections.sort(joints, (one, other) -> one.compare(other, advantage));
    List<WarOutlook.Addition> found = new ArrayList<>();
    for (int i = 0; i < joints.size(); i++) {
      Joint joint = joints.get(i);
      if (i == 0 || !joint.isOfSamePair(joints.get(i - 1))) {
        int[] members = forces.star(joint.centre());
        int[] with = Arrays.copyOf(members, members.length + 1);
        with[members.length] = joint.one() + joint.two() - joint.centre();
        found.add(addition(joint, with));
      }
    }
    return found;
  }

  private WarOutlook.Addition addition(Joint joint, int[] members) {
    return new WarOutlook.Addition(
        forces.actor(joint.one()),
        forces.actor(joint.two()),
        forces.threat(joint.victim(), members, joint.attack(), joint.defence()));
  }

  /** Two that could ally, and whom that would endanger most. */
  private record Joint(int one, int two, int centre, int victim, double attack, double defence) {
    private double margin(double advantage) {
      return attack - advantage * defence;
    }

    private boolean isWorse(Joint other, double advantage) {
      return other.victim == NOBODY || margin(advantage) > other.margin(advantage);
    }

    private boolean isDanger(double advantage) {
      return victim != NOBODY && WarForces.beats(attack, defence, advantage);
    }

    private boolean isOfSamePair(Joint other) {
      return one == other.one && two == other.two;
    }

    private int compare(Joint other, double advantage) {
      if (one != other.one || two != other.two) {
        return one != other.one ? one - other.one : two - other.two;
      }
      int byMargin = Double.compare(other.margin(advantage), margin(advantage));
      return byMargin != 0 ? byMargin : centre - other.centre;
    }
  }
}
