package org.attache.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The voters of a rule from the one with most weight, and whose weights are nowhere below. */
final class Heaviest {
  private final List<Votes> votes = new ArrayList<>();

  Heaviest(VotingRule rule) {
    collect(rule.clause());
  }

  private void collect(Clause clause) {
    if (clause instanceof Votes one) {
      votes.add(one);
    } else if (clause instanceof Gate gate) {
      gate.below.forEach(this::collect);
    }
  }

  /** Sums of weights, each as a part of its quota; of equal ones the first in code order. */
  int[] order(int voters) {
    double[] part = new double[voters];
    for (Votes one : votes) {
      Arrays.setAll(part, v -> part[v] + one.weight[v] / (double) one.quota);
    }
    return IntStream.range(0, voters)
        .boxed()
        .sorted(Comparator.comparingDouble(v -> -part[v]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether one has in every clause at least the weight of the other. */
  boolean isNowhereBelow(int one, int other) {
    return votes.stream().allMatch(clause -> clause.weight[one] >= clause.weight[other]);
  }
}
