package org.attache.coalition;

/** The chance of each actor to join the front-runner and the blocker, founders among them. */
final class RivalChances {
  final double[] front;
  final double[] block;

  /** The standard errors of the two sums; 0 where they are exact. */
  final double frontError;

  final double blockError;

  RivalChances(double[] front, double[] block, double frontError, double blockError) {
    this.front = front;
    this.block = block;
    this.frontError = frontError;
    this.blockError = blockError;
  }
}
