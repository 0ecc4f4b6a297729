package org.attache.growth;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.attache.internal.Rewiring;
import org.attache.internal.Rows;

/** The ties of a weighted rich club, as they are and dealt anew. */
final class ClubStrengths {
  private final Rows rows;
  private final boolean directed;
  private final boolean oneWay;
  private final ClubNull dealt;
  private final int[] from;
  private final int[] to;
  private final double[] strength;
  private final double[] strongest;

  /** Ties without direction count once, or twice where each end deals its own. */
  ClubStrengths(Rows rows, boolean directed, ClubNull dealt) {
    this.rows = rows;
    this.directed = directed;
    this.oneWay = directed || dealt == ClubNull.OWN_STRENGTHS;
    this.dealt = dealt;
    Rewiring ties = Rewiring.of(rows, oneWay);
    this.from = ties.from;
    this.to = ties.to;
    this.strength = strengths(from.length);
    this.strongest = strongest(strength);
    if (!(strongest[strength.length] < Double.POSITIVE_INFINITY)) {
      throw new ArithmeticException("strengths are too large to be summed");
    }
  }

  private double[] strengths(int ties) {
    double[] strengths = new double[ties];
    int tie = 0;
    for (int v = 0; v < rows.order(); v++) {
      for (int arc = rows.begin[v]; arc < rows.begin[v + 1]; arc++) {
        if (oneWay || v < rows.target[arc]) {
          strengths[tie++] = rows.weight(arc);
        }
      }
    }
    return strengths;
  }

  /** The sums of the strongest ties, of none first. */
  private static double[] strongest(double[] strengths) {
    double[] rising = strengths.clone();
    Arrays.sort(rising);
    double[] sums = new double[rising.length + 1];
    for (int i = 0; i < rising.length; i++) {
      sums[i + 1] = sums[i] + rising[rising.length - 1 - i];
    }
    return sums;
  }

  double[] club(ClubLevels levels) {
    return club(levels, from, to, strength);
  }

  /** The strengths of ties among the members of each level, an undirected tie once. */
  double[] within(ClubLevels levels) {
    double[] within = levels.strengths(from, to, strength);
    boolean twice = oneWay && !directed;
    return twice ? Arrays.stream(within).map(sum -> sum / 2).toArray() : within;
  }

  private double[] club(ClubLevels levels, int[] from, int[] to, double[] strength) {
    double[] ties = levels.ties(from, to);
    double[] club = levels.strengths(from, to, strength);
    for (int i = 0; i < club.length; i++) {
      club[i] = ties[i] == 0 ? Double.NaN : club[i] / strongest[(int) ties[i]];
    }
    return club;
  }

  /** The club of one replicate. */
  double[] dealt(ClubLevels levels, double swaps, SplittableRandom random) {
    if (dealt == ClubNull.TIES) {
      Rewiring rewired = Rewiring.of(rows, oneWay);
      rewired.rewire((long) Math.ceil(swaps * from.length), random);
      return club(levels, rewired.from, rewired.to, strength);
    }
    double[] anew = strength.clone();
    if (dealt == ClubNull.STRENGTHS) {
      shuffle(anew, 0, anew.length, random);
    } else {
      for (int v = 0; v < rows.order(); v++) {
        shuffle(anew, rows.begin[v], rows.begin[v + 1], random);
      }
    }
    return club(levels, from, to, anew);
  }

  private static void shuffle(double[] values, int begin, int end, SplittableRandom random) {
    for (int i = end - 1; i > begin; i--) {
      int j = begin + random.nextInt(i - begin + 1);
      double kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
  }
}
