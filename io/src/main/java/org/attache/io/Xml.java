package org.attache.io;

import java.util.Locale;

/** Text inside XML 1.0. */
final class Xml {
  private Xml() {}

  /**
   * The text with markup escaped, and tabs and line breaks too, which readers would otherwise turn
   * into blanks. A character that XML 1.0 cannot hold is refused.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\t', '\n', '\r' -> escaped.append("&#").append(c).append(';');
        default -> escaped.appendCodePoint(legal(c, text));
      }
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  private static int legal(int c, String text) {
    boolean legal = (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    if (!legal) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "XML cannot hold the character U+%04X in \"%s\"; change the name or write CSV",
              c,
              text.replaceAll("\\p{Cntrl}", "?")));
    }
    return c;
  }
}
