package org.attache.voting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The voters of a rule by kind: those of a kind have the same weight in every quota. */
final class AlikeVoters {
  /** The voters of each kind, by number. */
  final List<int[]> kinds;

  AlikeVoters(VotingRule rule) {
    List<long[]> weights = new ArrayList<>();
    collect(rule.clause(), weights);
    Map<List<Long>, List<Integer>> byWeights = new LinkedHashMap<>();
    for (int v = 0; v < rule.voters().size(); v++) {
      int voter = v;
      List<Long> key = weights.stream().map(one -> one[voter]).toList();
      byWeights.computeIfAbsent(key, any -> new ArrayList<>()).add(v);
    }
    this.kinds =
        byWeights.values().stream()
            .map(one -> one.stream().mapToInt(Integer::intValue).toArray())
            .toList();
  }

  private static void collect(Clause clause, List<long[]> weights) {
    if (clause instanceof Votes votes) {
      weights.add(votes.weight);
    } else if (clause instanceof Gate gate) {
      gate.below.forEach(one -> collect(one, weights));
    }
  }

  /** How many coalitions differ by more than the names of voters of a kind. */
  double different() {
    double product = 1;
    for (int[] kind : kinds) {
      product *= kind.length + 1;
    }
    return product;
  }
}
