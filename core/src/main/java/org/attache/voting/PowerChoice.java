package org.attache.voting;

import java.util.Optional;

/** Which methods apply to a rule, and which of them is best. */
final class PowerChoice {
  /** About a second. */
  private static final double QUICK = 1e9;

  /** Some minutes. */
  private static final double LONG = 1e12;

  private static final double EXACT = 2e10;

  /** Of 8 bytes, on each thread. */
  private static final double MOST_CELLS = 1 << 25;

  private static final double MOST_ANSWERS = 1 << 20;

  /** Of 24 bytes, on each thread. */
  private static final double MOST_VOTES = 1 << 26;

  private static final double FEWER = 0x1p-6;

  private final PowerKind kind;
  private final Optional<LowQuota> low;
  private final AlikeVoters alike;
  private final int voters;
  private final boolean united;
  private final int asked;

  PowerChoice(PowerKind kind, VotingRule rule, PowerUnions unions, boolean united) {
    this.kind = kind;
    this.low =
        rule.clause() instanceof Votes votes ? Optional.of(new LowQuota(votes)) : Optional.empty();
    this.alike = new AlikeVoters(rule);
    this.voters = rule.voters().size();
    this.united = united;
    this.asked = united ? unions.mostVoters() : voters;
  }

  /** Of a rule to which the generating function or the integral applies. */
  LowQuota low() {
    return low.orElseThrow();
  }

  AlikeVoters alike() {
    return alike;
  }

  /** An exact method in words. */
  String told(PowerMethod method) {
    return switch (method) {
      case ENUMERATION ->
          "enumeration of 2^" + asked + " coalitions" + (united ? " and fewer" : "");
      case ALIKE_VOTERS -> "enumeration by " + alike.kinds.size() + " kinds of voters";
      default -> "generating function";
    };
  }

  PowerMethod checked(PowerMethod method) {
    if (!applies(method)) {
      throw new IllegalArgumentException(
          "the " + kind.words + " of " + words() + " cannot be computed by " + method);
    }
    return method;
  }

  PowerMethod best() {
    if (applies(PowerMethod.GENERATING_FUNCTION) && additions() <= QUICK) {
      return PowerMethod.GENERATING_FUNCTION;
    }
    if (isAlike()) {
      return PowerMethod.ALIKE_VOTERS;
    }
    if (applies(PowerMethod.ENUMERATION)) {
      return PowerMethod.ENUMERATION;
    }
    if (applies(PowerMethod.ALIKE_VOTERS)) {
      return PowerMethod.ALIKE_VOTERS;
    }
    if (applies(PowerMethod.GENERATING_FUNCTION) && additions() <= EXACT) {
      return PowerMethod.GENERATING_FUNCTION;
    }
    if (applies(PowerMethod.INTEGRAL) && OrderIntegral.work(low()) <= LONG) {
      return PowerMethod.INTEGRAL;
    }
    if (applies(PowerMethod.MONTE_CARLO)) {
      return PowerMethod.MONTE_CARLO;
    }
    throw new IllegalArgumentException(
        "the "
            + kind.words
            + " asks about every coalition, of "
            + WinBits.MOST_VOTERS
            + " voters at most unless many are alike: "
            + words());
  }

  /** For all indices at once. */
  PowerMethod bestExact() {
    if (isAlike()) {
      return PowerMethod.ALIKE_VOTERS;
    }
    if (applies(PowerMethod.ENUMERATION)) {
      return PowerMethod.ENUMERATION;
    }
    return applies(PowerMethod.ALIKE_VOTERS)
        ? PowerMethod.ALIKE_VOTERS
        : checked(PowerMethod.GENERATING_FUNCTION);
  }

  /** Whether far fewer questions are to be asked by kinds of voters than of every coalition. */
  private boolean isAlike() {
    return applies(PowerMethod.ALIKE_VOTERS)
        && alike.different() * alike.kinds.size() <= FEWER * Math.pow(2, voters);
  }

  private String words() {
    return voters + " voters" + (united ? " with unions" : "");
  }

  private double additions() {
    return QuotaCounts.work(low(), kind.needsSizes());
  }

  private boolean applies(PowerMethod method) {
    return switch (method) {
      case GENERATING_FUNCTION ->
          low.isPresent()
              && !united
              && !kind.deep
              && QuotaCounts.cells(low(), kind.needsSizes()) <= MOST_CELLS;
      case INTEGRAL ->
          low.isPresent()
              && !united
              && kind == PowerKind.SHAPLEY_SHUBIK
              && low().other <= MOST_VOTES;
      case ENUMERATION -> asked <= WinBits.MOST_VOTERS;
      case ALIKE_VOTERS -> !united && alike.different() <= MOST_ANSWERS;
      case MONTE_CARLO -> !kind.needsMinimal();
    };
  }
}
