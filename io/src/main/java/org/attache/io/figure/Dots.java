package org.attache.io.figure;

import java.util.List;

/** Dots of a line, told apart in grey print by their shapes. */
final class Dots {
  private static final int SHAPES = 4;

  private Dots() {}

  /** A disc, a square, a triangle, a ring, and so on. */
  static Mark of(int number, Point place, double radius, String colour) {
    Style full = Style.filled(colour);
    return switch (number % SHAPES) {
      case 1 -> {
        double side = 1.8 * radius;
        Box box = new Box(place.x() - side / 2, place.y() - side / 2, side, side);
        yield Polyline.rectangle(box, full);
      }
      case 2 ->
          Polyline.polygon(
              List.of(
                  place.moved(0, -1.4 * radius),
                  place.moved(1.2 * radius, 0.8 * radius),
                  place.moved(-1.2 * radius, 0.8 * radius)),
              full);
      case 3 -> new Circle(place, 0.9 * radius, Style.filled(Palette.PAPER).outlined(colour, 1.2));
      default -> new Circle(place, radius, full);
    };
  }
}
