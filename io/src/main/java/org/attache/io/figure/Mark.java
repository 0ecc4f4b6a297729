package org.attache.io.figure;

/** Something drawn: the whole vocabulary of a picture. */
sealed interface Mark permits Polyline, Curve, Circle, Label, Group {
  void on(Canvas canvas);
}
