package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts a tail plot together: fitted lines over dots, names above. */
final class TailPlotPicture {
  private static final double TEXT = 11;
  private static final int MANY = 100;
  private static final String SHARE = "share with at least as much";

  private final TailDots dots;
  private final TailPlotLook look;
  private final double[] values;
  private final double radius;

  TailPlotPicture(TailDots dots, TailPlotLook look) {
    this.dots = dots;
    this.look = look;
    this.values = dots.distinct();
    this.radius = values.length > MANY ? 2 : 3;
  }

  Figure figure() {
    Sheet sheet = look.paper().sheet(caption());
    Box page = sheet.plot();
    double lowest = values[0];
    for (TailCurve fit : look.fits()) {
      lowest = Math.min(lowest, fit.start());
    }
    ValueAxis across = ValueAxis.logarithmic(lowest, dots.highest());
    ValueAxis up = ValueAxis.logarithmic(dots.share(dots.highest()), 1);
    Axis upright = Axis.of(up.upwards(page), up.ticks(), SHARE);
    Axis level = Axis.of(across.rightwards(page), across.ticks(), look.axis());
    Box plot =
        Box.between(
            page.x() + upright.width(), page.y() + 8, page.right(), page.bottom() - level.height());
    Scale x = across.rightwards(plot);
    Scale y = up.upwards(plot);
    List<Mark> marks = new ArrayList<>();
    marks.addAll(Axis.of(y, up.ticks(), SHARE).left(plot, true));
    marks.addAll(Axis.of(x, across.ticks(), look.axis()).below(plot, true));
    marks.addAll(circles(x, y));
    marks.addAll(lines(x, y));
    marks.addAll(names(plot, x, y));
    return sheet.figure(marks);
  }

  private Point place(double value, Scale x, Scale y) {
    return new Point(x.place(value), y.place(dots.share(value)));
  }

  private List<Mark> circles(Scale x, Scale y) {
    List<Mark> circles = new ArrayList<>();
    Style style = Style.filled(Palette.lightened(Palette.category(0), 0.4));
    for (double value : values) {
      Circle circle =
          new Circle(place(value, x, y), radius, style.outlined(Palette.category(0), 0.8));
      String title = Decimals.figure(value) + ": " + Decimals.figure(dots.share(value));
      circles.add(new Group(title, Map.of(), List.of(circle)));
    }
    return circles;
  }

  private List<Mark> lines(Scale x, Scale y) {
    List<Mark> lines = new ArrayList<>();
    for (int i = 0; i < look.fits().size(); i++) {
      TailCurve fit = look.fits().get(i);
      Style style = Style.line(LineColours.of(1 + i), 1.8).withDashes(i % 2 == 1);
      List<Point> points = fit.points(x, y, dots.share(fit.start()));
      if (!points.isEmpty()) {
        lines.add(new Polyline(points, false, style));
      }
    }
    return lines;
  }

  /** Fits are named beside the middle of their lines, actors beside their dots. */
  private List<Mark> names(Box plot, Scale x, Scale y) {
    TailNames names = new TailNames(plot, TEXT);
    for (double value : values) {
      names.avoid(place(value, x, y), radius);
    }
    List<List<Point>> lines = new ArrayList<>();
    for (TailCurve fit : look.fits()) {
      List<Point> line = fit.points(x, y, dots.share(fit.start()));
      lines.add(line);
      names.avoid(line);
    }
    for (int i = 0; i < lines.size(); i++) {
      names.line(look.fits().get(i).label(), lines.get(i), LineColours.of(1 + i));
    }
    for (TailDots.NamedDot dot : dots.named(look.labels())) {
      names.dot(dot.names(), place(dot.value(), x, y));
    }
    return names.placed();
  }

  private List<String> caption() {
    List<String> sentences = new ArrayList<>();
    sentences.add(Wording.count(dots.defined(), "number", "numbers") + ".");
    if (dots.hidden() > 0) {
      sentences.add(Decimals.figure(dots.hidden()) + " of 0 or less not on the log axis.");
    }
    if (dots.undefined() > 0) {
      sentences.add(Decimals.figure(dots.undefined()) + " undefined, left out.");
    }
    sentences.addAll(look.caption());
    return sentences;
  }
}
