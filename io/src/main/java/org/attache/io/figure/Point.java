package org.attache.io.figure;

/** A place on the page: pixels from the left and from the top. */
record Point(double x, double y) {
  Point moved(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** The place so far on the way to another: 0 is here, 1 is there. */
  Point towards(Point other, double share) {
    return new Point(x + share * (other.x - x), y + share * (other.y - y));
  }
}
