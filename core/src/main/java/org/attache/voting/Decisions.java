package org.attache.voting;

import java.util.List;
import java.util.Optional;
import org.attache.Run;

/**
 * Decisions one after the other, whether to take in a player or link or to leave it out, and what
 * all that can follow add to it. What follows from a decision goes to whom it was about at once, so
 * that a set costs a few steps and not as many as it has members. One walk takes those that begin
 * with given decisions. Used by one thread.
 */
abstract class Decisions {
  private static final int SPLIT_FROM = 14;
  private static final int SPLIT = 6;
  private static final int TAKEN = 1;
  private static final int DONE = 2;

  private final Sums sums;
  private final SetWeights weights;
  private final Effort effort;
  private final int first;
  private final int given;

  /** By the number of decisions: what is decided about next, and how far: not yet, in, out. */
  private final int[] next;

  private final int[] stage;

  /** What the sets that follow add to each member, and take from each one around. */
  private final double[] member;

  private final double[] around;
  private long steps;

  /**
   * @param order about how many is decided at most
   * @param first the given decisions as bits, 1 for out
   * @param given how many these are
   */
  Decisions(int order, SetWeights weights, Effort effort, int first, int given) {
    this.sums = new Sums(order, weights);
    this.weights = weights;
    this.effort = effort;
    this.first = first;
    this.given = given;
    this.next = new int[order + 1];
    this.stage = new int[order + 1];
    this.member = new double[order + 1];
    this.around = new double[order + 1];
  }

  /** How many first decisions are given to walks of their own. */
  static int split(int order) {
    return order >= SPLIT_FROM ? SPLIT : 0;
  }

  /** Nothing where all walks together took too many steps. */
  static Optional<Sums> total(int order, SetWeights weights, Effort effort, List<Sums> parts) {
    return effort.isEnough() ? Optional.of(Sums.total(order, weights, parts)) : Optional.empty();
  }

  /** Opens the next depth by a decision, unless it is not to be made. */
  abstract boolean isFollowed(int depth, int about, boolean in);

  /** From depth 0, which has been opened; the sums, short of any where effort ran out. */
  final Sums walk() {
    int depth = 0;
    while (depth >= 0) {
      if (stage[depth] == DONE) {
        depth--;
        giveUp(depth);
      } else {
        stage[depth]++;
        depth += isGiven(depth) && isFollowed(depth, next[depth], isIn(depth)) ? 1 : 0;
      }
      if (Effort.isBatch(steps) && !spend()) {
        return sums;
      }
    }
    spend();
    return sums;
  }

  /** All that was found at depth 0 has that member. */
  final void addToAll(int about) {
    sums.sum[about] += member[0];
  }

  private boolean spend() {
    Run.stopIfInterrupted();
    boolean enough = effort.spend(steps);
    steps = 0;
    return enough;
  }

  private boolean isGiven(int depth) {
    return depth >= given || ((first >>> depth) & 1) == (isIn(depth) ? 0 : 1);
  }

  /** Whether the decision at that depth is to take in. */
  final boolean isIn(int depth) {
    return stage[depth] == TAKEN;
  }

  /** Comes to a depth, without anything to decide about as yet. */
  final void arrive(int depth, int cost) {
    steps += cost;
    member[depth] = 0;
    around[depth] = 0;
    stage[depth] = DONE;
  }

  final void decide(int depth, int about) {
    next[depth] = about;
    stage[depth] = 0;
  }

  /** Nothing is left to decide about: a set of c members and b around it; once in all walks. */
  final void complete(int depth, double value, int c, int b) {
    if (depth < given && (first >>> depth) != 0) {
      return;
    }
    double in = weights.member[c][b];
    double out = weights.around[c][b];
    member[depth] = value * in;
    around[depth] = value * out;
    sums.note(value, in + out);
  }

  /** What follows from a decision goes to whom it was about, and further up. */
  private void giveUp(int depth) {
    if (depth >= 0) {
      sums.sum[next[depth]] += isIn(depth) ? member[depth + 1] : -around[depth + 1];
      member[depth] += member[depth + 1];
      around[depth] += around[depth + 1];
    }
  }
}
