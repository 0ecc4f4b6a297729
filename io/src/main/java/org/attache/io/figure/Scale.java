package org.attache.io.figure;

/** Where a number is on an axis: between the pixels of the lowest and of the highest. */
record Scale(double low, double high, double start, double end, boolean logarithmic) {
  Scale {
    if (!(low < high) || (logarithmic && !(low > 0))) {
      throw new IllegalArgumentException(
          "an axis must run from a lower to a higher number, above 0 on log axes: "
              + low
              + " to "
              + high);
    }
  }

  static Scale linear(double low, double high, double start, double end) {
    return new Scale(low, high, start, end, false);
  }

  static Scale logarithmic(double low, double high, double start, double end) {
    return new Scale(low, high, start, end, true);
  }

  double place(double value) {
    double share =
        logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return start + share * (end - start);
  }
}
