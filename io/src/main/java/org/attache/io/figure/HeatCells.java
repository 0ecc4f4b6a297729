package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The cells of a heat map; white ones are left white. */
final class HeatCells {
  /** Cells of that side have room for a minus sign. */
  static final double SIGNED = 8;

  private final HeatMatrix cells;
  private final HeatColours colours;
  private final Box plot;
  private final double side;

  HeatCells(HeatMatrix cells, HeatColours colours, Box plot, double side) {
    this.cells = cells;
    this.colours = colours;
    this.plot = plot;
    this.side = side;
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int row = 0; row < cells.rows().size(); row++) {
      for (int column = 0; column < cells.columns().size(); column++) {
        double value = cells.at(row, column);
        Box box = new Box(plot.x() + column * side, plot.y() + row * side, side, side);
        if (value != 0) {
          String title =
              cells.rows().get(row)
                  + " – "
                  + cells.columns().get(column)
                  + ": "
                  + Decimals.figure(value);
          marks.add(new Group(title, Map.of(), cell(value, box)));
        } else if (cells.isDiagonal(row, column)) {
          marks.add(Polyline.rectangle(box, Style.filled(Palette.GRID)));
        }
      }
    }
    return marks;
  }

  private List<Mark> cell(double value, Box box) {
    if (Double.isNaN(value)) {
      return hatched(box);
    }
    String colour = colours.of(value);
    List<Mark> marks = new ArrayList<>();
    marks.add(Polyline.rectangle(box, Style.filled(colour).outlined(colour, 0.5)));
    if (value < 0 && side >= SIGNED) {
      String ink = Palette.isLight(colour) ? Palette.INK : Palette.PAPER;
      Point centre = box.centre();
      marks.add(Polyline.line(centre.moved(-2, 0), centre.moved(2, 0), Style.line(ink, 1)));
    }
    return marks;
  }

  /** Slanting lines from corner to corner and between. */
  static List<Mark> hatched(Box box) {
    Style style = Style.line(Palette.OTHER, 0.5);
    Point low = new Point(box.x(), box.bottom());
    Point high = new Point(box.right(), box.y());
    List<Mark> lines = new ArrayList<>();
    lines.add(Polyline.line(low, high, style));
    double halfWidth = box.width() / 2;
    double halfHeight = box.height() / 2;
    lines.add(Polyline.line(low.moved(0, -halfHeight), high.moved(-halfWidth, 0), style));
    lines.add(Polyline.line(low.moved(halfWidth, 0), high.moved(0, halfHeight), style));
    return lines;
  }
}
