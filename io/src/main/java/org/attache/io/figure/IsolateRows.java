package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** Those without ties, in rows along the lower border, each with its label at its right. */
final class IsolateRows {
  private static final double ROW = 15;
  private static final double HIGHEST = 0.22;
  private static final double GAP = 12;

  private final List<Integer> isolates;
  private final List<String> texts;
  private final double[] reach;
  private final double size;
  private final Box page;
  private final double cell;
  private final int rows;
  private final boolean named;

  /** A text is empty where no label is wished; where all do not fit, none is drawn. */
  IsolateRows(List<Integer> isolates, List<String> texts, double[] reach, double size, Box page) {
    this.isolates = isolates;
    this.texts = texts;
    this.reach = reach;
    this.size = size;
    this.page = page;
    double dot = 2 * isolates.stream().mapToDouble(v -> reach[v]).max().orElse(0) + 2;
    double word =
        isolates.stream()
            .mapToDouble(v -> TextMetrics.width(texts.get(v), size, false))
            .max()
            .orElse(0);
    boolean wished = word > 0;
    this.named = wished && high(dot + word + GAP) <= HIGHEST * page.height();
    this.cell = named ? dot + word + GAP : Math.max(8, dot + 2);
    this.rows = isolates.isEmpty() ? 0 : count(cell);
  }

  private int count(double width) {
    int across = Math.max(1, (int) (page.width() / width));
    return (isolates.size() + across - 1) / across;
  }

  private double high(double width) {
    return count(width) * pitch();
  }

  private double pitch() {
    return Math.max(ROW, 2 * isolates.stream().mapToDouble(v -> reach[v]).max().orElse(0) + 3);
  }

  /** How much of the page they take, with a heading. */
  double height() {
    return isolates.isEmpty() ? 0 : rows * pitch() + 2 * GAP + ROW;
  }

  /** Puts the isolates at their places. */
  void place(Point[] places) {
    int across = Math.max(1, (int) (page.width() / cell));
    int even = (isolates.size() + rows - 1) / Math.max(1, rows);
    int columns = Math.min(across, even);
    double top = page.bottom() - rows * pitch();
    for (int i = 0; i < isolates.size(); i++) {
      int v = isolates.get(i);
      int row = i / columns;
      double x = page.x() + (i % columns) * cell + dot();
      double y = top + (row + 0.5) * pitch();
      places[v] = new Point(x, y);
    }
  }

  private double dot() {
    return isolates.stream().mapToDouble(v -> reach[v]).max().orElse(0) + 1;
  }

  /** The heading above the rows and the labels, where they fit. */
  List<Mark> words(Point[] places) {
    List<Mark> marks = new ArrayList<>();
    if (isolates.isEmpty()) {
      return marks;
    }
    double y = page.bottom() - rows * pitch() - GAP;
    marks.add(
        Polyline.line(
            new Point(page.x(), y - ROW),
            new Point(page.right(), y - ROW),
            Style.line(Palette.GRID, 0.8)));
    String heading = "No ties (" + isolates.size() + ")";
    marks.add(
        Label.of(heading, new Point(page.x(), y), Label.Anchor.START, size)
            .withColour(Palette.FAINT_INK));
    for (int v : named ? isolates : List.<Integer>of()) {
      Point place = places[v].moved(reach[v] + 3, 0.36 * size);
      marks.add(Label.of(texts.get(v), place, Label.Anchor.START, size));
    }
    return marks;
  }

  /** How many labels that were wished are not drawn. */
  int unnamed() {
    return named ? 0 : (int) isolates.stream().filter(v -> !texts.get(v).isEmpty()).count();
  }
}
