package org.attache.voting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.attache.Actor;
import org.attache.Sketch;

/**
 * Rules of one to eight voters: quotas of weights, heads, and up to three of them put together by
 * and, or, a number of, weights and duals, two deep, over the same or fewer voters. Dummies,
 * vetoers, dictators, and rules that are neither proper nor strong occur.
 */
public final class RandomRules extends DomainContextBase {
  private static final int MOST_VOTERS = 8;

  @Provide
  public Arbitrary<VotingRule> rules() {
    return rules(MOST_VOTERS);
  }

  /** Of at most so many voters. */
  public static Arbitrary<VotingRule> rules(int most) {
    return Arbitraries.integers().between(1, most).flatMap(n -> rule(n, 2));
  }

  /** Quotas of weights from 0 to 9, some weights of them large. */
  public static Arbitrary<VotingRule> weighted(int most) {
    return Arbitraries.integers().between(1, most).flatMap(RandomRules::weights);
  }

  /** The voter of that number; their order is that of their numbers. */
  public static Actor voter(int number) {
    return Sketch.state(Sketch.code(number));
  }

  /** Asks the rule itself about every coalition, as bits. */
  public static boolean[] brute(VotingRule rule) {
    List<Actor> voters = rule.voters();
    boolean[] wins = new boolean[1 << voters.size()];
    for (int bits = 0; bits < wins.length; bits++) {
      List<Actor> yes = new ArrayList<>();
      for (int v = 0; v < voters.size(); v++) {
        if ((bits >> v & 1) == 1) {
          yes.add(voters.get(v));
        }
      }
      wins[bits] = rule.wins(yes);
    }
    return wins;
  }

  private static Arbitrary<VotingRule> rule(int n, int depth) {
    Arbitrary<VotingRule> single = Arbitraries.oneOf(weights(n), heads(n));
    if (depth == 0) {
      return single;
    }
    Arbitrary<List<VotingRule>> parts = rule(n, depth - 1).list().ofMinSize(2).ofMaxSize(3);
    return Arbitraries.oneOf(
        single, gate(parts), compound(parts), rule(n, depth - 1).map(VotingRule::dual));
  }

  private static Arbitrary<VotingRule> weights(int n) {
    Arbitrary<Integer> weight =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between(0, 4)),
            Tuple.of(1, Arbitraries.integers().between(5, 9)));
    return Combinators.combine(weight.list().ofSize(n), Arbitraries.integers().between(0, 1000))
        .as(RandomRules::reaching);
  }

  private static VotingRule reaching(List<Integer> weights, int permille) {
    Map<Actor, Long> votes = new LinkedHashMap<>();
    long sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      votes.put(voter(i), (long) weights.get(i));
      sum += weights.get(i);
    }
    if (sum == 0) {
      votes.put(voter(0), 1L);
      sum = 1;
    }
    return VotingRule.weighted(1 + permille * (sum - 1) / 1000, votes);
  }

  /** Of the last of the voters, or of all. */
  private static Arbitrary<VotingRule> heads(int n) {
    return Combinators.combine(
            Arbitraries.integers().between(0, n - 1), Arbitraries.integers().between(0, 1000))
        .as(
            (from, permille) -> {
              List<Actor> some = IntStream.range(from, n).mapToObj(RandomRules::voter).toList();
              return VotingRule.heads(1 + permille * (some.size() - 1) / 1000, some);
            });
  }

  private static Arbitrary<VotingRule> gate(Arbitrary<List<VotingRule>> parts) {
    return Combinators.combine(parts, Arbitraries.integers().between(1, 3))
        .as(
            (rules, some) ->
                VotingRule.atLeast(Math.min(some, rules.size()), rules.toArray(VotingRule[]::new)));
  }

  private static Arbitrary<VotingRule> compound(Arbitrary<List<VotingRule>> parts) {
    return Combinators.combine(parts, Arbitraries.integers().between(1, 6))
        .as(
            (rules, quota) -> {
              Map<VotingRule, Long> weights = new LinkedHashMap<>();
              for (VotingRule rule : rules) {
                weights.put(rule, 1L + weights.size());
              }
              long most = weights.values().stream().mapToLong(Long::longValue).sum();
              return VotingRule.compound(Math.min(quota, most), weights);
            });
  }
}
