package org.attache.voting;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets the voters of a rule say no or yes one after the other and keeps the states of the rule that
 * differ, then joins, from the last voter back to the first, those from which the same follows.
 */
final class DiagramBuilder {
  static final int MOST_STATES = 4_000_000;

  private final int[] order;
  private final Undecided clause;
  private final List<Needs> needs;

  /** Of each level and state the number of the state after no and yes, above the two outcomes. */
  private final List<int[]> no = new ArrayList<>();

  private final List<int[]> yes = new ArrayList<>();
  private final int most;
  private long states;

  DiagramBuilder(VotingRule rule) {
    this(rule, MOST_STATES);
  }

  DiagramBuilder(VotingRule rule, int most) {
    this.most = most;
    this.order = new Heaviest(rule).order(rule.voters().size());
    List<Votes> quotas = new ArrayList<>();
    this.clause = Undecided.of(rule.clause(), quotas);
    this.needs = quotas.stream().map(one -> new Needs(one, order)).toList();
  }

  Diagram build() {
    TupleSet level = new TupleSet(needs.size(), most);
    long[] start = new long[needs.size()];
    for (int i = 0; i < start.length; i++) {
      start[i] = needs.get(i).quota;
    }
    level.add(start);
    for (int depth = 0; depth < order.length; depth++) {
      level = next(level, depth);
    }
    return joined();
  }

  private TupleSet next(TupleSet level, int depth) {
    TupleSet next = new TupleSet(needs.size(), most);
    int[] left = new int[level.size()];
    int[] right = new int[level.size()];
    long[] tuple = new long[needs.size()];
    for (int state = 0; state < left.length; state++) {
      left[state] = after(level, state, depth, false, tuple, next);
      right[state] = after(level, state, depth, true, tuple, next);
    }
    no.add(left);
    yes.add(right);
    states += left.length;
    if (states > most) {
      throw new ArithmeticException(
          "the rule has more than " + most + " states, too many to be counted exactly");
    }
    return next;
  }

  private int after(
      TupleSet level, int state, int depth, boolean vote, long[] tuple, TupleSet next) {
    for (int i = 0; i < tuple.length; i++) {
      tuple[i] = needs.get(i).after(level.at(state, i), depth, vote);
    }
    long outcome = clause.settle(tuple);
    if (outcome == Needs.MET) {
      return Diagram.WON;
    }
    return outcome == Needs.DEAD ? Diagram.LOST : 2 + next.add(tuple);
  }

  private Diagram joined() {
    Nodes nodes = new Nodes();
    int[] begin = new int[order.length + 1];
    int[] number = {Diagram.LOST, Diagram.WON};
    begin[order.length] = nodes.size();
    for (int depth = order.length - 1; depth >= 0; depth--) {
      int[] left = no.get(depth);
      int[] right = yes.get(depth);
      int[] above = new int[2 + left.length];
      above[Diagram.WON] = Diagram.WON;
      for (int state = 0; state < left.length; state++) {
        above[2 + state] = nodes.of(depth, number[left[state]], number[right[state]]);
      }
      number = above;
      begin[depth] = nodes.size();
    }
    return new Diagram(order, nodes, begin, number[2]);
  }
}
