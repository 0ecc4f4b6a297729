package org.attache.coalition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the three roles where no others are given. */
final class RoleDefaults {
  private static final double QUARTER = 0.25;
  private static final RoleRule FRONT_RUNNER =
      RoleRule.all(
          "front-runner",
          RoleCondition.lowest("threshold", QUARTER),
          RoleCondition.highest("cascade", QUARTER));
  private static final RoleRule FACILITATOR =
      RoleRule.all(
          "facilitator",
          RoleCondition.highest("brokerage", QUARTER),
          RoleCondition.atLeast("dominance", 0.01));

  private RoleDefaults() {}

  private static RoleRule blocker(boolean vetoes) {
    List<RoleCondition> conditions = new ArrayList<>(List.of(RoleCondition.atLeast("cuts", 1)));
    if (vetoes) {
      conditions.add(RoleCondition.atLeast("veto", 1));
    }
    return new RoleRule("blocker", false, conditions);
  }

  /** The rules, with those given in place of, or after, the default ones. */
  static List<RoleRule> and(Map<String, RoleRule> given, boolean vetoes) {
    Map<String, RoleRule> all = new LinkedHashMap<>();
    for (RoleRule rule : List.of(FRONT_RUNNER, FACILITATOR, blocker(vetoes))) {
      all.put(rule.role(), rule);
    }
    all.putAll(given);
    return List.copyOf(all.values());
  }
}
