package org.attache.io.figure;

import java.util.List;

/** A rectangle of the page with upright sides. */
record Box(double x, double y, double width, double height) {
  static Box between(double left, double top, double right, double bottom) {
    return new Box(left, top, right - left, bottom - top);
  }

  /** The smallest that holds all of the places; nothing at 0 where there are none. */
  static Box around(List<Point> places) {
    return between(
        places.stream().mapToDouble(Point::x).min().orElse(0),
        places.stream().mapToDouble(Point::y).min().orElse(0),
        places.stream().mapToDouble(Point::x).max().orElse(0),
        places.stream().mapToDouble(Point::y).max().orElse(0));
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double area() {
    return width * height;
  }

  Point centre() {
    return new Point(x + width / 2, y + height / 2);
  }

  Box inset(double margin) {
    return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
  }

  boolean overlaps(Box other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  boolean holds(Box other) {
    return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
  }

  /** Whether the straight line between two places crosses it. */
  boolean isCrossedBy(Point from, Point to) {
    double enter = 0;
    double leave = 1;
    double[] starts = {from.x(), from.y()};
    double[] steps = {to.x() - from.x(), to.y() - from.y()};
    double[] lows = {x, y};
    double[] highs = {right(), bottom()};
    for (int axis = 0; axis < 2; axis++) {
      if (steps[axis] == 0) {
        if (starts[axis] < lows[axis] || starts[axis] > highs[axis]) {
          return false;
        }
      } else {
        double one = (lows[axis] - starts[axis]) / steps[axis];
        double other = (highs[axis] - starts[axis]) / steps[axis];
        enter = Math.max(enter, Math.min(one, other));
        leave = Math.min(leave, Math.max(one, other));
      }
    }
    return enter <= leave;
  }

  double distance(Point point) {
    double dx = Math.max(0, Math.max(x - point.x(), point.x() - right()));
    double dy = Math.max(0, Math.max(y - point.y(), point.y() - bottom()));
    return Math.hypot(dx, dy);
  }
}
