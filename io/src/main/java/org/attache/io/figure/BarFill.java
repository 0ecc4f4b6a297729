package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** How the bars of one kind are filled: told apart by colour and, in grey print, by pattern. */
record BarFill(int number) {
  private static final int PATTERNS = 4;

  List<Mark> marks(Box box) {
    return marks(Polyline.rectangle(box, Style.filled(Style.NONE)).points(), box);
  }

  /** Full, pale, full with a white core, pale with a coloured core. */
  List<Mark> marks(List<Point> outline, Box body) {
    String colour = LineColours.of(number);
    int pattern = number % PATTERNS;
    boolean pale = pattern % 2 == 1;
    Style style =
        pale
            ? Style.filled(Palette.lightened(colour, 0.65)).outlined(colour, 0.8)
            : Style.filled(colour).outlined(Palette.PAPER, 0.6);
    List<Mark> marks = new ArrayList<>();
    marks.add(Polyline.polygon(outline, style));
    if (pattern >= 2) {
      double middle = body.centre().y();
      Style core = Style.line(pale ? colour : Palette.PAPER, 2);
      marks.add(
          Polyline.line(
              new Point(body.x() + 1, middle), new Point(body.right() - 1, middle), core));
    }
    return marks;
  }
}
