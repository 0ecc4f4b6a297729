package org.attache.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Graphs to measure on: the same ties for the same numbers. */
final class RandomTies {
  private static final long SEED = 1815;

  private RandomTies() {}

  /** A uniformly random simple graph of states; isolates are possible but kept. */
  static TieGraph of(int actors, int ties) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<State> states = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      String code = String.format(Locale.ROOT, "S%06d", i);
      states.add(new State(code, "State " + i));
    }
    Set<Long> taken = new HashSet<>();
    List<Tie> drawn = new ArrayList<>();
    while (drawn.size() < ties) {
      int one = random.nextInt(actors);
      int two = random.nextInt(actors);
      if (one < two && taken.add((long) one * actors + two)) {
        drawn.add(Tie.of(states.get(one), states.get(two), TieKind.PARTNERSHIP));
      }
    }
    return TieGraph.of(drawn).among(states);
  }
}
