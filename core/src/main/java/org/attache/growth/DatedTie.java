package org.attache.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.Tie;

/**
 * One event of an estimator.
 *
 * @param from one end, the chooser where the tie has a direction or is a membership
 * @param to the other end
 * @param spell when it is in force
 * @param directed whether it runs from one end to the other
 * @param membership whether the other end is an institution joined
 */
record DatedTie(Actor from, Actor to, Spell spell, boolean directed, boolean membership) {

  /** The joining of an institution, from the member. */
  static DatedTie joining(Tie tie) {
    Actor institution = tie.institution().orElseThrow();
    return new DatedTie(tie.other(institution), institution, tie.spell(), false, true);
  }

  /** One dyad for each two memberships of one institution that share a day. */
  static List<DatedTie> dyads(List<Tie> memberships) {
    Map<Actor, List<DatedTie>> byInstitution = new LinkedHashMap<>();
    for (Tie tie : memberships) {
      DatedTie joining = joining(tie);
      byInstitution.computeIfAbsent(joining.to(), to -> new ArrayList<>()).add(joining);
    }
    List<DatedTie> dyads = new ArrayList<>();
    for (List<DatedTie> joinings : byInstitution.values()) {
      for (int i = 1; i < joinings.size(); i++) {
        for (int j = 0; j < i; j++) {
          meet(joinings.get(j), joinings.get(i), dyads);
        }
      }
    }
    return dyads;
  }

  private static void meet(DatedTie one, DatedTie two, List<DatedTie> dyads) {
    if (one.from().equals(two.from()) || !one.spell().overlaps(two.spell())) {
      return;
    }
    LocalDate start = later(one.spell().start(), two.spell().start());
    LocalDate end =
        one.spell().end().isBefore(two.spell().end()) ? one.spell().end() : two.spell().end();
    dyads.add(new DatedTie(one.from(), two.from(), new Spell(start, end), false, false));
  }

  private static LocalDate later(LocalDate one, LocalDate two) {
    return one.isBefore(two) ? two : one;
  }
}
