package org.attache.growth;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
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

  /**
   * The ties, in the order of their starts, where one that goes on where another of the same two
   * actors ends is the same tie, as in rows of waves: what is kept up is not chosen anew.
   */
  static List<DatedTie> joined(List<DatedTie> byStart) {
    List<DatedTie> joined = new ArrayList<>();
    Map<DatedTie, ArrayDeque<Integer>> ending = new HashMap<>();
    for (DatedTie tie : byStart) {
      ArrayDeque<Integer> before =
          ending.getOrDefault(tie.marked(tie.spell().start()), new ArrayDeque<>());
      int at = before.isEmpty() ? joined.size() : before.remove();
      if (at == joined.size()) {
        joined.add(tie);
      } else {
        joined.set(at, tie.over(new Spell(joined.get(at).spell().start(), tie.spell().end())));
      }
      if (!tie.spell().isOpen()) {
        ending.computeIfAbsent(tie.marked(tie.spell().end()), day -> new ArrayDeque<>()).add(at);
      }
    }
    return joined;
  }

  private DatedTie over(Spell other) {
    return new DatedTie(from, to, other, directed, membership);
  }

  /** A key: the two actors and a day, the ends in order where the tie has no direction. */
  private DatedTie marked(LocalDate day) {
    boolean swap = !directed && from.compareTo(to) > 0;
    return new DatedTie(swap ? to : from, swap ? from : to, Spell.since(day), directed, membership);
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
