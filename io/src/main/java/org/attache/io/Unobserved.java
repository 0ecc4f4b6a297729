package org.attache.io;

import java.util.HashSet;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieKind;

/** Which dyads some of the kinds were not observed for during one spell, asked many times. */
final class Unobserved {
  private boolean everywhere;
  private final Set<Actor> actors = new HashSet<>();
  private final Set<Set<Actor>> dyads = new HashSet<>();

  Unobserved(Coverage coverage, Set<TieKind> kinds, Spell spell) {
    Set<String> names = new HashSet<>();
    for (TieKind kind : kinds) {
      names.add(kind.name());
      everywhere |= !coverage.observes(kind, spell);
    }
    for (Coverage.Gap gap : coverage.gaps()) {
      if (names.contains(gap.kind().name()) && gap.spell().overlaps(spell)) {
        add(gap.actors());
      }
    }
  }

  private void add(Set<Actor> concerned) {
    if (concerned.size() == 1) {
      actors.addAll(concerned);
    } else {
      dyads.add(Set.copyOf(concerned));
    }
  }

  boolean holds(Actor one, Actor two) {
    return everywhere
        || actors.contains(one)
        || actors.contains(two)
        || (!dyads.isEmpty() && !one.equals(two) && dyads.contains(Set.of(one, two)));
  }
}
