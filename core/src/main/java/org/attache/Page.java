package org.attache;

import java.util.ArrayList;
import java.util.List;

/** Text broken so that no line is wider than a page. */
final class Page {
  static final int WIDTH = 100;
  private static final int INDENT = 2;
  private static final int DEEPEST = 20;

  private Page() {}

  /** The lines of the text, the wider ones broken and continued with two blanks more. */
  static String of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      addBroken(line.codePoints().toArray(), lines);
    }
    return String.join("\n", lines);
  }

  private static void addBroken(int[] line, List<String> lines) {
    String more = " ".repeat(Math.min(DEEPEST, afterBlanks(line, 0)) + INDENT);
    String before = "";
    int from = 0;
    while (before.length() + line.length - from > WIDTH) {
      int end = end(line, from, from + WIDTH - before.length());
      lines.add(before + new String(line, from, end - from).stripTrailing());
      from = afterBlanks(line, end);
      before = more;
    }
    if (from == 0 || from < line.length) {
      lines.add(before + new String(line, from, line.length - from));
    }
  }

  private static int afterBlanks(int[] line, int from) {
    int at = from;
    while (at < line.length && line[at] == ' ') {
      at++;
    }
    return at;
  }

  /** At the last blank, in a word that fills the line after its last joint, or else at the end. */
  private static int end(int[] line, int from, int most) {
    int word = afterBlanks(line, from);
    for (int at = most; at > word; at--) {
      if (line[at] == ' ') {
        return at;
      }
    }
    for (int at = most; at > from + (most - from) / 2; at--) {
      if (line[at - 1] != ' ' && !Character.isLetterOrDigit(line[at - 1])) {
        return at;
      }
    }
    return most;
  }
}
