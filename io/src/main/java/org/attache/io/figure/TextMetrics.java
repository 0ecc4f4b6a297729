package org.attache.io.figure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, without a font at hand: the advance widths of Helvetica, in thousandths of
 * the size, which Arial, Liberation Sans and Nimbus Sans share. An accented letter is as wide as
 * the plain one; letters of other scripts are taken as wide as the widest they commonly are.
 *
 * <p>Source: Adobe Systems, Helvetica and Helvetica-Bold, Adobe Font Metrics 001.006 and 001.007
 * (1990).
 */
final class TextMetrics {
  /** The families that have these widths, and what stands in where none is installed. */
  static final String FAMILIES = "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', sans-serif";

  /** How far letters reach above their base line, as a share of the size. */
  static final double ASCENT = 0.76;

  /** How far letters reach below it. */
  static final double DESCENT = 0.22;

  private static final char FIRST = ' ';
  private static final String OTHERS = "–—•…’“”ÆØæøłŁıßþÞðÐ×±−°§";
  private static final int FULL_WIDTH = 1000;
  private static final int FULL_WIDTH_FROM = 0x1100;
  private static final int UNKNOWN = 667;

  private static final int[] REGULAR = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };
  private static final int[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };
  private static final int[] OTHER_REGULAR = {
    556, 1000, 350, 1000, 222, 333, 333, 1000, 778, 889, 611, 222, 556, 278, 611, 556, 667, 556,
    722, 584, 584, 584, 400, 556
  };
  private static final int[] OTHER_BOLD = {
    556, 1000, 350, 1000, 278, 500, 500, 1000, 778, 889, 611, 278, 611, 278, 611, 611, 667, 611,
    722, 584, 584, 584, 400, 556
  };

  private TextMetrics() {}

  /** The width of one line in pixels. */
  static double width(String text, double size, boolean bold) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    return plain.codePoints().mapToLong(c -> width(c, bold)).sum() * size / 1000;
  }

  private static int width(int c, boolean bold) {
    int[] letters = bold ? BOLD : REGULAR;
    if (c >= FIRST && c < FIRST + letters.length) {
      return letters[c - FIRST];
    }
    if (Character.getType(c) == Character.NON_SPACING_MARK) {
      return 0;
    }
    int other = OTHERS.indexOf(c);
    if (other >= 0) {
      return (bold ? OTHER_BOLD : OTHER_REGULAR)[other];
    }
    return c >= FULL_WIDTH_FROM ? FULL_WIDTH : UNKNOWN;
  }

  /** The text cut at blanks into lines no wider than asked, unless one word is. */
  static List<String> lines(String text, double size, double widest) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size, false) > widest) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  /** The text, or as much of it as fits with an ellipsis. */
  static String fitted(String text, double size, boolean bold, double widest) {
    if (width(text, size, bold) <= widest) {
      return text;
    }
    int end = text.length();
    while (end > 1 && width(text.substring(0, end).strip() + "…", size, bold) > widest) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }
}
