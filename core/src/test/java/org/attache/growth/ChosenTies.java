package org.attache.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.attache.NonStateActor;
import org.attache.Spell;
import org.attache.Tie;
import org.attache.TieHistory;
import org.attache.TieKind;

/** Histories whose rule is known: each day a newcomer ties itself to earlier actors. */
final class ChosenTies {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

  private ChosenTies() {}

  /** Chances proportional to degree to the exponent, each tie drawn by the degrees of the day. */
  static TieHistory grown(int n, int each, double exponent, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] degree = new int[n];
    List<Tie> ties = new ArrayList<>();
    ties.add(tie(1, 0, 0));
    degree[0] = 1;
    degree[1] = 1;
    for (int v = 2; v < n; v++) {
      int[] drawn = new int[each];
      for (int i = 0; i < each; i++) {
        drawn[i] = draw(degree, v, exponent, random);
        ties.add(tie(v, drawn[i], v));
      }
      for (int w : drawn) {
        degree[w]++;
        degree[v]++;
      }
    }
    return TieHistory.of(ties);
  }

  private static int draw(int[] degree, int size, double exponent, SplittableRandom random) {
    double sum = 0;
    for (int w = 0; w < size; w++) {
      sum += Math.pow(degree[w], exponent);
    }
    double left = random.nextDouble() * sum;
    int w = 0;
    for (; w < size - 1 && left >= Math.pow(degree[w], exponent); w++) {
      left -= Math.pow(degree[w], exponent);
    }
    return w;
  }

  static Tie tie(int from, int to, int day) {
    return Tie.of(actor(from), actor(to), TieKind.PARTNERSHIP)
        .withSpell(Spell.since(FIRST.plusDays(day)));
  }

  static NonStateActor actor(int v) {
    return new NonStateActor("a" + (10_000 + v), "Actor " + v);
  }
}
