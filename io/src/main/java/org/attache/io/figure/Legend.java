package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** What colours, shapes and lines mean: a row each, below one another. */
final class Legend {
  static final double TEXT = 11;
  private static final double ROW = 17;
  private static final double SIGN = 22;
  private static final double GAP = 6;
  private static final double WIDEST = 170;

  private final List<Row> rows;

  /** A row: how its sign is drawn about a place, and what it says; a heading has no sign. */
  private record Row(Sign sign, String text, double height, boolean heading) {}

  /** Draws the sign of a row about the middle of its place. */
  @FunctionalInterface
  interface Sign {
    List<Mark> at(Point middle);
  }

  private Legend(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  static Legend empty() {
    return new Legend(List.of());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Legend withHeading(String text) {
    return with(new Row(middle -> List.of(), text, ROW, true));
  }

  /** A row with a sign of its own, no higher than said. */
  Legend withSign(Sign sign, String text, double height) {
    return with(new Row(sign, text, Math.max(ROW, height + 4), false));
  }

  Legend withDot(String colour, String text) {
    return withSign(middle -> List.of(new Circle(middle, 5, Style.filled(colour))), text, ROW);
  }

  Legend withSquare(String colour, String text) {
    return withSign(
        middle ->
            List.of(
                Polyline.rectangle(
                    new Box(middle.x() - 5, middle.y() - 5, 10, 10), Style.filled(colour))),
        text,
        ROW);
  }

  Legend withLine(Style style, String text) {
    return withSign(
        middle ->
            List.of(Polyline.line(middle.moved(-SIGN / 2, 0), middle.moved(SIGN / 2, 0), style)),
        text,
        ROW);
  }

  private Legend with(Row row) {
    List<Row> more = new ArrayList<>(rows);
    more.add(row);
    return new Legend(more);
  }

  double width() {
    return rows.stream().mapToDouble(Legend::width).max().orElse(0);
  }

  private static double width(Row row) {
    double text = TextMetrics.width(fitted(row), TEXT, row.heading);
    return row.heading ? text : SIGN + GAP + text;
  }

  private static String fitted(Row row) {
    return TextMetrics.fitted(row.text, TEXT, row.heading, WIDEST);
  }

  double height() {
    return rows.stream().mapToDouble(Row::height).sum();
  }

  /** The legend with its upper left corner at a place. */
  List<Mark> at(Point corner) {
    List<Mark> marks = new ArrayList<>();
    double y = corner.y();
    for (Row row : rows) {
      double middle = y + row.height / 2;
      marks.addAll(row.sign.at(new Point(corner.x() + SIGN / 2, middle)));
      Point place = new Point(corner.x() + (row.heading ? 0 : SIGN + GAP), middle + 0.36 * TEXT);
      marks.add(Label.of(fitted(row), place, Label.Anchor.START, TEXT).withBold(row.heading));
      y += row.height;
    }
    return marks;
  }
}
