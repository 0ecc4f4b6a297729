package org.attache.voting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.attache.Actor;
import org.attache.Sketch;

/** Rules to try power indices on, and the indices by their definitions, coalition by coalition. */
final class PowerGames {
  private PowerGames() {}

  /** Voters in the order of the weights. */
  static VotingRule quota(long quota, long... weights) {
    Map<Actor, Long> votes = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      votes.put(Sketch.state(Sketch.code(i)), weights[i]);
    }
    return VotingRule.weighted(quota, votes);
  }

  static VotingRule randomQuota(int voters, int largest, SplittableRandom random) {
    long[] weights = random.longs(voters, 0, largest + 1L).toArray();
    weights[random.nextInt(voters)]++;
    return quota(1 + random.nextLong(Arrays.stream(weights).sum()), weights);
  }

  /** Up to three quotas, joined by and, or, or two of three, perhaps the dual. */
  static VotingRule random(int voters, SplittableRandom random) {
    VotingRule first = randomQuota(voters, 6, random);
    VotingRule second = randomQuota(voters, 1, random);
    VotingRule third = randomQuota(voters, 20, random);
    VotingRule rule =
        switch (random.nextInt(5)) {
          case 0 -> first;
          case 1 -> first.and(second);
          case 2 -> first.or(second).and(third);
          case 3 -> VotingRule.atLeast(2, first, second, third);
          default -> VotingRule.compound(4, weights(first, second, third));
        };
    return random.nextBoolean() ? rule : rule.dual();
  }

  /** Bodies that are equal are one, of the weight of both. */
  private static Map<VotingRule, Long> weights(VotingRule first, VotingRule... others) {
    Map<VotingRule, Long> weights = new LinkedHashMap<>(Map.of(first, 3L));
    for (VotingRule other : others) {
      weights.merge(other, 2L, Long::sum);
    }
    return weights;
  }

  private static List<Actor> coalition(VotingRule rule, int bits) {
    List<Actor> coalition = new ArrayList<>();
    for (int v = 0; v < rule.voters().size(); v++) {
      if ((bits >> v & 1) == 1) {
        coalition.add(rule.voters().get(v));
      }
    }
    return coalition;
  }

  static boolean wins(VotingRule rule, int bits) {
    return rule.wins(coalition(rule, bits));
  }

  static boolean critical(VotingRule rule, int bits, int voter) {
    return (bits >> voter & 1) == 1 && wins(rule, bits) && !wins(rule, bits ^ 1 << voter);
  }

  static int criticalMembers(VotingRule rule, int bits) {
    int count = 0;
    for (int v = 0; v < rule.voters().size(); v++) {
      count += critical(rule, bits, v) ? 1 : 0;
    }
    return count;
  }

  /** The index by its definition. */
  static double[] index(PowerKind kind, VotingRule rule) {
    int n = rule.voters().size();
    double[] sum = new double[n];
    double winning = 0;
    for (int bits = 0; bits < 1 << n; bits++) {
      int size = Integer.bitCount(bits);
      int members = criticalMembers(rule, bits);
      winning += wins(rule, bits) ? 1 : 0;
      for (int v = 0; v < n; v++) {
        if (critical(rule, bits, v)) {
          sum[v] +=
              switch (kind) {
                case SHAPLEY_SHUBIK -> factorial(size - 1) * factorial(n - size) / factorial(n);
                case JOHNSTON -> 1.0 / members;
                case DEEGAN_PACKEL -> members == size ? 1.0 / size : 0;
                case HOLLER -> members == size ? 1 : 0;
                default -> 1;
              };
        }
      }
    }
    double most = 1 << n;
    double all = winning;
    return switch (kind) {
      case SHAPLEY_SHUBIK -> sum;
      case BANZHAF -> each(sum, x -> x / most * 2);
      case PREVENT -> each(sum, x -> x / all);
      case INITIATE -> each(sum, x -> x / (most - all));
      case RAE -> agreeing(rule);
      case INCLUSIVENESS -> each(joined(rule), x -> x / all);
      case NEVISON -> each(joined(rule), x -> x / most * 2);
      default -> each(sum, x -> x / Arrays.stream(sum).sum());
    };
  }

  /** How many winning coalitions hold each voter, one by one. */
  private static double[] joined(VotingRule rule) {
    double[] count = new double[rule.voters().size()];
    for (int bits = 0; bits < 1 << count.length; bits++) {
      for (int v = 0; v < count.length; v++) {
        count[v] += (bits >> v & 1) == 1 && wins(rule, bits) ? 1 : 0;
      }
    }
    return count;
  }

  /** How often the outcome is what the voter voted for, by definition. */
  private static double[] agreeing(VotingRule rule) {
    int n = rule.voters().size();
    double[] share = new double[n];
    for (int bits = 0; bits < 1 << n; bits++) {
      for (int v = 0; v < n; v++) {
        share[v] += (bits >> v & 1) == 1 == wins(rule, bits) ? 1.0 / (1 << n) : 0;
      }
    }
    return share;
  }

  private static double[] each(double[] values, java.util.function.DoubleUnaryOperator how) {
    return Arrays.stream(values).map(how).toArray();
  }

  static double factorial(int n) {
    double product = 1;
    for (int k = 2; k <= n; k++) {
      product *= k;
    }
    return product;
  }

  static double[] values(VotingPower power) {
    return power.voters().stream().mapToDouble(VoterPower::value).toArray();
  }

  static List<String> fractions(VotingPower power) {
    return power.voters().stream().map(one -> one.exact().orElseThrow().toString()).toList();
  }
}
