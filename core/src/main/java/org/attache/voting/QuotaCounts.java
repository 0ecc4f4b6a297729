package org.attache.voting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/**
 * Counts the swings of one quota of votes by its generating function Π (1 + x·y^w), in which x
 * counts members and y votes.
 *
 * <pre>
 * c(s, v)    coalitions of s members with v votes or fewer
 * without i  d(s, v) = c(s, v) − d(s − 1, v − wᵢ)
 * swings     d(s, q − 1) − d(s, q − 1 − wᵢ)
 * </pre>
 *
 * <p>Voters join in order of weight, so that a coalition is looked up only where it can be. Counts
 * are exact: they are kept by their remainders to as many moduli without a common divisor, about
 * 2⁶² each, as the number of voters asks for. Of the rule and its dual, in which every swing is one
 * of the complement, the one of the lower quota is counted.
 */
final class QuotaCounts {
  /** Of a modulus. */
  private static final int BITS = 62;

  private final int voters;
  private final long[] weight;
  private final int quota;
  private final boolean dual;
  private final boolean bySize;
  private final int rows;

  private QuotaCounts(LowQuota low, boolean bySize) {
    this.voters = low.weight.length;
    this.weight = low.weight;
    this.quota = Math.toIntExact(low.quota);
    this.dual = low.dual;
    this.bySize = bySize;
    this.rows = bySize ? low.mostLosing() + 1 : 1;
  }

  /** How many additions it takes. */
  static double work(LowQuota low, boolean bySize) {
    double rows = bySize ? low.mostLosing() / 2.0 + 1 : 1;
    return rows * low.weight.length * low.quota * (1 + low.weight.length / BITS);
  }

  /** How many numbers each thread keeps in memory. */
  static double cells(LowQuota low, boolean bySize) {
    return (bySize ? low.mostLosing() + 1.0 : 1) * low.quota;
  }

  static Tallies of(LowQuota low, boolean bySize, Run run) {
    int jobs = (low.weight.length + 1) / BITS + 1;
    double bytes = Long.BYTES * cells(low, bySize);
    PowerMemory.check(PowerMethod.GENERATING_FUNCTION, bytes, jobs, run);
    return new QuotaCounts(low, bySize).tallies(run);
  }

  private Tallies tallies(Run run) {
    List<BigInteger> moduli = moduli();
    List<long[][]> parts = run.each(moduli.size(), k -> remainders(moduli.get(k).longValueExact()));
    BigInteger[][] swings = new BigInteger[voters][voters + 1];
    Remainders remainders = new Remainders(moduli);
    long[] found = new long[moduli.size()];
    for (int i = 0; i < voters; i++) {
      Arrays.fill(swings[i], BigInteger.ZERO);
      for (int s = 0; s < rows; s++) {
        for (int k = 0; k < found.length; k++) {
          found[k] = parts.get(k)[i][s];
        }
        int size = !bySize ? 0 : dual ? voters - s : s + 1;
        swings[i][size] = remainders.number(found);
      }
    }
    for (int k = 0; k < found.length; k++) {
      found[k] = parts.get(k)[voters][0];
    }
    BigInteger losing = remainders.number(found);
    BigInteger winning = dual ? losing : BigInteger.TWO.pow(voters).subtract(losing);
    return new Tallies(winning, swings, new BigInteger[0][0], new BigInteger[0][0]);
  }

  /** Their product is above 2ⁿ. */
  private List<BigInteger> moduli() {
    List<BigInteger> moduli = new ArrayList<>();
    BigInteger product = BigInteger.ONE;
    for (BigInteger next = BigInteger.TWO.pow(BITS);
        product.bitLength() <= voters + 1;
        next = next.subtract(BigInteger.ONE)) {
      if (product.gcd(next).equals(BigInteger.ONE)) {
        moduli.add(next);
        product = product.multiply(next);
      }
    }
    return moduli;
  }

  /** Of each voter, by the size of the coalition it joins; in the last row the losing ones. */
  private long[][] remainders(long modulus) {
    long[][] sums = sums(modulus);
    long[][] found = new long[voters + 1][rows];
    for (int i = 0; i < voters; i++) {
      if (weight[i] > 0) {
        found[i] = swings(sums, weight[i], modulus);
      }
    }
    for (long[] row : sums) {
      found[voters][0] = plus(found[voters][0], row[quota - 1], modulus);
    }
    return found;
  }

  /** Coalitions by size and by votes or fewer. */
  private long[][] sums(long modulus) {
    long[][] counts = new long[rows][quota];
    counts[0][0] = 1;
    long[] order = weight.clone();
    Arrays.sort(order);
    long reach = 0;
    int size = 0;
    for (long one : order) {
      Run.stopIfInterrupted();
      reach = Math.min(reach + one, quota - 1L);
      size = Math.min(size + 1, rows - 1);
      if (!bySize) {
        addWithin(counts[0], (int) Math.min(one, quota), (int) reach, modulus);
      }
      for (int s = size; s > 0; s--) {
        addOnto(counts[s], counts[s - 1], (int) Math.min(one, quota), (int) reach, modulus);
      }
    }
    for (long[] row : counts) {
      for (int v = 1; v < quota; v++) {
        row[v] = plus(row[v], row[v - 1], modulus);
      }
    }
    return counts;
  }

  private static void addWithin(long[] row, int by, int reach, long modulus) {
    for (int v = reach; v >= by; v--) {
      row[v] = plus(row[v], row[v - by], modulus);
    }
  }

  private static void addOnto(long[] to, long[] from, int by, int reach, long modulus) {
    for (int v = by; v <= reach; v++) {
      to[v] = plus(to[v], from[v - by], modulus);
    }
  }

  private long[] swings(long[][] sums, long one, long modulus) {
    long[] found = new long[rows];
    for (int s = 0; s < rows; s++) {
      boolean odd = false;
      int row = s;
      for (long v = quota - 1L; v >= 0 && row >= 0; v -= one) {
        long window = sums[row][(int) v];
        window = v < one ? window : plus(window, modulus - sums[row][(int) (v - one)], modulus);
        found[s] = plus(found[s], odd && window > 0 ? modulus - window : window, modulus);
        odd = !odd;
        row -= bySize ? 1 : 0;
      }
    }
    return found;
  }

  /** Of two numbers up to the modulus. */
  private static long plus(long a, long b, long modulus) {
    long sum = a + b - modulus;
    return sum + (modulus & (sum >> 63));
  }
}
