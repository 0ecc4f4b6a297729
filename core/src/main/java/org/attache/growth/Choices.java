package org.attache.growth;

/**
 * Choices as flat arrays. Of each choice there are the alternatives that were not chosen, with
 * their covariates less those of the one that was: the chosen one is 0 throughout and not kept.
 *
 * <p>Space: 8 bytes an alternative and covariate, 8 more where there are offsets.
 */
final class Choices {
  /** The covariates. */
  final String[] names;

  /** Where the alternatives of each choice begin; one entry more than there are choices. */
  final int[] begin;

  /** The covariates of each alternative, one alternative after the other. */
  final double[] x;

  /** The offset that corrects for drawing the alternative; empty where all are 0. */
  final double[] sampling;

  /** The offset by terms whose coefficient is fixed; empty where all are 0. */
  final double[] fixed;

  /** Who makes each choice. */
  final int[] chooser;

  /** Whether the one chosen was no alternative; empty where none was. */
  final boolean[] impossible;

  private final double[] range;

  Choices(
      String[] names,
      int[] begin,
      double[] x,
      double[] sampling,
      double[] fixed,
      int[] chooser,
      boolean[] impossible) {
    this.names = names;
    this.begin = begin;
    this.x = x;
    this.sampling = sampling;
    this.fixed = fixed;
    this.chooser = chooser;
    this.impossible = impossible;
    this.range = ranges();
  }

  int size() {
    return begin.length - 1;
  }

  int covariates() {
    return names.length;
  }

  boolean isImpossible(int choice) {
    return impossible.length > 0 && impossible[choice];
  }

  /** All alternatives, those chosen included. */
  long alternatives() {
    return (long) begin[size()] + size();
  }

  /** The largest difference of a covariate between one chosen and one not. */
  double range(int covariate) {
    return range[covariate];
  }

  private double[] ranges() {
    double[] largest = new double[names.length];
    for (int at = 0, c = 0; at < x.length; at++) {
      largest[c] = Math.max(largest[c], Math.abs(x[at]));
      c = c + 1 == largest.length ? 0 : c + 1;
    }
    return largest;
  }

  /** The same choices without terms of fixed coefficient. */
  Choices withoutFixed() {
    return new Choices(names, begin, x, sampling, new double[0], chooser, impossible);
  }
}
