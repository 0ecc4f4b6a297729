package org.attache.examples;

import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.attache.Table;
import org.attache.io.figure.Figure;

/**
 * A piece of a briefing, as text and on a page.
 *
 * @param text in a terminal; empty for what only a page shows
 * @param html on a page, made when it is asked for
 */
record Passage(String text, Supplier<String> html) {
  private static final double PAPER = 720;
  private static final double PHONE = 360;
  private static final Pattern LARGE = Pattern.compile("(<td align=\"right\">)(\\d{4,18})(?!\\d)");

  static Passage words(String words) {
    return new Passage(words, () -> Markup.element("p", words));
  }

  static Passage table(Table table) {
    return new Passage(table.toString(), () -> scrolling(table));
  }

  /** A picture drawn twice, for paper and for a phone, so that its words are read on both. */
  static Passage picture(DoubleFunction<Figure> width) {
    return new Passage(
        "",
        () ->
            "<figure class=\"wide\">\n"
                + width.apply(PAPER).svg()
                + "</figure>\n<figure class=\"narrow\">\n"
                + width.apply(PHONE).svg()
                + "</figure>\n");
  }

  /** A table in a box of its own, which scrolls where the page is narrower. */
  static String scrolling(Table table) {
    return "<div class=\"box\" tabindex=\"0\">\n" + apart(table.html()) + "\n</div>\n";
  }

  /** Thousands apart in columns of numbers, as in words and pictures. */
  private static String apart(String table) {
    return LARGE
        .matcher(table)
        .replaceAll(number -> number.group(1) + Wording.count(Long.parseLong(number.group(2))));
  }
}
