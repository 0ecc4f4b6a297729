package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** What colours, shapes and lines mean: a row each, below one another. */
final class Legend {
  static final double TEXT = 11;

  /** A heading, a row, and how many more there are. */
  static final int LEAST = 3;

  private static final double ROW = 17;
  private static final double SIGN = 22;
  private static final double GAP = 6;
  private static final double WIDEST = 170;

  private final List<Row> rows;

  /** A row: how its sign is drawn about a place, and what it says; a heading has no sign. */
  private record Row(Sign sign, String text, double size, boolean heading) {
    double height() {
      return heading ? ROW + 4 : Math.max(ROW, size + 4);
    }
  }

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
    return with(new Row(middle -> List.of(), text, 0, true));
  }

  /** A row with a sign of its own, no higher and no wider than said. */
  Legend withSign(Sign sign, String text, double size) {
    return with(new Row(sign, text, size, false));
  }

  Legend withDot(String colour, String text) {
    return withSign(middle -> List.of(new Circle(middle, 5, Style.filled(colour))), text, SIGN / 2);
  }

  Legend withSquare(String colour, String text) {
    return withSign(
        middle ->
            List.of(
                Polyline.rectangle(
                    new Box(middle.x() - 5, middle.y() - 5, 10, 10), Style.filled(colour))),
        text,
        SIGN / 2);
  }

  Legend withLine(Style style, String text) {
    return withSign(
        middle ->
            List.of(Polyline.line(middle.moved(-SIGN / 2, 0), middle.moved(SIGN / 2, 0), style)),
        text,
        SIGN / 2);
  }

  private Legend with(Row row) {
    List<Row> more = new ArrayList<>(rows);
    more.add(row);
    return new Legend(more);
  }

  /** The first rows, the last of them saying how many more there are. */
  Legend first(int most) {
    int kept = most - 1;
    return rows.size() <= most
        ? this
        : new Legend(rows.subList(0, kept))
            .withSign(middle -> List.of(), "… " + (rows.size() - kept) + " more", 0);
  }

  /** As many rows as that height has room for, none where it has none for {@link #LEAST}. */
  Legend within(double most) {
    for (int count = rows.size(); count >= LEAST; count--) {
      if (first(count).height() <= most) {
        return first(count);
      }
    }
    return height() <= most ? this : empty();
  }

  /** How many rows there are, headings among them. */
  int rows() {
    return rows.size();
  }

  static Legend joined(List<Legend> groups) {
    return new Legend(groups.stream().flatMap(group -> group.rows.stream()).toList());
  }

  /** The headings, each with the rows below it. */
  List<Legend> groups() {
    List<Legend> groups = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || rows.get(i).heading) {
        groups.add(new Legend(rows.subList(start, i)));
        start = i;
      }
    }
    return groups;
  }

  double width() {
    return rows.stream().mapToDouble(this::width).max().orElse(0);
  }

  private double width(Row row) {
    double text = TextMetrics.width(fitted(row), TEXT, row.heading);
    return row.heading ? text : sign() + GAP + text;
  }

  /** How much room the widest sign takes. */
  private double sign() {
    return rows.stream().mapToDouble(Row::size).reduce(SIGN, Math::max);
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
      double middle = y + row.height() / 2 + (row.heading ? 2 : 0);
      marks.addAll(row.sign.at(new Point(corner.x() + sign() / 2, middle)));
      Point place = new Point(corner.x() + (row.heading ? 0 : sign() + GAP), middle + 0.36 * TEXT);
      marks.add(Label.of(fitted(row), place, Label.Anchor.START, TEXT).withBold(row.heading));
      y += row.height();
    }
    return marks;
  }
}
