package org.attache.io.figure;

import java.util.List;

/** Straight lines from place to place, closed to a polygon or not. */
record Polyline(List<Point> points, boolean closed, Style style) implements Mark {
  Polyline {
    points = List.copyOf(points);
  }

  static Polyline line(Point from, Point to, Style style) {
    return new Polyline(List.of(from, to), false, style);
  }

  static Polyline polygon(List<Point> points, Style style) {
    return new Polyline(points, true, style);
  }

  static Polyline rectangle(Box box, Style style) {
    return polygon(
        List.of(
            new Point(box.x(), box.y()),
            new Point(box.right(), box.y()),
            new Point(box.right(), box.bottom()),
            new Point(box.x(), box.bottom())),
        style);
  }

  @Override
  public void on(Canvas canvas) {
    canvas.draw(this);
  }
}
