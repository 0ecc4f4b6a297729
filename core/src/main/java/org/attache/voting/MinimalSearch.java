package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import org.attache.Run;

/**
 * Walks down a diagram from one minimal winning coalition to the next, those who have most weight
 * first, and enters no part of it without one. Along with what follows from the members so far goes
 * what would follow without one or another of them, which must not win.
 */
final class MinimalSearch {
  /** Told of every coalition. */
  interface Found {
    void coalition(long members, long weighs);
  }

  private final Diagram diagram;
  private final Nodes nodes;
  private final Found found;

  /** What each weighs, and what a coalition may weigh: no more than the lightest. */
  private final long[] weight;

  private long most;

  /** What whatever wins below a node weighs at least. */
  private final long[] least;

  private MinimalSearch(VotingRule rule, long[] weight, Found found) {
    checkArgument(
        weight.length <= Long.SIZE,
        "minimal winning coalitions are found of at most 64 voters, and counted of more: %s",
        weight.length);
    this.diagram = Diagram.of(rule);
    this.nodes = diagram.nodes();
    this.least = diagram.least(weight);
    this.weight = weight;
    this.found = found;
  }

  /** Every one of them. */
  static void all(VotingRule rule, Found found) {
    lightest(rule, new long[rule.voters().size()], found);
  }

  /** All that weigh least. */
  static void lightest(VotingRule rule, long[] weight, Found found) {
    MinimalSearch search = new MinimalSearch(rule, weight, found);
    search.most = search.least[search.diagram.root()];
    search.from(0, search.diagram.root(), Diagram.LOST, 0, 0);
  }

  private void from(int level, int with, int without, long members, long weighs) {
    if (with == without || least[with] > most - weighs) {
      return;
    }
    if (with == Diagram.WON) {
      found.coalition(members, weighs);
      return;
    }
    if (level < weight.length / 4) {
      Run.stopIfInterrupted();
    }
    int voter = diagram.voter(level);
    int loss = nodes.or(level + 1, nodes.yes(without), nodes.no(with));
    from(level + 1, nodes.yes(with), loss, members | 1L << voter, weighs + weight[voter]);
    from(level + 1, nodes.no(with), nodes.no(without), members, weighs);
  }
}
