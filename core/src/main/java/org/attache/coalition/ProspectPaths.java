package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Run;

/** Through whom and which venues each candidate could be asked. */
final class ProspectPaths {
  private final RecruitmentScene scene;
  private final int[] broker;
  private final double[] through;
  private final int[] venues;
  private final int[] smallest;
  private final Memberships memberships;

  ProspectPaths(RecruitmentScene scene) {
    this.scene = scene;
    int n = scene.candidates();
    this.broker = new int[n];
    this.through = new double[n];
    this.venues = new int[n];
    this.smallest = new int[n];
    Arrays.fill(broker, -1);
    Arrays.fill(smallest, -1);
    this.memberships = new Memberships(scene.graph, "", actor -> !(actor instanceof Institution));
    findBrokers();
    findVenues();
  }

  private void findBrokers() {
    int order = scene.actors.order();
    double[] direct = scene.levers.informing(scene.pivotal, order);
    for (int k = 0; k < order; k++) {
      Run.stopIfInterrupted();
      if (k != scene.pivotal && !(scene.actors.actor(k) instanceof Institution)) {
        double[] onward = scene.levers.informing(k, order);
        for (int i = 0; i < broker.length; i++) {
          double weaker = Math.min(direct[k], onward[scene.vertex[i]]);
          if (k != scene.vertex[i] && (broker[i] < 0 || weaker > through[i])) {
            broker[i] = k;
            through[i] = weaker;
          }
        }
      }
    }
  }

  private void findVenues() {
    int[] size = new int[scene.actors.order()];
    for (int venue : memberships.institutions()) {
      if (memberships.holds(venue, scene.pivotal)) {
        int[] members = memberships.members(venue);
        size[venue] = members.length;
        for (int member : members) {
          int i = Arrays.binarySearch(scene.vertex, member);
          if (i >= 0) {
            venues[i]++;
            smallest[i] = smallest[i] < 0 || size[venue] < size[smallest[i]] ? venue : smallest[i];
          }
        }
      }
    }
  }

  Prospects.Prospect prospect(int i, Offers offers, double leverage) {
    List<Prospects.Offer> levels = new ArrayList<>();
    for (int level = 0; level < offers.levels(); level++) {
      levels.add(
          new Prospects.Offer(
              scene.recruitment.bargaining.levels.get(level),
              offers.price(i, level),
              offers.strength(i, level),
              offers.isPossible(i, level)));
    }
    return new Prospects.Prospect(
        scene.candidate(i),
        leverage,
        offers.left[i],
        offers.full[i],
        offers.cap[i],
        offers.chance[i],
        levels,
        broker(i),
        broker[i] < 0 ? Double.NaN : through[i],
        venues[i],
        venue(i),
        scene.isHostile(i));
  }

  private Optional<Actor> broker(int i) {
    return broker[i] < 0 ? Optional.empty() : Optional.of(scene.actors.actor(broker[i]));
  }

  private Optional<Institution> venue(int i) {
    return smallest[i] < 0 ? Optional.empty() : Optional.of(memberships.institution(smallest[i]));
  }
}
