package org.attache.io.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round numbers within a range: 1, 2 or 5 times a power of ten apart, or powers of ten. */
final class Ticks {
  private static final int[] STEPS = {1, 2, 5, 10};
  private static final double SLACK = 1e-9;

  private Ticks() {}

  /** About as many round numbers as wished, none outside of the range. */
  static List<Double> linear(double low, double high, int wished) {
    BigDecimal step = step((high - low) / Math.max(1, wished));
    long first = (long) Math.ceil(low / step.doubleValue() - SLACK);
    long last = (long) Math.floor(high / step.doubleValue() + SLACK);
    List<Double> ticks = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      ticks.add(step.multiply(BigDecimal.valueOf(i)).doubleValue());
    }
    return ticks;
  }

  /** The same among whole numbers, such as years. */
  static List<Double> whole(double low, double high, int wished) {
    return linear(low, high, Math.max(1, (int) Math.min(wished, Math.floor(high - low))));
  }

  private static BigDecimal step(double rough) {
    int power = (int) Math.floor(Math.log10(rough));
    double mantissa = rough / Math.pow(10, power);
    for (int step : STEPS) {
      if (mantissa <= step * (1 + SLACK)) {
        return BigDecimal.valueOf(step).scaleByPowerOfTen(power);
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
  }

  /** The largest of 1, 2 and 5 times a power of ten that is not above a number above 0. */
  static double below(double value) {
    int power = (int) Math.floor(Math.log10(value) + SLACK);
    double mantissa = value / Math.pow(10, power) * (1 + SLACK);
    int step = mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1;
    return BigDecimal.valueOf(step).scaleByPowerOfTen(power).doubleValue();
  }

  /** The powers of ten in the range; with 2 and 5 between them where there are fewer than three. */
  static List<Double> logarithmic(double low, double high) {
    List<Double> powers = products(low, high, 1);
    return powers.size() >= 3 ? powers : products(low, high, 1, 2, 5);
  }

  private static List<Double> products(double low, double high, int... factors) {
    int first = (int) Math.floor(Math.log10(low));
    int last = (int) Math.ceil(Math.log10(high));
    List<Double> ticks = new ArrayList<>();
    for (int power = first; power <= last; power++) {
      for (int factor : factors) {
        double tick = BigDecimal.valueOf(factor).scaleByPowerOfTen(power).doubleValue();
        if (tick >= low * (1 - SLACK) && tick <= high * (1 + SLACK)) {
          ticks.add(tick);
        }
      }
    }
    return ticks;
  }

  /** The range widened to the next round numbers, so that the axis ends on ticks. */
  static double[] rounded(double low, double high, int wished) {
    double wide = high > low ? high : low + 1;
    double step = step((wide - low) / Math.max(1, wished)).doubleValue();
    return new double[] {
      Math.floor(low / step + SLACK) * step, Math.ceil(wide / step - SLACK) * step
    };
  }
}
