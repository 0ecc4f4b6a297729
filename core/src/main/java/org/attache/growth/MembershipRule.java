package org.attache.growth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** What happens in each step of two-mode growth; issues by their weights added up. */
record MembershipRule(
    double preference,
    int fixedSize,
    ToIntFunction<RandomGenerator> sizes,
    int joins,
    double withdrawals,
    double dissolutions,
    ImmutableDoubleArray issues) {

  /** Marks a size that is drawn. */
  static final int DRAWN = 0;

  /** Seats of every institution filled the same way; nothing else happens. */
  MembershipRule(double preference, int fixedSize) {
    this(preference, fixedSize, random -> fixedSize, 0, 0, 0, ImmutableDoubleArray.of());
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

  MembershipRule withIssues(ImmutableDoubleArray issues) {
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
}
