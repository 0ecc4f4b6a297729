package org.attache.voting;

import java.math.BigInteger;
import java.util.Arrays;

/** What an index counts and by what it divides. */
enum PowerKind {
  SHAPLEY_SHUBIK("Shapley–Shubik index", "Shapley", true, false),
  BANZHAF("Penrose–Banzhaf index", "Banzhaf", false, false),
  PREVENT("Coleman index to prevent action", "prevent", false, false),
  INITIATE("Coleman index to initiate action", "initiate", false, false),
  JOHNSTON("Johnston index", "Johnston", true, true),
  DEEGAN_PACKEL("Deegan–Packel index", "Deegan", true, true),
  HOLLER("public good index", "Holler", true, true),
  RAE("Rae index", "Rae", false, false),
  INCLUSIVENESS("König–Bräuninger inclusiveness", "include", false, false),
  NEVISON("Nevison index", "Nevison", false, false);

  final String words;

  /** At the head of a column. */
  final String word;

  /** Whether the values sum to 1 by definition. */
  final boolean shares;

  /** Whether more than swings is to be counted. */
  final boolean deep;

  PowerKind(String words, String word, boolean shares, boolean deep) {
    this.words = words;
    this.word = word;
    this.shares = shares;
    this.deep = deep;
  }

  boolean needsSizes() {
    return this == SHAPLEY_SHUBIK;
  }

  boolean needsMinimal() {
    return this == DEEGAN_PACKEL || this == HOLLER;
  }

  Fraction[] values(Tallies tallies, boolean normalized) {
    Fraction[] values = new Fraction[tallies.voters];
    Arrays.setAll(values, i -> value(tallies, i));
    if (this == SHAPLEY_SHUBIK || !(normalized || shares)) {
      return values;
    }
    Fraction sum = Arrays.stream(values).reduce(Fraction.ZERO, Fraction::plus);
    return Arrays.stream(values).map(one -> one.by(sum)).toArray(Fraction[]::new);
  }

  private Fraction value(Tallies tallies, int voter) {
    BigInteger half = tallies.all().shiftRight(1);
    BigInteger swings = tallies.swings(voter);
    return switch (this) {
      case SHAPLEY_SHUBIK -> byOrders(tallies.swings[voter]);
      case BANZHAF -> new Fraction(swings, half);
      case PREVENT -> new Fraction(swings, tallies.winning);
      case INITIATE -> new Fraction(swings, tallies.all().subtract(tallies.winning));
      case JOHNSTON -> divided(tallies.critical[voter]);
      case DEEGAN_PACKEL -> divided(tallies.minimal[voter]);
      case HOLLER ->
          new Fraction(
              Arrays.stream(tallies.minimal[voter]).reduce(BigInteger.ZERO, BigInteger::add),
              BigInteger.ONE);
      case RAE -> new Fraction(half.add(swings), tallies.all());
      case INCLUSIVENESS -> new Fraction(tallies.winning.add(swings), tallies.winning.shiftLeft(1));
      case NEVISON -> new Fraction(tallies.winning.add(swings), tallies.all());
    };
  }

  /** Σ (s − 1)! (n − s)! / n! over swings by size s. */
  private static Fraction byOrders(BigInteger[] swings) {
    int n = swings.length - 1;
    BigInteger[] factorial = factorials(n);
    BigInteger sum = BigInteger.ZERO;
    for (int s = 1; s <= n; s++) {
      sum = sum.add(swings[s].multiply(factorial[s - 1]).multiply(factorial[n - s]));
    }
    return new Fraction(sum, factorial[n]);
  }

  static BigInteger[] factorials(int n) {
    BigInteger[] factorial = new BigInteger[n + 1];
    factorial[0] = BigInteger.ONE;
    for (int k = 1; k <= n; k++) {
      factorial[k] = factorial[k - 1].multiply(BigInteger.valueOf(k));
    }
    return factorial;
  }

  private static Fraction divided(BigInteger[] counts) {
    Fraction sum = Fraction.ZERO;
    for (int k = 1; k < counts.length; k++) {
      sum = sum.plus(new Fraction(counts[k], BigInteger.valueOf(k)));
    }
    return sum;
  }
}
