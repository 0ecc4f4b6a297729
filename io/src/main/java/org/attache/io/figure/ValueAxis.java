package org.attache.io.figure;

import java.util.List;

/** The numbers that an upright axis reaches, and its ticks. */
record ValueAxis(double low, double high, List<Double> ticks, boolean logarithmic) {
  private static final double ROOM = 1.12;
  private static final int WISHED = 6;

  /** From 0, or from the lowest number below it, to the next round number above the highest. */
  static ValueAxis linear(double lowest, double highest) {
    double[] ends = Ticks.rounded(Math.min(0, lowest), Math.max(0, highest), WISHED);
    return new ValueAxis(ends[0], ends[1], Ticks.linear(ends[0], ends[1], WISHED), false);
  }

  static ValueAxis logarithmic(double lowest, double highest) {
    double low = lowest / ROOM;
    double high = highest * ROOM;
    List<Double> ticks = Ticks.logarithmic(low, high);
    while (ticks.size() < 2) {
      low /= 2;
      high *= 2;
      ticks = Ticks.logarithmic(low, high);
    }
    return new ValueAxis(low, high, ticks, true);
  }

  Scale upwards(Box plot) {
    return new Scale(low, high, plot.bottom(), plot.y(), logarithmic);
  }

  Scale rightwards(Box plot) {
    return new Scale(low, high, plot.x(), plot.right(), logarithmic);
  }
}
