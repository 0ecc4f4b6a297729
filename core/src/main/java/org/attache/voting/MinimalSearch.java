package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import org.attache.Run;

/**
 * Finds minimal winning coalitions, those who have most weight first, and turns back where nobody
 * left makes a coalition win, or where it is too heavy.
 */
final class MinimalSearch {
  /** Told of every coalition that weighs no more than those before. */
  interface Found {
    void coalition(long members, long weighs);
  }

  private final int[] order;
  private final Found found;

  /** Those who are in, and those who are in or have not been decided on. */
  private final Ballot in;

  private final Ballot open;

  /** What each weighs, and what a coalition may weigh: no more than the lightest found. */
  private final long[] weight;

  private long most;
  private long members;
  private long weighs;

  private MinimalSearch(VotingRule rule, long[] weight, Found found) {
    int n = rule.voters().size();
    checkArgument(
        n <= Long.SIZE,
        "minimal winning coalitions are found of at most 64 voters, and counted of more: %s",
        n);
    this.order = new Heaviest(rule).order(n);
    this.weight = weight;
    this.found = found;
    this.most = Long.MAX_VALUE;
    this.in = new Ballot(rule);
    this.open = new Ballot(rule);
    for (int voter : order) {
      open.add(voter);
    }
  }

  /** Every one of them. */
  static void all(VotingRule rule, Found found) {
    new MinimalSearch(rule, new long[rule.voters().size()], found).from(0);
  }

  /** Lighter and lighter ones, at last all that weigh least. */
  static void lightest(VotingRule rule, long[] weight, Found found) {
    new MinimalSearch(rule, weight, found).from(0);
  }

  private void from(int level) {
    if (level == order.length) {
      return;
    }
    if (level < order.length / 4) {
      Run.stopIfInterrupted();
    }
    int voter = order[level];
    join(voter, level);
    open.remove(voter);
    if (open.isWon()) {
      from(level + 1);
    }
    open.add(voter);
  }

  private void join(int voter, int level) {
    in.add(voter);
    members |= 1L << voter;
    weighs += weight[voter];
    if (weighs <= most) {
      if (!in.isWon()) {
        from(level + 1);
      } else if (isMinimal(voter)) {
        most = weighs;
        found.coalition(members, weighs);
      }
    }
    weighs -= weight[voter];
    members &= ~(1L << voter);
    in.remove(voter);
  }

  /** Whether each of those before the last is needed; the last is, since they did not win. */
  private boolean isMinimal(int last) {
    for (long left = members & ~(1L << last); left != 0; left &= left - 1) {
      int one = Long.numberOfTrailingZeros(left);
      in.remove(one);
      boolean won = in.isWon();
      in.add(one);
      if (won) {
        return false;
      }
    }
    return true;
  }
}
