package org.attache.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Spell;
import org.attache.StateSystem;
import org.attache.Tie;
import org.attache.TieHistory;

/** Spells as R's networkDynamic takes them: days since 1970-01-01, from onset until terminus. */
final class NetworkDynamic {
  private NetworkDynamic() {}

  private static List<Actor> actors(TieHistory history, StateSystem system) {
    Set<Actor> all = new TreeSet<>(history.actors());
    all.addAll(system.states());
    return List.copyOf(all);
  }

  static Content ties(TieHistory history, StateSystem system) {
    Ids ids = new Ids(actors(history, system));
    return Delimited.of(
        List.of("onset", "terminus", "tail", "head", "weight", "kinds", "ref"),
        rows -> {
          for (Tie tie : history.ties()) {
            rows.row(
                day(tie.spell().start()),
                day(tie.spell().end()),
                ids.number(tie.from()),
                ids.number(tie.to()),
                tie.weight(),
                Packed.kinds(tie.kinds()),
                tie.ref());
          }
        });
  }

  static Content actorSpells(TieHistory history, StateSystem system) {
    List<Actor> actors = actors(history, system);
    Ids ids = new Ids(actors);
    return Delimited.of(
        List.of("onset", "terminus", "vertex.id", "code", "type", "name"),
        rows -> {
          for (Actor actor : actors) {
            for (Spell spell : spells(actor, system)) {
              rows.row(
                  day(spell.start()),
                  day(spell.end()),
                  ids.number(actor),
                  actor.code(),
                  Packed.type(actor),
                  actor.name());
            }
          }
        });
  }

  /** Its memberships; one that the system does not know is there always. */
  private static List<Spell> spells(Actor actor, StateSystem system) {
    List<Spell> own =
        system.memberships().stream()
            .filter(member -> member.state().equals(actor))
            .map(StateSystem.Member::spell)
            .toList();
    return own.isEmpty() ? List.of(Spell.ALWAYS) : own;
  }

  private static String day(LocalDate date) {
    if (date.equals(LocalDate.MAX)) {
      return "Inf";
    }
    return date.equals(LocalDate.MIN) ? "-Inf" : Long.toString(date.toEpochDay());
  }
}
