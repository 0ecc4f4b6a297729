package org.attache.io.figure;

import java.util.List;

/**
 * What colour a number of a heat map has: the higher the darker, 0 white; below 0 another colour.
 */
record HeatColours(double low, double high, double least, boolean signed, boolean logarithmic) {

  static HeatColours of(HeatMatrix cells, boolean logarithmic) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    boolean signed = false;
    for (double value : cells.all().filter(v -> v != 0 && !Double.isNaN(v)).toArray()) {
      low = Math.min(low, value);
      high = Math.max(high, value);
      signed |= value < 0;
    }
    if (logarithmic && signed) {
      throw new IllegalArgumentException(
          "log colours need numbers of 0 and above: " + Decimals.figure(low));
    }
    if (high < low) {
      return new HeatColours(0, 0, 0, false, false);
    }
    if (signed) {
      double most = Math.max(Math.abs(low), Math.abs(high));
      return new HeatColours(-most, most, low, true, false);
    }
    return new HeatColours(logarithmic ? low : 0, high, low, false, logarithmic);
  }

  /** Whether all but the white cells are alike: there is no scale to explain. */
  boolean isOne() {
    return !signed && least == high;
  }

  String of(double value) {
    if (value == 0) {
      return Palette.PAPER;
    }
    if (signed) {
      double share = Math.abs(value) / high;
      return Palette.lightened(Palette.category(value < 0 ? 1 : 0), 1 - 0.15 - 0.85 * share);
    }
    return Palette.amount(0.95 * (1 - share(value)));
  }

  private double share(double value) {
    if (isOne()) {
      return 1;
    }
    return logarithmic
        ? Math.log(value / low) / Math.log(high / low)
        : (value - low) / (high - low);
  }

  Scale scale(double bottom, double top) {
    return new Scale(low, high, bottom, top, logarithmic);
  }

  List<Double> ticks() {
    return logarithmic ? Ticks.logarithmic(low, high) : Ticks.linear(low, high, 4);
  }
}
