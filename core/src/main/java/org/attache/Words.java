package org.attache;

import java.util.Locale;

/** Numbers in words and figures for results that print themselves, the same in every locale. */
final class Words {
  private Words() {}

  static String count(long number, String noun) {
    return number + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }

  /** Four significant digits where they help, whole numbers as such, NA for undefined. */
  static String figure(double value) {
    return Double.isNaN(value) ? "NA" : fixed(value, decimals(value));
  }

  static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** How many decimals print the value with four significant digits; none for whole numbers. */
  static int decimals(double value) {
    return value == Math.rint(value) ? 0 : significant(value);
  }

  /** How many decimals show four significant digits of a number of that size. */
  static int significant(double value) {
    int digitsBeforePoint = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
    return Math.max(0, Math.min(12, 4 - digitsBeforePoint));
  }
}
