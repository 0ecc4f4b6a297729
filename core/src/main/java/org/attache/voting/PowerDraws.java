package org.attache.voting;

import java.util.List;
import java.util.SplittableRandom;
import org.attache.Run;
import org.attache.internal.Seeds;

/**
 * Estimates an index as a ratio of means over random orders or random coalitions: of what a draw
 * gives each voter by what it is counted against. Voters who can take each other's place have one
 * estimate, from what a draw gives them on average. Standard errors are those of a ratio, √Σ(x − r
 * y)² / Σy, and at least {@link #FLOOR} / Σy of whoever has a weight.
 */
final class PowerDraws {
  private static final int BLOCK = 8192;

  /** 1.96 of these are −ln 0.025, rounded up: the 97.5 % bound on a count after no success. */
  private static final double FLOOR = 1.8822;

  private final PowerKind kind;
  private final boolean normalized;

  /** Voters who can take each other's place, by number. */
  private final List<int[]> alike;

  private final double[] x;
  private final double[] xx;
  private final double[] xy;
  private double y;
  private double yy;

  private PowerDraws(PowerKind kind, boolean normalized, List<int[]> alike) {
    this.kind = kind;
    this.normalized = normalized && !kind.shares;
    this.alike = alike;
    this.x = new double[alike.size()];
    this.xx = new double[alike.size()];
    this.xy = new double[alike.size()];
  }

  /** The estimates, and in the second row their standard errors. */
  static double[][] of(
      VotingRule rule,
      PowerUnions unions,
      PowerKind kind,
      boolean normalized,
      int draws,
      long seed,
      Run run) {
    List<int[]> alike = AlikeVoters.within(rule, unions).kinds;
    List<PowerDraws> parts =
        run.each(
            blocks(draws),
            block -> {
              SplittableRandom random = Seeds.random(seed, block);
              PowerDraws part = new PowerDraws(kind, normalized, alike);
              part.add(new PowerDraw(rule, unions, kind, random), size(draws, block));
              return part;
            });
    PowerDraws all = new PowerDraws(kind, normalized, alike);
    parts.forEach(all::add);
    return all.estimates(draws, rule);
  }

  static int blocks(int draws) {
    return (draws - 1) / BLOCK + 1;
  }

  static int size(int draws, int block) {
    return (int) (Math.min((long) draws, (block + 1L) * BLOCK) - (long) block * BLOCK);
  }

  private void add(PowerDraw draw, int draws) {
    for (int count = 0; count < draws; count++) {
      draw.next();
      double against = normalized ? draw.sum() : draw.against();
      y += against;
      yy += against * against;
      for (int k = 0; k < x.length; k++) {
        double given = 0;
        for (int voter : alike.get(k)) {
          given += draw.given(voter);
        }
        given /= alike.get(k).length;
        x[k] += given;
        xx[k] += given * given;
        xy[k] += given * against;
      }
    }
  }

  private void add(PowerDraws part) {
    for (int k = 0; k < x.length; k++) {
      x[k] += part.x[k];
      xx[k] += part.xx[k];
      xy[k] += part.xy[k];
    }
    y += part.y;
    yy += part.yy;
  }

  private double[][] estimates(int draws, VotingRule rule) {
    if (y == 0) {
      throw new ArithmeticException(
          "none of " + draws + " random coalitions counts for the " + kind.words + ": draw more");
    }
    double[][] estimates = new double[2][rule.voters().size()];
    for (int k = 0; k < x.length; k++) {
      double ratio = x[k] / y;
      double error = error(k, ratio, hasWeight(rule.clause(), alike.get(k)[0]));
      for (int voter : alike.get(k)) {
        estimates[0][voter] = ratio;
        estimates[1][voter] = error;
      }
    }
    return estimates;
  }

  /**
   * Of those who share one pivot, or one share, no more than one part each may have been missed.
   */
  private double error(int k, double ratio, boolean weighted) {
    double root = Math.sqrt(Math.max(0, xx[k] - 2 * ratio * xy[k] + ratio * ratio * yy));
    double least = kind.shares ? FLOOR / alike.get(k).length : FLOOR;
    return (weighted ? Math.max(least, root) : root) / y;
  }

  private static boolean hasWeight(Clause clause, int voter) {
    return clause instanceof Votes votes
        ? votes.weight[voter] > 0
        : ((Gate) clause).below.stream().anyMatch(one -> hasWeight(one, voter));
  }
}
