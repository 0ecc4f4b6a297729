package org.attache.io;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.Actor;
import org.attache.Coverage;
import org.attache.Spell;
import org.attache.State;
import org.attache.TieKind;

/** What the waves left out: states with no cell at all, and dyads of states that have some. */
final class DipconGaps {
  private final List<State> states;
  private final int[] waves;
  private final List<BitSet> codedStates = new ArrayList<>();
  private final BitSet[][] codedDyads;
  private final List<Coverage.Gap> gaps = new ArrayList<>();

  DipconGaps(Collection<State> states, int[] waves, List<DipconMissions.Dyad> dyads) {
    this.states = List.copyOf(states);
    this.waves = waves.clone();
    this.codedDyads = new BitSet[states.size()][states.size()];
    Map<State, Integer> places = new HashMap<>();
    for (State state : this.states) {
      places.put(state, places.size());
      codedStates.add(new BitSet());
    }
    for (DipconMissions.Dyad dyad : dyads) {
      int sender = places.getOrDefault(dyad.sender(), 0);
      int host = places.getOrDefault(dyad.host(), 0);
      codedDyads[sender][host] = dyad.coded();
      codedStates.get(sender).or(dyad.coded());
      codedStates.get(host).or(dyad.coded());
    }
  }

  List<Coverage.Gap> gaps() {
    for (int one = 0; one < states.size(); one++) {
      BitSet coded = codedStates.get(one);
      runs(missing(coded), Set.of(states.get(one)), "state not coded");
      for (int two = one + 1; two < states.size(); two++) {
        BitSet empty = (BitSet) coded.clone();
        empty.and(codedStates.get(two));
        empty.and(missing(both(one, two)));
        runs(empty, Set.of(states.get(one), states.get(two)), "dyad not coded");
      }
    }
    return gaps;
  }

  /** The waves in which the dyad is coded in both directions. */
  private BitSet both(int one, int two) {
    BitSet both = new BitSet();
    if (codedDyads[one][two] != null && codedDyads[two][one] != null) {
      both.or(codedDyads[one][two]);
      both.and(codedDyads[two][one]);
    }
    return both;
  }

  private BitSet missing(BitSet coded) {
    BitSet missing = (BitSet) coded.clone();
    missing.flip(0, waves.length);
    return missing;
  }

  /** Waves that follow each other are one gap. */
  private void runs(BitSet empty, Set<Actor> actors, String why) {
    for (int first = empty.nextSetBit(0); first >= 0; ) {
      int end = empty.nextClearBit(first);
      Spell spell = Spell.years(waves[first], waves[end - 1]);
      gaps.add(new Coverage.Gap(actors, TieKind.REPRESENTATION, spell, why));
      first = empty.nextSetBit(end);
    }
  }
}
