package org.attache.voting;

/** Whether sets of voters of one component win. */
final class RuleWorth implements Worth {
  private final Ballot ballot;
  private final int[] voter;
  private long yes;

  /**
   * @param voter the voters of the component by number
   */
  RuleWorth(VotingRule rule, int[] voter) {
    this.ballot = new Ballot(rule);
    this.voter = voter;
  }

  @Override
  public double of(long set) {
    return wins(set) ? 1 : 0;
  }

  private boolean wins(long set) {
    for (long bits = set & ~yes; bits != 0; bits &= bits - 1) {
      ballot.add(voter[Long.numberOfTrailingZeros(bits)]);
    }
    for (long bits = yes & ~set; bits != 0; bits &= bits - 1) {
      ballot.remove(voter[Long.numberOfTrailingZeros(bits)]);
    }
    yes = set;
    return ballot.isWon();
  }

  @Override
  public boolean isVain(long set) {
    return !wins(set);
  }

  @Override
  public boolean isSimple() {
    return true;
  }
}
