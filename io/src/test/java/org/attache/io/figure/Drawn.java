package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Graphs to draw. */
final class Drawn {
  private Drawn() {}

  static TieGraph path(int n) {
    return TieGraph.of(chain(State.numbered("s", n)));
  }

  static TieGraph cycle(int n) {
    List<State> states = State.numbered("s", n);
    List<Tie> ties = chain(states);
    ties.add(Tie.of(states.get(n - 1), states.get(0), TieKind.DEFENSE));
    return TieGraph.of(ties);
  }

  private static List<Tie> chain(List<State> states) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 1; i < states.size(); i++) {
      ties.add(Tie.of(states.get(i - 1), states.get(i), TieKind.DEFENSE));
    }
    return ties;
  }

  /** Some states, so many ties drawn at random, isolates kept. */
  static TieGraph random(int states, int ties, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<State> all = State.numbered("s", states);
    List<Tie> drawn = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      int from = random.nextInt(states);
      int to = (from + 1 + random.nextInt(states - 1)) % states;
      drawn.add(Tie.of(all.get(from), all.get(to), TieKind.DEFENSE));
    }
    return TieGraph.of(drawn).among(all);
  }
}
