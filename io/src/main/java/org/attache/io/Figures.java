package org.attache.io;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as files hold them: the fewest digits that read back as the same number. */
final class Figures {
  private static final double WHOLE = 1e15;
  private static final int LONGEST_PLAIN = 20;

  private Figures() {}

  /** The number, the same on every version of Java; NA where it is undefined. */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "NA";
    }
    if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
      return Long.toString((long) value);
    }
    BigDecimal shortest = new BigDecimal(value, new MathContext(15));
    for (int digits = 16; shortest.doubleValue() != value && digits <= 17; digits++) {
      shortest = new BigDecimal(value, new MathContext(digits));
    }
    String plain = shortest.stripTrailingZeros().toPlainString();
    return plain.length() <= LONGEST_PLAIN ? plain : shortest.stripTrailingZeros().toString();
  }
}
