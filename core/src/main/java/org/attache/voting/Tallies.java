package org.attache.voting;

import java.math.BigInteger;
import java.util.Arrays;

/** What every exact index is made of. Arrays are shared and never written after construction. */
final class Tallies {
  final int voters;

  /** How many coalitions win. */
  final BigInteger winning;

  /**
   * Of each voter, by the size of the coalition: how many win that would lose without it; all at
   * size 0 where sizes were not told apart.
   */
  final BigInteger[][] swings;

  /**
   * Of each voter, by the number of critical members: in how many winning coalitions it is one of
   * them; empty where they were not counted.
   */
  final BigInteger[][] critical;

  /** Of each voter, by size: in how many minimal winning coalitions it is; or empty, likewise. */
  final BigInteger[][] minimal;

  Tallies(
      BigInteger winning, BigInteger[][] swings, BigInteger[][] critical, BigInteger[][] minimal) {
    this.voters = swings.length;
    this.winning = winning;
    this.swings = swings;
    this.critical = critical;
    this.minimal = minimal;
  }

  BigInteger swings(int voter) {
    return Arrays.stream(swings[voter]).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** How many coalitions there are, that of nobody among them. */
  BigInteger all() {
    return BigInteger.TWO.pow(voters);
  }

  static BigInteger[][] exactly(long[][] counts) {
    return Arrays.stream(counts)
        .map(row -> Arrays.stream(row).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new))
        .toArray(BigInteger[][]::new);
  }
}
