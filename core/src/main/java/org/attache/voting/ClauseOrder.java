package org.attache.voting;

import java.util.ArrayList;
import java.util.List;

/** The clauses of a rule in an order in which those below a gate come first. Used by one thread. */
final class ClauseOrder {
  private final List<Clause> clauses = new ArrayList<>();
  private final List<int[]> below = new ArrayList<>();

  private ClauseOrder() {}

  static ClauseOrder of(Clause top) {
    ClauseOrder order = new ClauseOrder();
    order.lay(top);
    return order;
  }

  private int lay(Clause clause) {
    int[] own = {};
    if (clause instanceof Gate gate) {
      own = gate.below.stream().mapToInt(this::lay).toArray();
    }
    clauses.add(clause);
    below.add(own);
    return clauses.size() - 1;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** Of each clause the places of those below it. */
  int[][] below() {
    return below.toArray(int[][]::new);
  }
}
