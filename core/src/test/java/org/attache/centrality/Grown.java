package org.attache.centrality;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Sketch;
import org.attache.State;
import org.attache.Tie;
import org.attache.TieGraph;
import org.attache.TieKind;

/** Random graphs of some hundred states, always the same for a seed. */
final class Grown {
  private Grown() {}

  /** Barabási and Albert's: each newcomer ties itself to ends of earlier ties. */
  static TieGraph attached(int n, int each, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Integer> ends = new ArrayList<>(List.of(0));
    List<Tie> ties = new ArrayList<>();
    for (int v = 1; v < n; v++) {
      for (int i = 0; i < each; i++) {
        int w = ends.get(random.nextInt(ends.size()));
        if (w != v) {
          ties.add(tie(v, w, TieKind.PARTNERSHIP));
          ends.add(v);
          ends.add(w);
        }
      }
    }
    return TieGraph.of(ties);
  }

  /** So many ties between pairs drawn at random, some more than once. */
  static TieGraph random(int n, int ties, boolean directed, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Tie> drawn = new ArrayList<>();
    for (int i = 0; i < ties; i++) {
      int from = random.nextInt(n);
      int to = (from + 1 + random.nextInt(n - 1)) % n;
      drawn.add(tie(from, to, directed ? TieKind.TRADE : TieKind.PARTNERSHIP));
    }
    return TieGraph.of(drawn).among(IntStream.range(0, n).mapToObj(Grown::state).toList());
  }

  private static Tie tie(int from, int to, TieKind kind) {
    return Tie.of(state(from), state(to), kind);
  }

  private static State state(int v) {
    return Sketch.state(Sketch.code(v));
  }
}
