package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How likely candidates join, by a fit, given how many of their event do. */
final class JoiningChances {
  private final JoiningKind kind;
  private final CandidateTable fitted;
  private final JoiningFit fit;

  JoiningChances(JoiningKind kind, CandidateTable fitted, JoiningFit fit) {
    this.kind = kind;
    this.fitted = fitted;
    this.fit = fit;
  }

  double[] of(CandidateTable candidates) {
    double[] chances = new double[candidates.size()];
    Arrays.fill(chances, Double.NaN);
    double[] scores = fit.scores(candidates);
    for (int event = 0; event < candidates.events().size(); event++) {
      int[] rows = known(candidates, event, scores);
      double[] utility = Arrays.stream(rows).mapToDouble(row -> scores[row]).toArray();
      double[] own = chances(candidates, event, rows, utility);
      for (int i = 0; i < rows.length; i++) {
        chances[rows[i]] = own[i];
      }
    }
    return chances;
  }

  private static int[] known(CandidateTable table, int event, double[] scores) {
    return IntStream.range(table.begin(event), table.begin(event + 1))
        .filter(row -> !Double.isNaN(scores[row]))
        .toArray();
  }

  private static int joiners(CandidateTable table, int[] rows) {
    return (int) Arrays.stream(rows).filter(table::joined).count();
  }

  private double[] chances(CandidateTable table, int event, int[] rows, double[] utility) {
    int place = fitted.events().indexOf(table.events().get(event));
    if (kind == JoiningKind.POOLED && place >= 0) {
      double[] scores = fit.scores(fitted);
      int[] own = known(fitted, place, scores);
      double[] there = Arrays.stream(own).mapToDouble(row -> scores[row]).toArray();
      double effect = EventEffect.of(there, there.length, joiners(fitted, own));
      return JoiningKind.chances(utility, effect);
    }
    return kind.chances(utility, joiners(table, rows));
  }
}
