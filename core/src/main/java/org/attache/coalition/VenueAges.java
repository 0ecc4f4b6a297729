package org.attache.coalition;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attache.Actor;
import org.attache.Institution;
import org.attache.Spell;
import org.attache.Tie;

/** Since when institutions have had a member, by the first day of dated ties that join. */
final class VenueAges {
  private final Map<Institution, LocalDate> since = new HashMap<>();

  VenueAges(List<Tie> ties) {
    for (Tie tie : ties) {
      LocalDate start = tie.spell().start();
      if (tie.joins() && !start.equals(Spell.ALWAYS.start())) {
        add(tie.from(), tie.to(), start);
        add(tie.to(), tie.from(), start);
      }
    }
  }

  private void add(Actor hub, Actor member, LocalDate start) {
    if (hub instanceof Institution institution && !(member instanceof Institution)) {
      since.merge(institution, start, (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  /** The first day known; nothing where no membership is dated. */
  Optional<LocalDate> since(Institution institution) {
    return Optional.ofNullable(since.get(institution));
  }
}
