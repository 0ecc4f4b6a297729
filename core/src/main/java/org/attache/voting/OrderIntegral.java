package org.attache.voting;

import java.util.Arrays;
import java.util.List;
import org.attache.Run;

/**
 * The Shapley–Shubik index of one quota of many votes by Owen's integral, over the probability t
 * with which each voter joins.
 *
 * <pre>φᵢ = ∫₀¹ P(q − wᵢ ≤ votes of the others &lt; q) dt</pre>
 *
 * <p>The integrand is a polynomial of degree n − 1, so that Gauss and Legendre's ⌈n/2⌉ nodes give
 * the integral exactly up to rounding. At a node above ½ the dual is asked at 1 − t, so that taking
 * a voter out of the distribution of votes never magnifies an error: with r = t / (1 − t) ≤ 1 and
 * Mₖ the probability of the k-th window of wᵢ votes below q, the integrand is Σ (−r)ᵏ Mₖ / (1 − t),
 * and Σ Mₖ ≤ 1.
 */
final class OrderIntegral {
  private static final double UNIT = 0x1p62;

  /** Far below any rounding and far above numbers too small for full speed. */
  private static final double TINY = 1e-200;

  private final long[] weight;
  private final LowQuota low;
  private final long[] order;

  private OrderIntegral(LowQuota low) {
    this.low = low;
    this.weight = low.weight;
    this.order = Arrays.stream(weight).filter(one -> one > 0).sorted().toArray();
  }

  static double work(LowQuota low) {
    double n = low.weight.length;
    return n * n / 4 * ((double) low.quota + low.other);
  }

  static double[] of(LowQuota low, Run run) {
    OrderIntegral integral = new OrderIntegral(low);
    PowerMemory.check(PowerMethod.INTEGRAL, bytes(low), integral.nodes(), run);
    return integral.index(run);
  }

  /** What each thread keeps in memory: two distributions of votes and the sums of one. */
  static double bytes(LowQuota low) {
    return (2.0 * Double.BYTES + Long.BYTES) * low.other;
  }

  private int nodes() {
    return (order.length + 1) / 2;
  }

  /** What no value is off by more than: rounding at each voter, and at the end of each window. */
  static double error(LowQuota low) {
    long least = Arrays.stream(low.weight).filter(one -> one > 0).min().orElse(1);
    return low.weight.length * 0x1p-50 + (double) low.other / least * 0x1p-59;
  }

  private double[] index(Run run) {
    GaussLegendre rule = GaussLegendre.of(nodes());
    List<double[]> parts =
        run.each(
            rule.nodes(),
            k -> {
              boolean above = rule.node(k) > 0.5;
              double t = above ? rule.oneLessNode(k) : rule.node(k);
              return integrand(t, Math.toIntExact(above ? low.other : low.quota));
            });
    double[] index = new double[weight.length];
    for (int k = 0; k < parts.size(); k++) {
      double[] part = parts.get(k);
      double share = rule.weight(k);
      Arrays.setAll(index, i -> index[i] + share * part[i]);
    }
    return index;
  }

  private double[] integrand(double t, int quota) {
    long[] sums = sums(t, quota);
    double[] found = new double[weight.length];
    for (int i = 0; i < found.length; i++) {
      if (weight[i] > 0) {
        found[i] = windows(sums, weight[i], t / (1 - t)) / (1 - t);
      }
    }
    return found;
  }

  private static double windows(long[] sums, long one, double ratio) {
    double found = 0;
    double factor = 1;
    for (long v = sums.length - 1L; v >= 0 && factor != 0; v -= one) {
      long window = sums[(int) v] - (v < one ? 0 : sums[(int) (v - one)]);
      found += factor * (window / UNIT);
      factor *= -ratio;
    }
    return found;
  }

  /** The probability of so many votes or fewer, in units of 2⁻⁶², for votes below the quota. */
  private long[] sums(double t, int quota) {
    double[] now = new double[quota];
    double[] next = new double[quota];
    Arrays.fill(now, TINY);
    Arrays.fill(next, TINY);
    now[0] = 1;
    long reach = 1;
    for (long one : order) {
      Run.stopIfInterrupted();
      reach = Math.min(reach + one, quota);
      join(next, now, (int) Math.min(one, quota), (int) reach, t);
      double[] kept = now;
      now = next;
      next = kept;
    }
    long[] sums = new long[quota];
    long sum = 0;
    double rest = 0;
    for (int v = 0; v < quota; v++) {
      rest += now[v] * UNIT;
      long whole = (long) rest;
      rest -= whole;
      sum += whole;
      sums[v] = sum;
    }
    return sums;
  }

  private static void join(double[] to, double[] from, int by, int reach, double t) {
    double out = 1 - t;
    for (int v = 0; v < Math.min(by, reach); v++) {
      to[v] = out * from[v];
    }
    for (int v = by; v < reach; v++) {
      to[v] = out * from[v] + t * from[v - by];
    }
  }
}
