package org.attache.coalition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds minimum cuts by deciding of one actor after the other whether it is in: taken in, it lets
 * nothing pass; kept out, it lets everything pass; and the flow tells whether a minimum cut of that
 * sort exists. So no branch is without a cut, and no cut is found twice.
 */
final class CutSearch {
  private static final double EQUAL = 1e-9;

  private final ActorFlow flow;
  private final double[] cost;
  private final int limit;
  private final double least;
  private final int[] full;
  private final double[] capacity;
  private final boolean[] in;
  private final List<int[]> cuts = new ArrayList<>();

  CutSearch(ActorFlow flow, double[] cost, int limit) {
    this.flow = flow;
    this.cost = cost;
    this.limit = limit;
    this.capacity = cost.clone();
    this.least = flow.most(capacity);
    this.full =
        IntStream.range(0, cost.length).filter(v -> flow.left(v) <= EQUAL * least).toArray();
    this.in = new boolean[full.length];
  }

  double least() {
    return least;
  }

  /** Whether no minimum cut is left out; known after the run. */
  boolean isComplete() {
    return cuts.size() <= limit;
  }

  /** Up to the limit, the first in code order. */
  List<int[]> run() {
    if (least == Double.POSITIVE_INFINITY) {
      return List.of();
    }
    int depth = decide(0);
    while (depth >= 0 && cuts.size() <= limit) {
      cuts.add(IntStream.range(0, full.length).filter(i -> in[i]).map(i -> full[i]).toArray());
      depth = otherwise();
    }
    return cuts.subList(0, Math.min(limit, cuts.size()));
  }

  /** Decides from here on, in where possible; a minimum cut is known to exist. */
  private int decide(int first) {
    for (int i = first; i < full.length; i++) {
      if (!isPossible(i, true)) {
        set(i, false);
      }
    }
    return full.length;
  }

  /** Turns the last decision to take an actor in that can be turned; −1 if there is none. */
  private int otherwise() {
    for (int i = full.length - 1; i >= 0; i--) {
      boolean was = in[i];
      Arrays.fill(in, i, full.length, false);
      for (int j = i; j < full.length; j++) {
        capacity[full[j]] = cost[full[j]];
      }
      if (was && isPossible(i, false)) {
        return decide(i + 1);
      }
    }
    return -1;
  }

  private boolean isPossible(int i, boolean taken) {
    set(i, taken);
    double rest = flow.most(capacity);
    for (int j = 0; j <= i; j++) {
      rest += in[j] ? cost[full[j]] : 0;
    }
    return rest <= least * (1 + EQUAL);
  }

  private void set(int i, boolean taken) {
    in[i] = taken;
    capacity[full[i]] = taken ? 0 : Double.POSITIVE_INFINITY;
  }
}
