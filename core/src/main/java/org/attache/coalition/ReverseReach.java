package org.attache.coalition;

import org.attache.Run;

/**
 * Founders by reverse-reachable sets, as many as a guarantee needs. How many that is depends on how
 * many the best founders bring in, of which trial sets give a lower bound; the choice is made on
 * fresh sets, as the trials have stopped at a number that depends on what they held.
 */
final class ReverseReach {
  private static final double GREEDY = 1 - 1 / Math.E;

  /** The fewest sets over which is estimated how many join. */
  private static final double JUDGED = 16_384;

  private final ReverseArcs arcs;
  private final int founders;
  private final double epsilon;
  private final long seed;
  private final Run run;

  /** ℓ ln n, with what two chances to fail cost, and ln C(n, k). */
  private final double failure;

  private final double choices;

  ReverseReach(CascadeArcs arcs, int founders, double epsilon, double ell, long seed, Run run) {
    this.arcs = new ReverseArcs(arcs);
    this.founders = founders;
    this.epsilon = epsilon;
    this.seed = seed;
    this.run = run;
    this.failure = ell * Math.log(arcs.order()) + Math.log(2);
    this.choices = logChoices(arcs.order(), founders);
  }

  private static double logChoices(int n, int k) {
    double sum = 0;
    for (int i = 1; i <= k; i++) {
      sum += Math.log(n - k + i) - Math.log(i);
    }
    return sum;
  }

  /** What was chosen, on how many sets, and how many join by a quarter as many others. */
  static final class Choice {
    final int[] founders;
    final long sets;
    final double expected;
    final double error;

    private Choice(int[] founders, long sets, double share, double judged, int n) {
      this.founders = founders;
      this.sets = sets;
      this.expected = n * share;
      this.error = n * Math.sqrt(share * (1 - share) / (judged - 1));
    }
  }

  Choice choose() {
    ReverseSets sets = new ReverseSets(arcs, seed, 1, run);
    sets.fill(needed());
    int[] chosen = sets.cover(founders).founders;
    ReverseSets fresh = new ReverseSets(arcs, seed, 2, run);
    double judged = Math.max(JUDGED, Math.rint((double) sets.size() / 4));
    double share = fresh.share(chosen, judged);
    return new Choice(chosen, sets.size(), share, judged, arcs.order());
  }

  private double needed() {
    int n = arcs.order();
    double alpha = Math.sqrt(failure + Math.log(2));
    double beta = Math.sqrt(GREEDY * (choices + failure + Math.log(2)));
    double root = (GREEDY * alpha + beta) / epsilon;
    return 2 * n * root * root / least();
  }

  /** What the best founders surely bring in, but for the chance to fail; at least themselves. */
  private double least() {
    int n = arcs.order();
    double wider = Math.sqrt(2) * epsilon;
    double log = Math.log(n) / Math.log(2);
    double trials =
        (2 + 2.0 / 3 * wider) * (choices + failure + Math.log(log)) * n / (wider * wider);
    ReverseSets sets = new ReverseSets(arcs, seed, 0, run);
    for (int i = 1; i < log; i++) {
      double guess = n / Math.pow(2, i);
      if (guess <= founders) {
        return founders;
      }
      sets.fill(trials / guess);
      double held = n * sets.cover(founders).share;
      if (held >= (1 + wider) * guess) {
        return Math.max(founders, held / (1 + wider));
      }
    }
    return founders;
  }
}
