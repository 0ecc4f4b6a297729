package org.attache.io;

/** Numbers in the fields of event rows, read from the bytes without a text in between. */
final class EventBytes {
  static final int FLAWED = -2;

  private static final int MILLIONTHS = 6;
  private static final int MOST_WHOLE = 100_000;

  private EventBytes() {}

  /** A date in digits, 20140131, from 2014-01-31 where it is dashed; or flawed. */
  static int date(byte[] bytes, int from, int to, boolean dashed) {
    if (to - from != (dashed ? 10 : 8)) {
      return FLAWED;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      if (dashed && (i - from == 4 || i - from == 7)) {
        if (bytes[i] != '-') {
          return FLAWED;
        }
      } else if (isDigit(bytes[i])) {
        number = 10 * number + bytes[i] - '0';
      } else {
        return FLAWED;
      }
    }
    return number;
  }

  /** A whole number of at most three digits; or flawed. */
  static int small(byte[] bytes, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!isDigit(bytes[i]) || number >= 100) {
        return FLAWED;
      }
      number = 10 * number + bytes[i] - '0';
    }
    return number;
  }

  /** A number of at most six decimals in millionths, without its sign; or flawed. */
  static long millionths(byte[] bytes, int from, int to) {
    int i = from < to && bytes[from] == '-' ? from + 1 : from;
    int digits = 0;
    long value = 0;
    for (; i < to && isDigit(bytes[i]) && value < MOST_WHOLE; i++, digits++) {
      value = 10 * value + bytes[i] - '0';
    }
    int decimals = 0;
    if (i < to && bytes[i] == '.') {
      for (i++; i < to && isDigit(bytes[i]) && decimals < MILLIONTHS; i++, decimals++) {
        value = 10 * value + bytes[i] - '0';
      }
    }
    if (i < to || digits + decimals == 0) {
      return FLAWED;
    }
    for (; decimals < MILLIONTHS; decimals++) {
      value *= 10;
    }
    return value;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
