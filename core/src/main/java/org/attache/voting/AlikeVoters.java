package org.attache.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The voters of a rule by kind: those of a kind have the same weight in every quota, so that they
 * can take each other's place. Found in one look at every weight, in bodies of any size.
 */
final class AlikeVoters {
  /** The voters of each kind, by number. */
  final List<int[]> kinds;

  AlikeVoters(VotingRule rule) {
    this(rule.voters().size(), weights(rule));
  }

  private AlikeVoters(int voters, List<long[]> columns) {
    Map<List<Long>, List<Integer>> byColumns = new LinkedHashMap<>();
    for (int v = 0; v < voters; v++) {
      int voter = v;
      List<Long> key = columns.stream().map(one -> one[voter]).toList();
      byColumns.computeIfAbsent(key, any -> new ArrayList<>()).add(v);
    }
    this.kinds =
        byColumns.values().stream()
            .map(one -> one.stream().mapToInt(Integer::intValue).toArray())
            .toList();
  }

  /** Of a kind are only members of one union, or voters who all stand alone. */
  static AlikeVoters within(VotingRule rule, PowerUnions unions) {
    List<long[]> columns = weights(rule);
    long[] union = new long[rule.voters().size()];
    Arrays.setAll(
        union, v -> unions.members.get(unions.union[v]).length == 1 ? -1 : unions.union[v]);
    columns.add(union);
    return new AlikeVoters(union.length, columns);
  }

  private static List<long[]> weights(VotingRule rule) {
    List<long[]> weights = new ArrayList<>();
    collect(rule.clause(), weights);
    return weights;
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
