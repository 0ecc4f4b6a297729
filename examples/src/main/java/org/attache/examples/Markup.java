package org.attache.examples;

import java.util.stream.Collectors;

/** Words that stay words in HTML. */
final class Markup {
  private Markup() {}

  /** The text with its markup escaped, for content and for attributes in double quotes. */
  static String escaped(String text) {
    return text.codePoints().mapToObj(Markup::escaped).collect(Collectors.joining());
  }

  private static String escaped(int c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\n' -> "\n";
      default -> Character.isISOControl(c) ? " " : Character.toString(c);
    };
  }

  /** An element around words. */
  static String element(String name, String words) {
    return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
  }
}
