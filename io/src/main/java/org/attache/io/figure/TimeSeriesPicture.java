package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Puts lines over the years together: events below, then grey lines, then coloured ones. */
final class TimeSeriesPicture {
  private static final int NAMED_GREY_LINES = 12;
  private static final double MIDDLE_OF_YEAR = -0.5;
  private static final double TICK_ROOM = 70;

  private final List<YearLine> lines;
  private final TimeSeriesLook look;
  private final long lost;
  private final EventFlags flags;

  TimeSeriesPicture(List<YearLine> drawn, TimeSeriesLook look) {
    List<YearLine> full = drawn.stream().filter(line -> !line.isEmpty()).toList();
    if (full.isEmpty()) {
      throw new IllegalArgumentException(
          "a time series needs a number: "
              + Wording.count(drawn.size(), "line", "lines")
              + " without any");
    }
    this.lines =
        look.logarithmic()
            ? full.stream().map(line -> line.only(v -> v > 0)).filter(l -> !l.isEmpty()).toList()
            : full;
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a log axis needs a number above 0; there is none");
    }
    this.look = look;
    this.lost = count(full) - count(lines);
    this.flags = new EventFlags(look.events(), MIDDLE_OF_YEAR);
  }

  private static long count(List<YearLine> lines) {
    return lines.stream().mapToLong(line -> line.values().size()).sum();
  }

  private double least(ToDoubleFunction<YearLine> number) {
    return lines.stream().mapToDouble(number).min().orElseThrow();
  }

  private double most(ToDoubleFunction<YearLine> number) {
    return lines.stream().mapToDouble(number).max().orElseThrow();
  }

  Figure figure() {
    Sheet sheet = look.paper().sheet(caption(lines.size()));
    Box page = sheet.plot();
    ValueAxis values = values();
    double first = least(line -> line.values().firstKey());
    double last = most(YearLine::lastYear);
    double air = last > first ? 0.5 : 1;
    flags.check(first - air, last + air, "the years " + (int) first + " to " + (int) last);
    Axis upright = Axis.of(values.upwards(page), values.ticks(), look.axis());
    double left = page.x() + upright.width();
    Scale span = Scale.linear(first - air, last + air, left, page.right());
    double margin = flags.margin(span, left, page, LineEnds.margin(named(), look, last));
    Scale years = Scale.linear(first - air, last + air, left, page.right() - margin);
    int wished = (int) Math.max(2, (years.end() - left) / TICK_ROOM);
    Axis level = Axis.years(years, Ticks.whole(first, Math.max(last, first + 1), wished));
    double top = page.y() + Math.max(6, flags.height(years, page.width()));
    Box plot = Box.between(left, top, years.end(), page.bottom() - level.height());
    Scale heights = values.upwards(plot);

    List<Mark> marks = new ArrayList<>();
    marks.addAll(Axis.of(heights, values.ticks(), look.axis()).left(plot, true));
    marks.addAll(level.below(plot, false));
    marks.addAll(flags.over(plot, years, page.width()));
    marks.addAll(drawn(years, heights));
    LineEnds ends = new LineEnds(named(), this::colour, look, years, heights);
    marks.addAll(ends.marks(plot, last));
    int unnamed = lines.size() - named().size() + ends.leftOut();
    return look.paper().sheet(caption(unnamed)).figure(marks);
  }

  private ValueAxis values() {
    double lowest = least(line -> ends(line)[0]);
    double highest = most(line -> ends(line)[1]);
    return look.logarithmic()
        ? ValueAxis.logarithmic(lowest, highest)
        : ValueAxis.linear(lowest, highest);
  }

  private static double[] ends(YearLine line) {
    DoubleStream values = line.values().values().stream().mapToDouble(value -> value);
    double[] sorted = values.sorted().toArray();
    return new double[] {sorted[0], sorted[sorted.length - 1]};
  }

  /** The number of its colour; beyond the last for grey lines. */
  private int colour(YearLine line) {
    int number =
        look.coloured().isEmpty() ? lines.indexOf(line) : look.coloured().indexOf(line.code());
    return number < 0 ? LineColours.COUNT : number;
  }

  private boolean isGrey(YearLine line) {
    return colour(line) >= LineColours.COUNT;
  }

  /** Those to be named, coloured ones first. */
  private List<YearLine> named() {
    long grey = lines.stream().filter(this::isGrey).count();
    return lines.stream()
        .filter(line -> grey <= NAMED_GREY_LINES || !isGrey(line))
        .sorted(Comparator.comparing(this::colour))
        .toList();
  }

  private List<Mark> drawn(Scale years, Scale heights) {
    return lines.stream()
        .sorted(Comparator.comparing((YearLine line) -> -colour(line)))
        .map(line -> (Mark) drawn(line, years, heights))
        .toList();
  }

  private Group drawn(YearLine line, Scale years, Scale heights) {
    String colour = LineColours.of(colour(line));
    Style style = Style.line(colour, isGrey(line) ? 0.9 : 1.9).withOpacity(isGrey(line) ? 0.7 : 1);
    Function<Map.Entry<Integer, Double>, Point> place =
        value -> new Point(years.place(value.getKey()), heights.place(value.getValue()));
    List<Mark> marks = new ArrayList<>();
    for (List<Map.Entry<Integer, Double>> run : line.runs()) {
      List<Point> points = run.stream().map(place).toList();
      marks.add(points.size() == 1 ? dot(line, points.get(0)) : new Polyline(points, false, style));
    }
    return new Group(line.name(), Map.of("line", line.code()), marks);
  }

  private Mark dot(YearLine line, Point place) {
    int number = isGrey(line) ? 0 : colour(line);
    return Dots.of(number, place, isGrey(line) ? 1.4 : 2.6, LineColours.of(colour(line)));
  }

  private List<String> caption(int unnamed) {
    List<String> sentences = new ArrayList<>();
    if (unnamed > 0) {
      sentences.add(Wording.count(unnamed, "line", "lines") + " without a name.");
    }
    if (lost > 0) {
      sentences.add(
          Wording.count(lost, "number", "numbers") + " of 0 or less not on the log axis.");
    }
    sentences.addAll(look.caption());
    return sentences;
  }
}
