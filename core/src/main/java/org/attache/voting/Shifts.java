package org.attache.voting;

/** Exchanges of one member of a coalition for a voter who is less desirable. */
final class Shifts {
  private final Ballot ballot;

  /** Of each voter as bits those who are strictly less desirable. */
  private final long[] below;

  Shifts(VotingRule rule) {
    int n = rule.voters().size();
    this.ballot = new Ballot(rule);
    this.below = new long[n];
    Desirability order = new Desirability(rule, Diagram.of(rule));
    for (int one = 0; one < n; one++) {
      for (int other = 0; other < n; other++) {
        below[one] |= order.isAbove(one, other) ? 1L << other : 0;
      }
    }
  }

  /** Whether a minimal winning coalition loses by any such exchange. */
  boolean isMinimal(long members) {
    for (long left = members; left != 0; left &= left - 1) {
      long one = left & -left;
      long worse = below[Long.numberOfTrailingZeros(one)] & ~members;
      for (; worse != 0; worse &= worse - 1) {
        if (ballot.wins((members ^ one) | (worse & -worse))) {
          return false;
        }
      }
    }
    return true;
  }
}
