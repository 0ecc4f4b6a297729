package org.attache.coalition;

/** What is known of a cascade, by actor; the round of one who never joins is {@code NaN}. */
final class CascadeChances {
  final double expected;
  final double error;
  final double[] probability;
  final double[] round;

  CascadeChances(double expected, double error, double[] probability, double[] round) {
    this.expected = expected;
    this.error = error;
    this.probability = probability;
    this.round = round;
  }
}
