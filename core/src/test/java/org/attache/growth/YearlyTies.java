package org.attache.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.attache.Sketch;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Ties a year each, between actors by number. */
final class YearlyTies {
  private YearlyTies() {}

  static Tie tie(int from, int to, int year) {
    return Tie.of(
            Sketch.state(Sketch.code(from)), Sketch.state(Sketch.code(to)), TieKind.PARTNERSHIP)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  static Tie mission(int from, int to, int year) {
    return Tie.of(
            Sketch.state(Sketch.code(from)), Sketch.state(Sketch.code(to)), TieKind.REPRESENTATION)
        .withSpell(Spell.since(LocalDate.of(year, 1, 1)));
  }

  static TieHistory grown(double gamma, int actors, long seed) {
    return grown(gamma, actors, seed, IntStream.range(0, actors).boxed().toList());
  }

  /** Ties to one of those there, by a power of its degree; one newcomer a year. */
  static TieHistory grown(double gamma, int actors, long seed, List<Integer> labels) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] degree = new int[actors];
    List<Tie> ties = new ArrayList<>(List.of(tie(labels.get(0), labels.get(1), 1)));
    degree[0] = 1;
    degree[1] = 1;
    for (int v = 2; v < actors; v++) {
      double sum = 0;
      for (int u = 0; u < v; u++) {
        sum += Math.pow(degree[u], gamma);
      }
      double draw = random.nextDouble() * sum;
      int chosen = -1;
      while (draw >= 0 && chosen + 1 < v) {
        draw -= Math.pow(degree[++chosen], gamma);
      }
      ties.add(tie(labels.get(v), labels.get(chosen), v));
      degree[v]++;
      degree[chosen]++;
    }
    return TieHistory.of(ties);
  }
}
