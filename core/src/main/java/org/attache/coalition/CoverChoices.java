package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.Provenance;

/** Tells of chosen sets whom they cover, and whom not. */
final class CoverChoices {
  private final Memberships memberships;
  private final CoverSets sets;
  private final int[] members;
  private final Provenance provenance;

  CoverChoices(Memberships memberships, CoverSets sets, Provenance provenance) {
    this.memberships = memberships;
    this.sets = sets;
    this.members = memberships.members();
    this.provenance = provenance;
  }

  CoveringVenues of(int[] chosen, int bound, boolean exact, String guarantee) {
    long[] covered = new long[sets.words];
    List<CoveringVenues.Choice> choices = new ArrayList<>();
    for (int s : chosen) {
      long[] adds = without(sets.bits[s], covered);
      sets.add(covered, s);
      choices.add(
          new CoveringVenues.Choice(
              memberships.institution(memberships.institutions()[sets.given[s]]),
              CoverSets.count(sets.bits[s]),
              CoverSets.count(covered),
              actors(adds)));
    }
    long[] any = sets.union(sets.all());
    long[] everybody = new long[sets.words];
    Arrays.fill(everybody, -1);
    return new CoveringVenues(
        choices,
        members.length,
        actors(without(any, covered)),
        actors(without(everybody, any)),
        bound,
        exact,
        guarantee,
        provenance);
  }

  private static long[] without(long[] set, long[] less) {
    long[] rest = new long[set.length];
    Arrays.setAll(rest, w -> set[w] & ~less[w]);
    return rest;
  }

  private List<Actor> actors(long[] set) {
    List<Actor> actors = new ArrayList<>();
    for (int place = 0; place < members.length; place++) {
      if ((set[place / Long.SIZE] >>> place & 1) == 1) {
        actors.add(memberships.actor(members[place]));
      }
    }
    return actors;
  }
}
