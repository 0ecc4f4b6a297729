package org.attache;

import java.util.Map;

/** Four states whose leader hangs on the weights of two kinds of tie, and measures of them. */
final class SensitivitySketch {
  static final State A = new State("A", "A");
  static final State B = new State("B", "B");
  static final State C = new State("C", "C");
  static final State D = new State("D", "D");

  /** The sum of an actor's strengths, and the number of its ties, in plain loops. */
  static final Analysis<Scores> STRENGTH = graph -> sums(graph, "strength", true);

  static final Analysis<Scores> COUNT = graph -> sums(graph, "number of ties", false);

  static Scores sums(TieGraph graph, String name, boolean weighted) {
    double[] sums = new double[graph.actors().size()];
    for (Tie tie : graph.ties()) {
      sums[graph.actors().indexOf(tie.from())] += weighted ? tie.weight() : 1;
      sums[graph.actors().indexOf(tie.to())] += weighted ? tie.weight() : 1;
    }
    return Scores.of(graph, sums, Provenance.of(name, Map.of(), graph));
  }

  static Tie tie(State one, State other, TieKind kind, double weight, int from, int to) {
    return Tie.of(one, other, kind).withWeight(weight).withSpell(Spell.years(from, to));
  }

  /** A leads by trade, B by defence; in 1900 there was defence only. */
  static final TieHistory HISTORY =
      TieHistory.of(
          tie(A, C, TieKind.ENTENTE, 5, 1905, 1914),
          tie(A, D, TieKind.ENTENTE, 4, 1905, 1914),
          tie(B, C, TieKind.DEFENSE, 3, 1900, 1914),
          tie(B, D, TieKind.DEFENSE, 2, 1900, 1914));

  static final Coverage.Source PACTS = new Coverage.Source("Pacts", "1", "");

  private SensitivitySketch() {}
}
