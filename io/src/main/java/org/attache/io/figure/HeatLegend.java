package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** What the colours of a heat map mean: a ramp with ticks, then the cells that are not on it. */
final class HeatLegend {
  private static final double TEXT = 10;
  private static final double RAMP = 110;
  private static final double THICKNESS = 12;
  private static final double AIR = 18;
  private static final int STEPS = 40;

  private final HeatColours colours;
  private final List<String> heading;
  private final boolean undefined;

  HeatLegend(HeatColours colours, String measure, boolean undefined) {
    this.colours = colours;
    this.heading = TextMetrics.lines(Escaped.cleaned(measure), TEXT, 90);
    this.undefined = undefined;
  }

  double width() {
    double widest = TextMetrics.width("0", TEXT, false);
    for (String line : heading) {
      widest = Math.max(widest, TextMetrics.width(line, TEXT, true) - THICKNESS - 7);
    }
    for (double tick : colours.isOne() ? List.of(colours.high()) : ticks()) {
      widest = Math.max(widest, TextMetrics.width(Decimals.figure(tick), TEXT, false));
    }
    if (undefined) {
      widest = Math.max(widest, TextMetrics.width("NA", TEXT, false));
    }
    return AIR + THICKNESS + 7 + widest;
  }

  private List<Double> ticks() {
    return colours.isOne() ? List.of() : colours.ticks();
  }

  double height() {
    return heading.size() * 13 + 10 + (colours.isOne() ? 0 : RAMP + 8) + 3 * 18;
  }

  /** The legend with its upper left corner at a place, some air to the left of it. */
  List<Mark> at(Point corner) {
    List<Mark> marks = new ArrayList<>();
    double x = corner.x() + AIR;
    double y = corner.y();
    for (String line : heading) {
      y += 13;
      marks.add(Label.of(line, new Point(x, y - 3), Label.Anchor.START, TEXT).withBold(true));
    }
    y += 6;
    if (!colours.isOne()) {
      marks.addAll(ramp(x, y));
      y += RAMP + 12;
    } else if (colours.high() != 0) {
      String one = Decimals.figure(colours.high());
      y = square(marks, new Point(x, y), one, colours.of(colours.high()));
    }
    if (!colours.signed()) {
      y = square(marks, new Point(x, y), "0", Palette.PAPER);
    }
    if (undefined) {
      marks.addAll(HeatCells.hatched(new Box(x, y, THICKNESS, THICKNESS)));
      square(marks, new Point(x, y), "NA", Style.NONE);
    }
    return marks;
  }

  /** A cell and what it stands for; tells where the next begins. */
  private static double square(List<Mark> marks, Point corner, String text, String colour) {
    Box box = new Box(corner.x(), corner.y(), THICKNESS, THICKNESS);
    marks.add(Polyline.rectangle(box, Style.filled(colour).outlined(Palette.FAINT_INK, 0.6)));
    Point place = new Point(box.right() + 7, box.centre().y() + 0.36 * TEXT);
    marks.add(Label.of(text, place, Label.Anchor.START, TEXT));
    return box.bottom() + 6;
  }

  private List<Mark> ramp(double x, double y) {
    List<Mark> marks = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      double share = 1 - (step + 0.5) / STEPS;
      double top = y + RAMP * step / STEPS;
      Box box = Box.between(x, top, x + THICKNESS, y + RAMP);
      marks.add(Polyline.rectangle(box, Style.filled(colours.of(value(share)))));
    }
    Box frame = new Box(x, y, THICKNESS, RAMP);
    marks.add(Polyline.rectangle(frame, Style.line(Palette.FAINT_INK, 0.6)));
    Scale scale = colours.scale(y + RAMP, y);
    for (double tick : ticks()) {
      double place = scale.place(tick);
      Point start = new Point(x + THICKNESS, place);
      marks.add(Polyline.line(start, start.moved(4, 0), Style.line(Palette.FAINT_INK, 0.8)));
      Point words = start.moved(7, 0.36 * TEXT);
      marks.add(Label.of(Decimals.figure(tick), words, Label.Anchor.START, TEXT));
    }
    return marks;
  }

  private double value(double share) {
    return colours.logarithmic()
        ? colours.low() * Math.pow(colours.high() / colours.low(), share)
        : colours.low() + share * (colours.high() - colours.low());
  }
}
