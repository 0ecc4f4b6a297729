package org.attache.coalition;

import org.attache.Run;

/**
 * Founders by reverse-reachable sets, drawn until a guarantee holds. Chosen over some sets and
 * judged over as many independent ones, founders are good enough once what they surely bring in is
 * the wanted share of what the best could; else both are doubled, until so many are drawn that any
 * choice over them would do.
 */
final class ReverseReach {
  private static final double GREEDY = 1 - 1 / Math.E;

  /** The relative standard error wanted of how many join. */
  private static final double PRECISION = 0.02;

  private final ReverseArcs arcs;
  private final int founders;
  private final double enough;
  private final long seed;
  private final Run run;

  /** −ln δ for the chance δ to fail. */
  private final double failure;

  private final double first;
  private final double most;

  ReverseReach(CascadeArcs arcs, int founders, double epsilon, double ell, long seed, Run run) {
    int n = arcs.order();
    this.arcs = new ReverseArcs(arcs);
    this.founders = founders;
    this.enough = GREEDY - epsilon;
    this.seed = seed;
    this.run = run;
    this.failure = ell * Math.log(n);
    double sixth = failure + Math.log(6);
    double root = GREEDY * Math.sqrt(sixth) + Math.sqrt(GREEDY * (logChoices(n, founders) + sixth));
    this.first = Math.ceil(2 * root * root / ReverseSets.BLOCK) * ReverseSets.BLOCK;
    this.most = 2 * n * root * root / (epsilon * epsilon * founders);
  }

  private static double logChoices(int n, int k) {
    double sum = 0;
    for (int i = 1; i <= k; i++) {
      sum += Math.log(n - k + i) - Math.log(i);
    }
    return sum;
  }

  /** What was chosen, which share of the best it surely is, and how many join by other sets. */
  static final class Choice {
    final int[] founders;
    final double certain;
    final long sets;
    final double expected;
    final double error;

    private Choice(int[] founders, double certain, long sets, double expected, double error) {
      this.founders = founders;
      this.certain = certain;
      this.sets = sets;
      this.expected = expected;
      this.error = error;
    }
  }

  Choice choose() {
    ReverseSets sets = new ReverseSets(arcs, seed, 0, run);
    ReverseSets judges = new ReverseSets(arcs, seed, 1, run);
    double rounds = 1 + Math.max(0, Math.ceil(Math.log(most / first) / Math.log(2)));
    double chance = failure + Math.log(3 * rounds);
    for (double size = first; ; size *= 2) {
      sets.fill(size);
      ReverseSets.Cover cover = sets.cover(founders);
      double share = judges.share(cover.founders, size);
      double certain = atLeast(share * size, chance) / atMost((double) cover.bound, chance);
      if (certain >= enough || size >= most) {
        return judged(cover.founders, Math.max(certain, enough), size, share);
      }
    }
  }

  /** What is expected of held sets at least, where so many hold a founder. */
  static double atLeast(double held, double chance) {
    double root = Math.sqrt(held + chance * 2 / 9) - Math.sqrt(chance / 2);
    return root * root - chance / 18;
  }

  /** What is expected of held sets at most, where no founders hold more than a bound. */
  static double atMost(double bound, double chance) {
    double root = Math.sqrt(bound + chance / 2) + Math.sqrt(chance / 2);
    return root * root;
  }

  private Choice judged(int[] chosen, double certain, double size, double share) {
    int n = arcs.order();
    double wanted = (1 - share) / (share * PRECISION * PRECISION);
    double drawn = Math.max(ReverseSets.BLOCK, Math.min(4 * size, wanted));
    double blocks = Math.ceil(drawn / ReverseSets.BLOCK);
    double fresh = new ReverseSets(arcs, seed, 2, run).share(chosen, drawn);
    double variance = fresh * (1 - fresh) / (blocks * ReverseSets.BLOCK - 1);
    return new Choice(chosen, certain, (long) (2 * size), n * fresh, n * Math.sqrt(variance));
  }
}
