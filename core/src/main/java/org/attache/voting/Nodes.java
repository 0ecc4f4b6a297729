package org.attache.voting;

import java.util.Arrays;

/**
 * The nodes of diagrams over one order of voters, equal ones kept once: what follows when the voter
 * of a level says no, and when yes. Nodes 0 and 1 stand for lost and won on any level; others have
 * greater numbers than those that follow them.
 */
final class Nodes {
  private static final int MOST_NODES = 12_000_000;

  private final TupleSet pairs = new TupleSet(2, MOST_NODES);
  private final TupleSet asked = new TupleSet(2, MOST_NODES);
  private int[] either = new int[64];

  Nodes() {
    pairs.add(Long.MIN_VALUE, Diagram.LOST);
    pairs.add(Long.MIN_VALUE, Diagram.WON);
  }

  int size() {
    return pairs.size();
  }

  int no(int node) {
    return node <= Diagram.WON ? node : (int) Math.max(Diagram.LOST, pairs.at(node, 0));
  }

  int yes(int node) {
    return node <= Diagram.WON ? node : (int) pairs.at(node, 1);
  }

  /** The node of a level. The last vote that counts may be cast on any, and is told apart by it. */
  int of(int level, int no, int yes) {
    if (no == yes && no <= Diagram.WON) {
      return no;
    }
    boolean last = no == Diagram.LOST && yes == Diagram.WON;
    return pairs.add(last ? -1 - level : no, yes);
  }

  /** The node that is won where one or the other is, both of this level. */
  int or(int level, int one, int other) {
    if (one == other || one == Diagram.WON || other == Diagram.LOST) {
      return one;
    }
    if (other == Diagram.WON || one == Diagram.LOST) {
      return other;
    }
    int before = asked.size();
    int question = asked.add(Math.min(one, other), Math.max(one, other));
    if (question < before) {
      return either[question];
    }
    int no = or(level + 1, no(one), no(other));
    int yes = or(level + 1, yes(one), yes(other));
    if (asked.size() > either.length) {
      either = Arrays.copyOf(either, 2 * asked.size());
    }
    either[question] = of(level, no, yes);
    return either[question];
  }
}
