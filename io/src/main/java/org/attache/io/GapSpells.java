package org.attache.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieKind;

/** Gathers when dyads were not observed; spells that touch make one gap. */
final class GapSpells {
  private final Map<Hole, List<Spell>> spells = new LinkedHashMap<>();

  private record Hole(Set<Actor> dyad, TieKind kind, String why) {}

  void add(Actor one, Actor two, TieKind kind, Spell spell, String why) {
    Hole hole = new Hole(new TreeSet<>(List.of(one, two)), kind, why);
    spells.computeIfAbsent(hole, h -> new ArrayList<>()).add(spell);
  }

  List<Coverage.Gap> gaps() {
    List<Coverage.Gap> gaps = new ArrayList<>();
    spells.forEach(
        (hole, own) ->
            joined(own)
                .forEach(
                    spell -> gaps.add(new Coverage.Gap(hole.dyad, hole.kind, spell, hole.why))));
    return gaps;
  }

  private static List<Spell> joined(List<Spell> own) {
    List<Spell> joined = new ArrayList<>();
    for (Spell next : own.stream().sorted(Comparator.comparing(Spell::start)).toList()) {
      int last = joined.size() - 1;
      if (last < 0 || joined.get(last).end().isBefore(next.start())) {
        joined.add(next);
      } else if (joined.get(last).end().isBefore(next.end())) {
        joined.set(last, new Spell(joined.get(last).start(), next.end()));
      }
    }
    return joined;
  }
}
