package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.attache.Run;

/**
 * Finds which alliances more would endanger somebody, and of those it endangers whom to name: who
 * is safe so far before who could be beaten anyway, then who would be beaten by most.
 */
final class WarAdditions {
  private static final int NOBODY = -1;

  private final WarForces forces;
  private final double advantage;
  private final boolean[] exposed;

  /**
   * @param forces the actors and their strengths
   * @param advantage by how much an attack must outweigh the defence
   * @param exposed who could be beaten now
   */
  WarAdditions(WarForces forces, double advantage, boolean[] exposed) {
    this.forces = forces;
    this.advantage = advantage;
    this.exposed = exposed;
  }

  /** Of coalitions that are allied throughout. */
  List<WarOutlook.Addition> allied(MaximalCliques cliques) {
    List<WarOutlook.Addition> found = new ArrayList<>();
    for (int v = 0; v < exposed.length; v++) {
      Run.stopIfInterrupted();
      for (int w = v + 1; w < exposed.length; w++) {
        if (!forces.isAllied(v, w)) {
          add(v, w, cliques.joining(v, w), found);
        }
      }
    }
    return found;
  }

  private void add(int v, int w, List<int[]> coalitions, List<WarOutlook.Addition> found) {
    Joint worst = new Joint(v, w, v, NOBODY, false, 0, 0);
    int[] worstMembers = new int[0];
    for (int[] members : coalitions) {
      forces.gather(members);
      for (int victim = 0; victim < exposed.length; victim++) {
        double attack = forces.attack(victim);
        double defence = forces.defence(victim);
        if (victim != v && victim != w && WarForces.beats(attack, defence, advantage)) {
          Joint one = new Joint(v, w, v, victim, exposed[victim], attack, defence);
          if (worst.victim() == NOBODY || one.compare(worst, advantage) < 0) {
            worst = one;
            worstMembers = members;
          }
        }
      }
    }
    if (worst.victim() != NOBODY) {
      found.add(addition(worst, worstMembers));
    }
  }

  /** Of coalitions led by either of the two. */
  List<WarOutlook.Addition> led() {
    List<Joint> joints = joints();
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

  private List<Joint> joints() {
    List<Joint> joints = new ArrayList<>();
    LedCoalition led = new LedCoalition(forces, advantage, exposed);
    for (int centre = 0; centre < exposed.length; centre++) {
      Run.stopIfInterrupted();
      led.gather(centre);
      for (int ally = 0; ally < exposed.length; ally++) {
        int victim = ally == centre || forces.isInside(ally) ? NOBODY : led.worstWith(ally);
        if (victim != NOBODY) {
          joints.add(
              new Joint(
                  Math.min(centre, ally),
                  Math.max(centre, ally),
                  centre,
                  victim,
                  exposed[victim],
                  led.attack(victim, ally),
                  led.defence(victim, ally)));
        }
      }
    }
    return joints;
  }

  private WarOutlook.Addition addition(Joint joint, int[] members) {
    return new WarOutlook.Addition(
        forces.actor(joint.one()),
        forces.actor(joint.two()),
        forces.threat(joint.victim(), members, joint.attack(), joint.defence()),
        !joint.exposed());
  }

  /** Two that could ally, and whom that would endanger. */
  private record Joint(
      int one, int two, int centre, int victim, boolean exposed, double attack, double defence) {
    private double margin(double advantage) {
      return attack - advantage * defence;
    }

    private boolean isOfSamePair(Joint other) {
      return one == other.one && two == other.two;
    }

    private int compare(Joint other, double advantage) {
      if (!isOfSamePair(other)) {
        return one != other.one ? one - other.one : two - other.two;
      }
      if (exposed != other.exposed) {
        return exposed ? 1 : -1;
      }
      int byMargin = Double.compare(other.margin(advantage), margin(advantage));
      return byMargin != 0 ? byMargin : centre - other.centre;
    }
  }
}
