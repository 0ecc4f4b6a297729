package org.attache.io.figure;

/** How long the dashes of a line are, for a line of that width. */
final class Dashes {
  private Dashes() {}

  static double dash(double width) {
    return 3 + 1.5 * width;
  }

  static double gap(double width) {
    return 2 + width;
  }

  static String of(double width) {
    return Decimals.place(dash(width)) + " " + Decimals.place(gap(width));
  }
}
