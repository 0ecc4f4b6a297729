package org.attache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows as aligned text no wider than a page. */
final class TableText {
  private static final int LONGEST = 60;
  private static final int SHORTEST = 16;
  private static final String GAP = "  ";
  private static final int LONGEST_FIRST = Page.WIDTH - GAP.length() - LONGEST;

  private final List<List<String>> lines;
  private final boolean[] numeric;
  private final int[] widths;

  /** The names of the columns come first, and as many booleans tell which hold numbers. */
  TableText(List<List<String>> lines, boolean[] numeric) {
    this.lines =
        lines.stream()
            .map(line -> line.stream().map(cell -> cell.replace('\n', ' ')).toList())
            .toList();
    this.numeric = numeric.clone();
    this.widths = new int[numeric.length];
    for (List<String> line : this.lines) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], width(line.get(column), LONGEST));
      }
    }
  }

  private static int width(String cell, int most) {
    return Math.min(most, length(cell));
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  @Override
  public String toString() {
    int[] cut = cut();
    int[] all = IntStream.range(0, cut.length).toArray();
    return total(cut) <= Page.WIDTH ? block(all, cut) : blocks();
  }

  private static int total(int[] widths) {
    return Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
  }

  /** The widths once the widest columns of text have given way, as far as they can. */
  private int[] cut() {
    int[] cut = widths.clone();
    int widest = widest(cut);
    while (total(cut) > Page.WIDTH && widest >= 0) {
      cut[widest]--;
      widest = widest(cut);
    }
    return cut;
  }

  private int widest(int[] cut) {
    int widest = -1;
    for (int column = 0; column < cut.length; column++) {
      int least = Math.max(SHORTEST, width(lines.get(0).get(column), LONGEST));
      if (!numeric[column] && cut[column] > least && (widest < 0 || cut[column] >= cut[widest])) {
        widest = column;
      }
    }
    return widest;
  }

  /** As many columns beside the first as fit, then the others below, beside the first again. */
  private String blocks() {
    int[] own = widths.clone();
    own[0] = Math.min(own[0], LONGEST_FIRST);
    List<String> blocks = new ArrayList<>();
    int from = 1;
    while (from < own.length) {
      int to = from + 1;
      int width = own[0] + GAP.length() + own[from];
      while (to < own.length && width + GAP.length() + own[to] <= Page.WIDTH) {
        width += GAP.length() + own[to++];
      }
      blocks.add(
          block(IntStream.concat(IntStream.of(0), IntStream.range(from, to)).toArray(), own));
      from = to;
    }
    return String.join("\n\n", blocks);
  }

  private String block(int[] columns, int[] shown) {
    return lines.stream().map(line -> line(line, columns, shown)).collect(Collectors.joining("\n"));
  }

  private String line(List<String> line, int[] columns, int[] shown) {
    List<String> cells = new ArrayList<>();
    for (int column : columns) {
      String cell = shortened(line.get(column), shown[column]);
      String pad = " ".repeat(shown[column] - length(cell));
      cells.add(numeric[column] ? pad + cell : cell + pad);
    }
    return String.join(GAP, cells).stripTrailing();
  }

  private static String shortened(String cell, int most) {
    return length(cell) <= most
        ? cell
        : cell.substring(0, cell.offsetByCodePoints(0, most - 1)) + "…";
  }
}
