package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** What happens in each step of two-mode growth; issues by their weights. */
record MembershipRule(
    double preference,
    int fixedSize,
    ToIntFunction<RandomGenerator> sizes,
    int joins,
    double withdrawals,
    double dissolutions,
    IssueWeights issues) {

  /** Marks a size that is drawn. */
  static final int DRAWN = 0;

  /** Seats of every institution filled the same way; nothing else happens. */
  MembershipRule(double preference, int fixedSize) {
    this(preference, fixedSize, random -> fixedSize, 0, 0, 0, IssueWeights.NONE);
  }

  MembershipRule withSizes(ToIntFunction<RandomGenerator> sizes) {
    return new MembershipRule(preference, DRAWN, sizes, joins, withdrawals, dissolutions, issues);
  }

  MembershipRule withJoins(int joins) {
    return new MembershipRule(
        preference, fixedSize, sizes, joins, withdrawals, dissolutions, issues);
  }

  MembershipRule withWithdrawals(double withdrawals) {
    return new MembershipRule(
        preference, fixedSize, sizes, joins, withdrawals, dissolutions, issues);
  }

  MembershipRule withDissolutions(double dissolutions) {
    return new MembershipRule(
        preference, fixedSize, sizes, joins, withdrawals, dissolutions, issues);
  }

  MembershipRule withIssues(IssueWeights issues) {
    return new MembershipRule(
        preference, fixedSize, sizes, joins, withdrawals, dissolutions, issues);
  }

  /** Whether memberships only come, and as many with each step. */
  boolean isSteady() {
    return fixedSize != DRAWN && withdrawals == 0 && dissolutions == 0;
  }

  int size(RandomGenerator random) {
    if (fixedSize != DRAWN) {
      return fixedSize;
    }
    int size = sizes.applyAsInt(random);
    checkArgument(size >= 1, "an institution needs at least one founder: %s", size);
    return size;
  }

  /** Of the memberships of a state, while so many states arrive a step. */
  YuleLaw membershipLaw(double arrivals) {
    checkState(
        arrivals > 0 && isSteady(),
        "memberships have a limit law only while states arrive, sizes are fixed and nothing ends");
    double free = (fixedSize + (double) joins) * (1 - preference) / arrivals;
    return new YuleLaw(0, preference, free);
  }

  /** Of the members of an institution. */
  YuleLaw sizeLaw() {
    checkState(isSteady(), "sizes have a limit law only while they are fixed and nothing ends");
    return new YuleLaw(fixedSize, joins / (fixedSize + (double) joins), 0);
  }

  /** What happens, and how many states arrive a step, among the options of the model. */
  void describe(ImmutableMap.Builder<String, String> options, double arrivals) {
    options.put("size", fixedSize == DRAWN ? "drawn" : Integer.toString(fixedSize));
    options.put("preference", Double.toString(preference));
    option(options, "arrivals", arrivals);
    if (joins > 0) {
      options.put("joins", Integer.toString(joins));
    }
    option(options, "withdrawals", withdrawals);
    option(options, "dissolutions", dissolutions);
    if (!issues.names().isEmpty()) {
      options.put("issues", String.join("+", issues.names()));
    }
  }

  private static void option(
      ImmutableMap.Builder<String, String> options, String name, double value) {
    if (value > 0) {
      options.put(name, Double.toString(value));
    }
  }
}
