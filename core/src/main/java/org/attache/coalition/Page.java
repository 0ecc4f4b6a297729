package org.attache.coalition;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text above or below a table, broken at spaces so that it is no wider than a page. */
final class Page {
  private static final int WIDTH = 100;
  private static final String INDENT = "  ";

  private Page() {}

  static String of(String... lines) {
    return Arrays.stream(lines).map(Page::wrapped).collect(Collectors.joining("\n"));
  }

  private static String wrapped(String line) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    for (String word : line.split(" ", -1)) {
      boolean first = text.isEmpty();
      int length = word.codePointCount(0, word.length());
      if (!first && column + 1 + length > WIDTH) {
        text.append('\n').append(INDENT);
        column = INDENT.length();
      } else if (!first) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += length;
    }
    return text.toString();
  }
}
