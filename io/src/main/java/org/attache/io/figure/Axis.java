package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/** An axis with its ticks: below or to the left of a plot. */
final class Axis {
  static final double TEXT = 11;
  private static final double TICK = 4;
  private static final double GAP = 3;

  private final Scale scale;
  private final List<Double> ticks;
  private final String name;
  private final DoubleFunction<String> words;

  private Axis(Scale scale, List<Double> ticks, String name, DoubleFunction<String> words) {
    this.scale = scale;
    this.ticks = List.copyOf(ticks);
    this.name = name;
    this.words = words;
  }

  /** An axis whose numbers have thousands apart. */
  static Axis of(Scale scale, List<Double> ticks, String name) {
    return new Axis(scale, ticks, name, Decimals::figure);
  }

  /** An axis of years, which have no thousands. */
  static Axis years(Scale scale, List<Double> ticks) {
    return new Axis(scale, ticks, "", year -> Long.toString(Math.round(year)));
  }

  /** How much room the ticks and the name of an axis to the left take. */
  double width() {
    double widest =
        ticks.stream()
            .mapToDouble(t -> TextMetrics.width(words.apply(t), TEXT, false))
            .max()
            .orElse(0);
    return widest + TICK + GAP + (name.isEmpty() ? 0 : 1.5 * TEXT);
  }

  /** How much room the ticks and the name of an axis below take. */
  double height() {
    return TICK + GAP + TEXT + (name.isEmpty() ? 0 : 1.5 * TEXT);
  }

  /**
   * The axis along the lower side of the plot, with upright grid lines if wished; a number that
   * would run into the one before is left out.
   */
  List<Mark> below(Box plot, boolean grid) {
    List<Mark> marks = new ArrayList<>();
    double y = plot.bottom();
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : ticks) {
      double x = scale.place(tick);
      rule(marks, new Point(x, plot.y()), new Point(x, y), new Point(x, y + TICK), grid);
      Point place = new Point(x, y + TICK + GAP + TextMetrics.ASCENT * TEXT);
      Label number = Label.of(words.apply(tick), place, Label.Anchor.MIDDLE, TEXT);
      if (number.box().x() >= free) {
        marks.add(number);
        free = number.box().right() + 1;
      }
    }
    marks.add(line(new Point(plot.x(), y), new Point(plot.right(), y)));
    Point place = new Point(plot.centre().x(), y + height() - TextMetrics.DESCENT * TEXT);
    marks.add(Label.of(name, place, Label.Anchor.MIDDLE, TEXT));
    return marks;
  }

  /** The axis along the left side of the plot, with level grid lines if wished. */
  List<Mark> left(Box plot, boolean grid) {
    List<Mark> marks = new ArrayList<>();
    double x = plot.x();
    for (double tick : ticks) {
      double y = scale.place(tick);
      rule(marks, new Point(plot.right(), y), new Point(x, y), new Point(x - TICK, y), grid);
      Point place = new Point(x - TICK - GAP, y + 0.36 * TEXT);
      marks.add(Label.of(words.apply(tick), place, Label.Anchor.END, TEXT));
    }
    marks.add(line(new Point(x, plot.y()), new Point(x, plot.bottom())));
    Point place = new Point(x - width() + TextMetrics.ASCENT * TEXT, plot.centre().y());
    marks.add(Label.of(name, place, Label.Anchor.MIDDLE, TEXT).withTurn(-90));
    return marks;
  }

  private static void rule(List<Mark> marks, Point far, Point near, Point out, boolean grid) {
    if (grid) {
      marks.add(Polyline.line(far, near, Style.line(Palette.GRID, 0.6)));
    }
    marks.add(line(near, out));
  }

  private static Mark line(Point from, Point to) {
    return Polyline.line(from, to, Style.line(Palette.FAINT_INK, 0.8));
  }
}
