package org.attache.coalition;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who plays a role: whoever meets all of its conditions, or any of them.
 *
 * @param role the role, such as {@code facilitator}
 * @param all whether all conditions must be met, else one is enough
 * @param conditions one or more
 */
public record RoleRule(String role, boolean all, List<RoleCondition> conditions) {

  /** Refuses a blank role and no condition; copies the list. */
  public RoleRule {
    checkArgument(!role.isBlank(), "the name of the role must not be blank");
    checkArgument(!conditions.isEmpty(), "the role %s needs a condition", role);
    conditions = List.copyOf(conditions);
  }

  /**
   * {@return the rule that asks for all conditions}
   *
   * @param role the role
   * @param conditions one or more
   */
  public static RoleRule all(String role, RoleCondition... conditions) {
    return new RoleRule(role, true, Arrays.asList(conditions));
  }

  /**
   * {@return the rule that asks for one condition}
   *
   * @param role the role
   * @param conditions one or more
   */
  public static RoleRule any(String role, RoleCondition... conditions) {
    return new RoleRule(role, false, Arrays.asList(conditions));
  }

  /** {@return the rule in words} */
  @Override
  public String toString() {
    return role
        + ": "
        + conditions.stream()
            .map(RoleCondition::toString)
            .collect(Collectors.joining(all ? " and " : " or "));
  }
}
