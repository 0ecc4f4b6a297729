package org.attache.io;

/** Numbers from characters, without a String where that is exact. */
final class Numbers {
  /** Whole numbers up to here, and powers of ten up to the last below, are exact doubles. */
  private static final long EXACT = 1L << 53;

  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22
  };

  /** What is no number. */
  static final long NONE = Long.MIN_VALUE;

  private Numbers() {}

  /** Digits with or without a sign that an int can hold; else {@link #NONE}. */
  static long integer(String text, int begin, int end) {
    int at = begin < end && isSign(text.charAt(begin)) ? begin + 1 : begin;
    if (at == end) {
      return NONE;
    }
    long value = 0;
    for (int i = at; i < end; i++) {
      int digit = text.charAt(i) - '0';
      value = value * 10 + digit;
      if (digit < 0 || digit > 9 || value > 1L << 31) {
        return NONE;
      }
    }
    long signed = text.charAt(begin) == '-' ? -value : value;
    return signed > Integer.MAX_VALUE ? NONE : signed;
  }

  /** A finite decimal number, rounded as {@link Double#parseDouble} does; else NaN. */
  static double decimal(String text, int begin, int end) {
    int at = begin < end && isSign(text.charAt(begin)) ? begin + 1 : begin;
    long digits = 0;
    int point = -1;
    int count = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == '.' && point < 0) {
        point = i;
      } else if (c >= '0' && c <= '9' && digits < EXACT / 10) {
        digits = digits * 10 + (c - '0');
        count++;
      } else {
        return slow(text, begin, end);
      }
    }
    int places = point < 0 ? 0 : end - point - 1;
    if (count == 0 || places >= TENS.length) {
      return slow(text, begin, end);
    }
    double value = digits / TENS[places];
    return text.charAt(begin) == '-' ? -value : value;
  }

  /** Java reads more than a data file should hold: 1f, 0x1p3, NaN. */
  private static double slow(String text, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if ("+-.eE0123456789".indexOf(text.charAt(i)) < 0) {
        return Double.NaN;
      }
    }
    try {
      double value = Double.parseDouble(text.substring(begin, end));
      return Double.isFinite(value) ? value : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }
}
