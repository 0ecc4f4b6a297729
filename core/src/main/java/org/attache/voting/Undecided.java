package org.attache.voting;

import java.util.Arrays;
import java.util.List;

/**
 * A clause while some voters have yet to vote, over the needs of the quotas below it; once it is
 * decided, what they need no longer tells states apart.
 */
final class Undecided {
  private static final long OPEN = 1;

  private final long quota;
  private final long[] weight;
  private final List<Undecided> below;

  /** The places of the quotas below, from inclusive, to exclusive. */
  private final int from;

  private final int to;

  private Undecided(long quota, long[] weight, List<Undecided> below, int from, int to) {
    this.quota = quota;
    this.weight = weight;
    this.below = below;
    this.from = from;
    this.to = to;
  }

  /** Adds the quotas below the clause to the list. */
  static Undecided of(Clause clause, List<Votes> quotas) {
    int from = quotas.size();
    if (clause instanceof Gate gate) {
      List<Undecided> parts = gate.below.stream().map(one -> of(one, quotas)).toList();
      return new Undecided(gate.quota, gate.weight, parts, from, quotas.size());
    }
    if (clause instanceof Votes votes) {
      quotas.add(votes);
    }
    return new Undecided(0, new long[0], List.of(), from, quotas.size());
  }

  /** MET, DEAD or anything else; where it is decided, writes that as the need of all below. */
  long settle(long[] needs) {
    if (below.isEmpty()) {
      return needs[from];
    }
    long sure = 0;
    long possible = 0;
    for (int i = 0; i < weight.length; i++) {
      long need = below.get(i).settle(needs);
      sure += need == Needs.MET ? weight[i] : 0;
      possible += need == Needs.DEAD ? 0 : weight[i];
    }
    if (sure < quota && possible >= quota) {
      return OPEN;
    }
    long decided = sure >= quota ? Needs.MET : Needs.DEAD;
    Arrays.fill(needs, from, to, decided);
    return decided;
  }
}
