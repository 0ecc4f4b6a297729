package org.attache.io.figure;

import java.util.stream.Collectors;

/** Text that stays text in SVG and in HTML. */
final class Escaped {
  private static final int REPLACEMENT = 0xFFFD;

  private Escaped() {}

  /** The text without controls and orders to turn the line about; tabs become blanks. */
  static String cleaned(String text) {
    return text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && !turnsDirection(c))
        .map(c -> isText(c) ? c : REPLACEMENT)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isText(int c) {
    return Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
  }

  /** The cleaned text with its markup escaped, for content and for attributes in double quotes. */
  static String markup(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    cleaned(text).chars().forEach(c -> append(escaped, (char) c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, char c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.append(c);
    }
  }
}
