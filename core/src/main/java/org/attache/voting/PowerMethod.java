package org.attache.voting;

/** How an index of power, or what players get on ties, is computed. */
public enum PowerMethod {
  /** Exactly, by the generating function of one quota of votes, however many voters. */
  GENERATING_FUNCTION,

  /**
   * Exactly, by asking about every coalition, of 30 voters at most; on ties about every connected
   * one, or about every set of ties.
   */
  ENUMERATION,

  /**
   * Exactly, by asking how many voters of each kind take part, where voters of the same weights are
   * of one kind and there are at most about a million answers.
   */
  ALIKE_VOTERS,

  /** The Shapley–Shubik index of one quota of many votes, to about 1e-13, by Owen's integral. */
  INTEGRAL,

  /** From random orders or random coalitions, with an interval. */
  MONTE_CARLO
}
