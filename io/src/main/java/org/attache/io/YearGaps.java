package org.attache.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.TieKind;

/** Gathers what was not observed year by year; years that follow each other make one gap. */
final class YearGaps {
  private final Map<Hole, BitSet> years = new LinkedHashMap<>();

  private record Hole(Actor one, Actor two, TieKind kind, String why) {
    private Coverage.Gap during(int first, int end) {
      Set<Actor> actors = new TreeSet<>(List.of(one, two));
      return new Coverage.Gap(actors, kind, Spell.years(first, end - 1), why);
    }
  }

  /** Years of a dyad, or of one actor given twice. */
  void dyad(Actor one, Actor two, TieKind kind, int first, int last, String why) {
    years.computeIfAbsent(new Hole(one, two, kind, why), hole -> new BitSet()).set(first, last + 1);
  }

  List<Coverage.Gap> gaps() {
    List<Coverage.Gap> gaps = new ArrayList<>();
    years.forEach(
        (hole, own) -> {
          for (int first = own.nextSetBit(0); first >= 0; ) {
            int end = own.nextClearBit(first);
            gaps.add(hole.during(first, end));
            first = own.nextSetBit(end);
          }
        });
    return gaps;
  }
}
