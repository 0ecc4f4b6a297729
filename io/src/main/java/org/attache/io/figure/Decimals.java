package org.attache.io.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as pictures show them, the same in every locale. */
final class Decimals {
  private static final double LARGE = 1e15;
  private static final double SMALL = 1e-4;

  private Decimals() {}

  /** A place on the page, to a hundredth of a pixel. */
  static String place(double value) {
    long hundredths = Math.round(value * 100);
    long whole = Math.abs(hundredths / 100);
    long rest = Math.abs(hundredths % 100);
    StringBuilder text = new StringBuilder(8);
    text.append(hundredths < 0 ? "-" : "").append(whole);
    if (rest != 0) {
      text.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        text.append(rest % 10);
      }
    }
    return text.toString();
  }

  /** A number for readers: four significant digits, thousands apart, NA where undefined. */
  static String figure(double value) {
    if (Double.isNaN(value)) {
      return "NA";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    if (value == 0) {
      return "0";
    }
    boolean whole = value == Math.rint(value) && Math.abs(value) < LARGE;
    BigDecimal number = whole ? BigDecimal.valueOf((long) value) : rounded(value);
    return Math.abs(value) >= LARGE || Math.abs(value) < SMALL
        ? power(number)
        : grouped(number.toPlainString());
  }

  private static BigDecimal rounded(double value) {
    BigDecimal number = BigDecimal.valueOf(value).round(new MathContext(4, RoundingMode.HALF_EVEN));
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static String power(BigDecimal number) {
    int exponent = number.precision() - number.scale() - 1;
    String digits = number.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    return minus(digits + "e" + exponent);
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int start = plain.startsWith("-") ? 1 : 0;
    StringBuilder text = new StringBuilder(plain);
    int end = point < 0 ? plain.length() : point;
    for (int at = end - 3; at > start; at -= 3) {
      text.insert(at, ',');
    }
    return minus(text.toString());
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}
