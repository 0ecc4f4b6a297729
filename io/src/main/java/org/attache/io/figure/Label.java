package org.attache.io.figure;

/** One line of words; the place is on its base line, at its start, middle or end. */
record Label(
    String text, Point place, Anchor anchor, double size, boolean bold, Ink ink, double turn)
    implements Mark {

  /** Which part of the line is at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** The colour of the letters, and whether a white rim keeps them readable on lines. */
  record Ink(String colour, boolean rimmed) {}

  Label {
    text = Escaped.cleaned(text);
  }

  static Label of(String text, Point place, Anchor anchor, double size) {
    return new Label(text, place, anchor, size, false, new Ink(Palette.INK, false), 0);
  }

  Label withBold(boolean heavy) {
    return new Label(text, place, anchor, size, heavy, ink, turn);
  }

  Label withColour(String colour) {
    return new Label(text, place, anchor, size, bold, new Ink(colour, ink.rimmed), turn);
  }

  Label withRim() {
    return new Label(text, place, anchor, size, bold, new Ink(ink.colour, true), turn);
  }

  /** Turned about its place, in degrees clockwise: −90 reads upwards. */
  Label withTurn(double degrees) {
    return new Label(text, place, anchor, size, bold, ink, degrees);
  }

  double width() {
    return TextMetrics.width(text, size, bold);
  }

  /** Where the line starts. */
  Point start() {
    double back =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> width() / 2;
          case END -> width();
        };
    return place.moved(-back, 0);
  }

  /** The room that the line takes, unless it is turned. */
  Box box() {
    Point start = start();
    double above = TextMetrics.ASCENT * size;
    return new Box(start.x(), start.y() - above, width(), above + TextMetrics.DESCENT * size);
  }

  @Override
  public void on(Canvas canvas) {
    canvas.draw(this);
  }
}
