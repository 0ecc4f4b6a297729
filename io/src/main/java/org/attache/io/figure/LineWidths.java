package org.attache.io.figure;

import java.util.List;

/**
 * How wide each line is: by the square root of the weight, the heaviest five pixels; and how dark:
 * lines in a crowd, whose ends share many partners, are fainter, and so are lines among thousands
 * and lines that would cover much of the page.
 */
final class LineWidths {
  private static final double THIN = 0.5;
  private static final double THICK = 5;
  static final double PLAIN = 1.3;
  private static final double CROWD = 8;
  private static final double MANY = 1200;
  private static final double MOST_INK = 0.36;

  private final double lightest;
  private final double heaviest;
  private final double fainter;

  private LineWidths(double lightest, double heaviest, double fainter) {
    this.lightest = lightest;
    this.heaviest = heaviest;
    this.fainter = fainter;
  }

  static LineWidths of(List<Link> links) {
    double lightest = links.stream().mapToDouble(Link::weight).min().orElse(1);
    double heaviest = links.stream().mapToDouble(Link::weight).max().orElse(1);
    double fainter = Math.min(1, Math.sqrt(MANY / Math.max(1, links.size())));
    return new LineWidths(lightest, heaviest, fainter);
  }

  /** The same where plain lines would cover so large a share of the drawing. */
  LineWidths covering(double share) {
    double ink = Math.pow(MOST_INK / Math.max(MOST_INK, share), 1.5);
    return new LineWidths(lightest, heaviest, fainter * ink);
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
  double opacity(int shared) {
    return Math.max(0.25, 0.85 * fainter * Math.sqrt(CROWD / Math.max(CROWD, shared)));
  }
}
