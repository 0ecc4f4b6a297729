package org.attache.coalition;

import java.util.List;

/** The leverage of candidates over one another, and what members lend of it. */
final class LentLeverage {
  private final RecruitmentLevers levers;
  private final List<double[][][]> between;

  LentLeverage(RecruitmentScene scene) {
    this.levers = scene.levers;
    this.between = scene.levers.between();
  }

  /** One set of weights: the leverage of the pivotal state, and what each candidate adds to it. */
  final class Weighed {
    /** By mechanism and candidate; grows as members lend. */
    private final double[][] own;

    private final double[][][] lent;
    private final int[] partsOf;

    private Weighed(List<double[]> weights, double share) {
      this.partsOf = levers.partsOf();
      double[][] direct = levers.direct(weights);
      this.own = new double[between.size()][];
      this.lent = new double[between.size()][][];
      for (int mechanism = 0; mechanism < partsOf.length; mechanism++) {
        own[partsOf[mechanism]] = direct[mechanism].clone();
      }
      for (int which = 0; which < lent.length; which++) {
        lent[which] = lent(which, weights.get(which), share);
      }
    }

    private double[][] lent(int which, double[] weights, double share) {
      double[][][] rows = between.get(which);
      int n = own[which].length;
      double[][] lends = new double[n][];
      for (int k = 0; k < n; k++) {
        lends[k] = LeverageParts.sum(weights, rows[k], n);
        for (int i = 0; i < n; i++) {
          lends[k][i] = i == k ? 0 : share * Math.max(0, lends[k][i]);
        }
      }
      return lends;
    }

    /** The leverage of each mechanism over each candidate as it is now. */
    double[][] leverage() {
      return levers.byMechanism(own);
    }

    void lend(int member) {
      for (int which = 0; which < own.length; which++) {
        for (int i = 0; i < own[which].length; i++) {
          own[which][i] += lent[which][member][i];
        }
      }
    }

    double informing(int i) {
      return own[partsOf[RecruitmentLevers.INFORMING]][i];
    }

    /** What a candidate adds to the leverage over another, as it informs. */
    double lends(int member, int i) {
      return lent[partsOf[RecruitmentLevers.INFORMING]][member][i];
    }
  }

  Weighed weighed(List<double[]> weights, double share) {
    return new Weighed(weights, share);
  }
}
