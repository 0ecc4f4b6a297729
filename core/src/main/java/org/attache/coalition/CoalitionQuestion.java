package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * What is asked of a coalition.
 *
 * @param leastCost whether it should cost least, else it should be strongest
 * @param strength the least strength, the pivotal state's own included
 * @param share whether that is a share of all capability
 * @param budget what prices may add up to; infinite for any amount
 * @param least the least number of members
 * @param most the largest number of members
 * @param limit how many steps the search may take
 */
record CoalitionQuestion(
    boolean leastCost,
    double strength,
    boolean share,
    double budget,
    int least,
    int most,
    long limit) {
  static final int ANY = Integer.MAX_VALUE;
  private static final long LIMIT = 2_000_000;

  static CoalitionQuestion cheapest() {
    return new CoalitionQuestion(true, 0, false, Double.POSITIVE_INFINITY, 0, ANY, LIMIT);
  }

  static CoalitionQuestion strongest() {
    return new CoalitionQuestion(false, 0, false, Double.POSITIVE_INFINITY, 0, ANY, LIMIT);
  }

  CoalitionQuestion withStrength(double value) {
    checkArgument(
        value > 0 && value < Double.POSITIVE_INFINITY,
        "the strength must be above 0 and finite: %s",
        value);
    return new CoalitionQuestion(leastCost, value, false, budget, least, most, limit);
  }

  CoalitionQuestion withShare(double value) {
    checkArgument(value > 0 && value <= 1, "the share must be in (0, 1]: %s", value);
    return new CoalitionQuestion(leastCost, value, true, budget, least, most, limit);
  }

  CoalitionQuestion withBudget(double value) {
    checkArgument(value >= 0, "the budget must be at least 0: %s", value);
    return new CoalitionQuestion(leastCost, strength, share, value, least, most, limit);
  }

  CoalitionQuestion withMembers(int atLeast, int atMost) {
    checkArgument(
        atLeast >= 0 && atMost >= atLeast, "members must be from 0 up: %s to %s", atLeast, atMost);
    return new CoalitionQuestion(leastCost, strength, share, budget, atLeast, atMost, limit);
  }

  CoalitionQuestion withLimit(long steps) {
    checkArgument(steps >= 0, "the limit must be at least 0: %s", steps);
    return new CoalitionQuestion(leastCost, strength, share, budget, least, most, steps);
  }

  /** What members must add to the pivotal state's own strength. */
  double target(RecruitmentScene scene) {
    return Math.max(0, (share ? strength * scene.total : strength) - scene.own);
  }

  Map<String, String> options() {
    ImmutableMap.Builder<String, String> options = ImmutableMap.builder();
    if (strength > 0) {
      options.put("reaching", ActorNumber.figure(strength) + (share ? " of all" : ""));
    }
    if (budget < Double.POSITIVE_INFINITY) {
      options.put("budget", ActorNumber.figure(budget));
    }
    if (least > 0 || most < ANY) {
      options.put("members", members());
    }
    return limit == LIMIT
        ? options.buildOrThrow()
        : options.put("limit", Long.toString(limit)).buildOrThrow();
  }

  private String members() {
    if (least == most) {
      return Integer.toString(most);
    }
    return most == ANY ? "at least " + least : least + " to " + most;
  }

  /** What is asked, in words. */
  String words() {
    return leastCost ? "cheapest coalition" : "strongest coalition";
  }
}
