package org.attache.io.figure;

import java.util.List;

/** The page of a chart: what stands above it and how large it is. */
record Paper(String title, double width, double height) {
  private static final double SMALLEST = 200;
  private static final double LARGEST = 10_000;

  static Paper of(double width, double height) {
    return new Paper("", width, height);
  }

  Paper withTitle(String text) {
    return new Paper(text, width, height);
  }

  /** As wide as said; the height is what the rows need. */
  Paper withWidth(double across) {
    return new Paper(title, checked("width", across), height);
  }

  Paper withSize(double across, double down) {
    return new Paper(title, checked("width", across), checked("height", down));
  }

  /** As high as the rows turned out to be. */
  Paper withHeight(double down) {
    return new Paper(title, width, down);
  }

  private static double checked(String side, double pixels) {
    if (!(pixels >= SMALLEST && pixels <= LARGEST)) {
      throw new IllegalArgumentException(side + " must be in [200, 10000]: " + pixels);
    }
    return pixels;
  }

  Sheet sheet(List<String> caption) {
    return new Sheet(width, height, title, Legend.empty(), caption);
  }
}
