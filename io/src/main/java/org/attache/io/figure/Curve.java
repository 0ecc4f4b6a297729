package org.attache.io.figure;

/** A quadratic Bézier curve. */
record Curve(Point from, Point control, Point to, Style style) implements Mark {
  @Override
  public void on(Canvas canvas) {
    canvas.draw(this);
  }
}
