package org.attache.io.figure;

import java.util.List;

/**
 * How wide each line is: by the square root of the weight, the heaviest five pixels; and how dark:
 * lines in a crowd, whose ends share many partners, are fainter.
 */
final class LineWidths {
  private static final double THIN = 0.5;
  private static final double THICK = 5;
  private static final double PLAIN = 1.3;
  private static final double CROWD = 8;

  private final double lightest;
  private final double heaviest;

  private LineWidths(double lightest, double heaviest) {
    this.lightest = lightest;
    this.heaviest = heaviest;
  }

  static LineWidths of(List<Link> links) {
    double lightest = links.stream().mapToDouble(Link::weight).min().orElse(1);
    double heaviest = links.stream().mapToDouble(Link::weight).max().orElse(1);
    return new LineWidths(lightest, heaviest);
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
    return differ() ? Math.max(THIN, THICK * Math.sqrt(weight / heaviest)) : PLAIN;
  }

  /** The width of a line in a crowd of so many shared partners. */
  double of(double weight, int shared) {
    return differ() ? of(weight) : Math.max(THIN, PLAIN * Math.sqrt(opacity(shared)));
  }

  /** How dark a line in a crowd of so many shared partners is. */
  static double opacity(int shared) {
    return Math.max(0.25, 0.85 * Math.sqrt(CROWD / Math.max(CROWD, shared)));
  }
}
