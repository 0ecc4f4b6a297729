package org.attache.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/**
 * The power of the members of one union, by enumeration: their swings by how many unions of the
 * others and how many members of their own they join.
 */
final class UnionPower {
  private final int own;
  private final int others;
  private final WinBits bits;

  /** The coalitions in a word with the same numbers of own members and of others. */
  private final List<long[]> kinds = new ArrayList<>();

  private UnionPower(int own, int others, WinBits bits) {
    this.own = own;
    this.others = others;
    this.bits = bits;
    int first = (1 << Math.min(own, WinBits.LOW)) - 1;
    long[][] alike = new long[WinBits.LOW + 1][WinBits.LOW + 1];
    for (int place = 0; place < Long.SIZE; place++) {
      alike[Integer.bitCount(place & first)][Integer.bitCount(place & ~first)] |= 1L << place;
    }
    for (int t = 0; t <= WinBits.LOW; t++) {
      for (int h = 0; h <= WinBits.LOW; h++) {
        if (alike[t][h] != 0) {
          kinds.add(new long[] {t, h, alike[t][h]});
        }
      }
    }
  }

  /** Of every voter: Owen's value, or that of Banzhaf and Owen. */
  static Fraction[] of(VotingRule rule, PowerUnions unions, boolean orders, Run run) {
    Fraction[] values = new Fraction[rule.voters().size()];
    int others = unions.members.size() - 1;
    for (int k = 0; k <= others; k++) {
      int[] own = unions.members.get(k);
      Clause clause = unions.within(k, rule.clause());
      WinBits bits = WinBits.of(clause, own.length + others, run);
      UnionPower power = new UnionPower(own.length, others, bits);
      List<Fraction> found = run.each(own.length, i -> power.value(power.swings(i), orders));
      for (int i = 0; i < own.length; i++) {
        values[own[i]] = found.get(i);
      }
    }
    return values;
  }

  /** By own members before it and by others. */
  private long[][] swings(int voter) {
    long[][] swings = new long[own][others + 1];
    int high = Math.max(0, own - WinBits.LOW);
    for (int word = 0; word < bits.begin(bits.blocks()); word++) {
      long critical = bits.critical(voter, word);
      if (critical != 0) {
        int ownAbove = Integer.bitCount(word & ((1 << high) - 1));
        int othersAbove = Integer.bitCount(word >>> high);
        for (long[] kind : kinds) {
          long some = critical & kind[2];
          if (some != 0) {
            swings[ownAbove + (int) kind[0] - 1][othersAbove + (int) kind[1]] +=
                Long.bitCount(some);
          }
        }
      }
    }
    return swings;
  }

  private Fraction value(long[][] swings, boolean orders) {
    return orders ? byOrders(swings) : byCoalitions(swings);
  }

  /** Σ h! (m − 1 − h)! / m! · t! (b − 1 − t)! / b!. */
  private Fraction byOrders(long[][] swings) {
    BigInteger[] factorial = PowerKind.factorials(Math.max(own, others + 1));
    BigInteger sum = BigInteger.ZERO;
    for (int t = 0; t < own; t++) {
      for (int h = 0; h <= others; h++) {
        sum =
            sum.add(
                BigInteger.valueOf(swings[t][h])
                    .multiply(factorial[h].multiply(factorial[others - h]))
                    .multiply(factorial[t].multiply(factorial[own - 1 - t])));
      }
    }
    return new Fraction(sum, factorial[others + 1].multiply(factorial[own]));
  }

  private Fraction byCoalitions(long[][] swings) {
    long sum = Arrays.stream(swings).flatMapToLong(Arrays::stream).sum();
    return new Fraction(BigInteger.valueOf(sum), BigInteger.TWO.pow(own - 1 + others));
  }
}
