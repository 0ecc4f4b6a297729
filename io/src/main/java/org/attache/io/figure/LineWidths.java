package org.attache.io.figure;

import java.util.List;

/** How wide each line is: the square root of the weight, from the lightest to the heaviest. */
final class LineWidths {
  private static final double THIN = 0.5;
  private static final double THICK = 5;
  private static final double PLAIN = 1.3;
  private static final double MANY = 400;

  private final double lightest;
  private final double heaviest;
  private final double plain;

  private LineWidths(double lightest, double heaviest, double plain) {
    this.lightest = lightest;
    this.heaviest = heaviest;
    this.plain = plain;
  }

  static LineWidths of(List<Link> links) {
    double lightest = links.stream().mapToDouble(Link::weight).min().orElse(1);
    double heaviest = links.stream().mapToDouble(Link::weight).max().orElse(1);
    double plain = PLAIN * Math.min(1, Math.max(0.45, Math.sqrt(MANY / (links.size() + 1))));
    return new LineWidths(lightest, heaviest, plain);
  }

  /** Whether widths mean something. */
  boolean differ() {
    return lightest < heaviest;
  }

  double lightest() {
    return lightest;
  }

  double heaviest() {
    return heaviest;
  }

  double of(double weight) {
    return differ() ? Math.max(THIN, THICK * Math.sqrt(weight / heaviest)) : plain;
  }
}
