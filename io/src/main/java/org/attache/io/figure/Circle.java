package org.attache.io.figure;

/** A circle. */
record Circle(Point centre, double radius, Style style) implements Mark {
  @Override
  public void on(Canvas canvas) {
    canvas.draw(this);
  }
}
