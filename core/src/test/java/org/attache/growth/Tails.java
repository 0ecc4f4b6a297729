package org.attache.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** What a grown network is held against: exact shares within four standard errors, and tails. */
final class Tails {
  private Tails() {}

  /** The counts have the shares of the law from one value to another. */
  static void assertLaw(int[] counts, IntToDoubleFunction law, int first, int last) {
    for (int value = first; value <= last; value++) {
      int wanted = value;
      double share =
          Arrays.stream(counts).filter(k -> k == wanted).count() / (double) counts.length;
      double expected = law.applyAsDouble(value);
      double error = Math.sqrt(expected * (1 - expected) / counts.length);
      assertThat(share).as("share of %s", value).isCloseTo(expected, within(4 * error + 1e-12));
    }
  }

  /**
   * Maximum likelihood in the discrete approximation of Clauset et al. 2009, eq. 3.7, of a tail (k
   * + shift)^−x: laws of growth are ratios of gamma functions, Γ(k + A) / Γ(k + A + x), which
   * follow a power of k + A + (x − 1)/2 much sooner than one of k.
   */
  static double exponent(int[] counts, int least, double shift) {
    double start = least + shift - 0.5;
    double[] tail = Arrays.stream(counts).filter(k -> k >= least).asDoubleStream().toArray();
    return 1 + tail.length / Arrays.stream(tail).map(k -> Math.log((k + shift) / start)).sum();
  }

  /** Maximum likelihood of a continuous tail, eq. 3.1. */
  static double exponent(double[] values, double least) {
    double[] tail = Arrays.stream(values).filter(x -> x >= least).toArray();
    return 1 + tail.length / Arrays.stream(tail).map(x -> Math.log(x / least)).sum();
  }

  static int[] inDegrees(GrownTies ties, int actors) {
    int[] degrees = new int[actors];
    for (int tie = 0; tie < ties.size(); tie++) {
      degrees[ties.to(tie)]++;
    }
    return degrees;
  }

  static int[] outDegrees(GrownTies ties, int actors) {
    int[] degrees = new int[actors];
    for (int tie = 0; tie < ties.size(); tie++) {
      degrees[ties.from(tie)]++;
    }
    return degrees;
  }

  static int[] degrees(GrownTies ties, int actors) {
    int[] in = inDegrees(ties, actors);
    int[] out = outDegrees(ties, actors);
    Arrays.setAll(in, actor -> in[actor] + out[actor]);
    return in;
  }

  static double[] strengths(GrownTies ties, int actors) {
    double[] strengths = new double[actors];
    for (int tie = 0; tie < ties.size(); tie++) {
      strengths[ties.from(tie)] += ties.weight(tie);
      strengths[ties.to(tie)] += ties.weight(tie);
    }
    return strengths;
  }
}
