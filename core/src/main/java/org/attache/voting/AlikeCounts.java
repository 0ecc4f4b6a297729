package org.attache.voting;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/**
 * Counts by asking how many of each kind of voters take part, any rule of few kinds: every answer
 * stands for Π C(mₖ, cₖ) coalitions of cₖ of the mₖ voters of each kind.
 */
final class AlikeCounts {
  private static final long OFTEN = 1 << 12;

  private final List<int[]> kinds;
  private final Ballot ballot;
  private final int n;

  /** How many of each kind take part. */
  private final int[] part;

  /** How many coalitions that is, over the kinds up to each. */
  private final BigInteger[] ways;

  private final BigInteger[][] choose;
  private final boolean[] critical;
  private final BigInteger[][] swings;
  private final BigInteger[][] shared;
  private final BigInteger[][] minimal;
  private BigInteger winning = BigInteger.ZERO;

  private AlikeCounts(VotingRule rule, AlikeVoters alike) {
    this.kinds = alike.kinds;
    this.ballot = new Ballot(rule);
    this.n = rule.voters().size();
    this.part = new int[kinds.size()];
    this.ways = new BigInteger[kinds.size() + 1];
    this.critical = new boolean[kinds.size()];
    this.choose = kinds.stream().map(one -> choices(one.length)).toArray(BigInteger[][]::new);
    this.swings = zeros(kinds.size());
    this.shared = zeros(kinds.size());
    this.minimal = zeros(kinds.size());
    Arrays.fill(ways, BigInteger.ONE);
  }

  private static BigInteger[] choices(int of) {
    BigInteger[] choose = new BigInteger[of + 1];
    choose[0] = BigInteger.ONE;
    for (int k = 1; k <= of; k++) {
      choose[k] =
          choose[k - 1].multiply(BigInteger.valueOf(of - k + 1L)).divide(BigInteger.valueOf(k));
    }
    return choose;
  }

  private BigInteger[][] zeros(int rows) {
    BigInteger[][] zeros = new BigInteger[rows][n + 1];
    for (BigInteger[] row : zeros) {
      Arrays.fill(row, BigInteger.ZERO);
    }
    return zeros;
  }

  static Tallies of(VotingRule rule, AlikeVoters alike) {
    AlikeCounts counts = new AlikeCounts(rule, alike);
    long asked = 0;
    do {
      if (asked++ % OFTEN == 0) {
        Run.stopIfInterrupted();
      }
      if (counts.ballot.isWon()) {
        counts.count();
      }
    } while (counts.next());
    return new Tallies(
        counts.winning,
        counts.ofVoters(counts.swings),
        counts.ofVoters(counts.shared),
        counts.ofVoters(counts.minimal));
  }

  private BigInteger[][] ofVoters(BigInteger[][] ofKinds) {
    BigInteger[][] all = new BigInteger[n][];
    for (int k = 0; k < kinds.size(); k++) {
      for (int v : kinds.get(k)) {
        all[v] = ofKinds[k];
      }
    }
    return all;
  }

  /** Moves on as an odometer does, the last kind first; false at the end. */
  private boolean next() {
    int k = part.length - 1;
    while (k >= 0 && part[k] == kinds.get(k).length) {
      for (int voter : kinds.get(k)) {
        ballot.remove(voter);
      }
      part[k--] = 0;
    }
    if (k < 0) {
      return false;
    }
    ballot.add(kinds.get(k)[part[k]++]);
    for (; k < part.length; k++) {
      ways[k + 1] = ways[k].multiply(choose[k][part[k]]);
    }
    return true;
  }

  private void count() {
    BigInteger coalitions = ways[part.length];
    winning = winning.add(coalitions);
    int members = 0;
    int needed = 0;
    for (int k = 0; k < part.length; k++) {
      critical[k] = part[k] > 0 && losesWithout(kinds.get(k)[0]);
      members += part[k];
      needed += critical[k] ? part[k] : 0;
    }
    for (int k = 0; k < part.length; k++) {
      if (critical[k]) {
        BigInteger own =
            coalitions
                .multiply(BigInteger.valueOf(part[k]))
                .divide(BigInteger.valueOf(kinds.get(k).length));
        swings[k][members] = swings[k][members].add(own);
        shared[k][needed] = shared[k][needed].add(own);
        minimal[k][members] = minimal[k][members].add(needed == members ? own : BigInteger.ZERO);
      }
    }
  }

  private boolean losesWithout(int voter) {
    ballot.remove(voter);
    boolean loses = !ballot.isWon();
    ballot.add(voter);
    return loses;
  }
}
