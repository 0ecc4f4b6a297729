package org.attache.coalition;

import java.util.List;
import java.util.function.Function;

/** What a query of recruitment comes to for one set of weights: who is in, and who ranks where. */
final class WeightOutcome {
  final boolean[] in;

  /** The rank of each candidate, from 1. */
  final int[] rank;

  /** A query of recruitment, put to many weights of one scene. */
  @FunctionalInterface
  interface Question {
    Function<List<double[]>, WeightOutcome> in(RecruitmentScene scene);
  }

  /** How much better than this the best could be, as a share; 0 where none is better. */
  final double gap;

  private WeightOutcome(boolean[] in, int[] rank, double gap) {
    this.in = in;
    this.rank = rank;
    this.gap = gap;
  }

  /** From the candidates in order, the first first. */
  static WeightOutcome of(boolean[] in, int[] order) {
    int[] rank = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      rank[order[place]] = place + 1;
    }
    return new WeightOutcome(in, rank, 0);
  }

  WeightOutcome withGap(double share) {
    return new WeightOutcome(in, rank, share);
  }
}
