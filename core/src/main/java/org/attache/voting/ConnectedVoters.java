package org.attache.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Actor;
import org.attache.TieGraph;

/** The voters of one component, at most 64, and who of them wins. Used by one thread. */
final class ConnectedVoters {
  final int[] voters;
  final ConnectedWalk walk;
  private final VotingRule rule;
  private final RuleWorth certain;
  private final RuleWorth possible;
  private final long everybody;

  private ConnectedVoters(VotingRule rule, int[] voters, long[] near) {
    this.rule = rule;
    this.voters = voters;
    this.walk = new ConnectedWalk(near);
    this.certain = new RuleWorth(rule, voters);
    this.possible = new RuleWorth(rule, voters);
    this.everybody = -1L >>> (Long.SIZE - voters.length);
  }

  static List<ConnectedVoters> of(VotingRule rule, TieGraph graph) {
    Meetings meetings = Meetings.of(graph, rule.voters(), Conference.NONE);
    List<ConnectedVoters> components = new ArrayList<>();
    for (int[] voters : meetings.components()) {
      checkArgument(
          voters.length <= Long.SIZE,
          "at most 64 voters may be connected: %s; their values can be estimated",
          voters.length);
      components.add(new ConnectedVoters(rule, voters, meetings.near(voters)));
    }
    return components;
  }

  boolean wins(long set) {
    return !certain.isVain(set);
  }

  /** Whether all but those who are out would win; asked apart, for these change little. */
  boolean canWinWithout(long out) {
    return !possible.isVain(everybody & ~out);
  }

  List<Actor> everybody() {
    return actors(everybody);
  }

  /** Whether no part that is left when somebody leaves wins. */
  boolean isMinimal(long set) {
    for (long bits = set; bits != 0; bits &= bits - 1) {
      long left = set & ~(bits & -bits);
      while (left != 0) {
        long part = walk.part(left & -left, left);
        if (wins(part)) {
          return false;
        }
        left &= ~part;
      }
    }
    return true;
  }

  List<Actor> actors(long set) {
    return Arrays.stream(members(set)).<Actor>mapToObj(rule.voters()::get).toList();
  }

  private int[] members(long set) {
    int[] members = new int[Long.bitCount(set)];
    int count = 0;
    for (long bits = set; bits != 0; bits &= bits - 1) {
      members[count++] = voters[Long.numberOfTrailingZeros(bits)];
    }
    return members;
  }
}
