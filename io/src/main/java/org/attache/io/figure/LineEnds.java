package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The names of lines, each where its line ends: those that last to the end in a column at the right
 * of the plot, moved apart, the others beside their last dot.
 */
final class LineEnds {
  private static final double TEXT = 11;
  private static final double ROW = 12.5;
  private static final double LEADER = 12;
  private static final double WIDEST = 150;
  private static final int FARTHEST = 4;

  private final List<YearLine> named;
  private final ToIntFunction<YearLine> colour;
  private final TimeSeriesLook look;
  private final Scale years;
  private final Scale heights;
  private final List<Label> placed = new ArrayList<>();
  private final List<Mark> leaders = new ArrayList<>();
  private int leftOut;

  LineEnds(
      List<YearLine> named,
      ToIntFunction<YearLine> colour,
      TimeSeriesLook look,
      Scale years,
      Scale heights) {
    this.named = named;
    this.colour = colour;
    this.look = look;
    this.years = years;
    this.heights = heights;
  }

  /** The margin that the column needs. */
  static double margin(List<YearLine> named, TimeSeriesLook look, double last) {
    return named.stream()
        .filter(line -> line.lastYear() == last)
        .mapToDouble(line -> LEADER + TextMetrics.width(text(line, look), TEXT, true))
        .max()
        .orElse(4);
  }

  private static String text(YearLine line, TimeSeriesLook look) {
    return TextMetrics.fitted(look.text(line), TEXT, true, WIDEST);
  }

  int leftOut() {
    return leftOut;
  }

  List<Mark> marks(Box plot, double last) {
    List<Mark> marks = new ArrayList<>(column(plot, last));
    for (YearLine line : named) {
      if (line.lastYear() != last && !placedBeside(line, plot)) {
        leftOut++;
      }
    }
    marks.addAll(leaders);
    marks.addAll(placed);
    return marks;
  }

  private List<Mark> column(Box plot, double last) {
    int room = Spread.room(plot.y() + 2, plot.bottom() - 2, ROW);
    List<YearLine> ending = named.stream().filter(line -> line.lastYear() == last).toList();
    List<YearLine> kept = ending.subList(0, Math.min(room, ending.size()));
    leftOut += ending.size() - kept.size();
    List<Double> wished = kept.stream().map(line -> heights.place(line.lastValue())).toList();
    double[] places = Spread.of(wished, ROW, plot.y() + 2, plot.bottom() - 2);
    List<Mark> moved = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Point end = new Point(years.place(last), wished.get(i));
      Point start = new Point(plot.right() + LEADER - 3, places[i]);
      if (Math.abs(places[i] - wished.get(i)) > 1.5) {
        Style style = Style.line(colour(kept.get(i)), 0.7);
        moved.add(Polyline.line(end.moved(3, 0), start, style));
      }
      placed.add(label(kept.get(i), start.moved(3, 0.36 * TEXT), Label.Anchor.START));
    }
    return moved;
  }

  private String colour(YearLine line) {
    return LineColours.of(colour.applyAsInt(line));
  }

  private Label label(YearLine line, Point place, Label.Anchor anchor) {
    boolean grey = colour.applyAsInt(line) >= LineColours.COUNT;
    return Label.of(text(line, look), place, anchor, TEXT)
        .withBold(!grey)
        .withColour(grey ? Palette.FAINT_INK : Palette.ofWords(colour(line)))
        .withRim();
  }

  /** Beside the last dot, or as little above or below it as leaves most lines uncrossed. */
  private boolean placedBeside(YearLine line, Box plot) {
    Point end = new Point(years.place(line.lastYear()), heights.place(line.lastValue()));
    Label best = label(line, end, Label.Anchor.START);
    double least = Double.POSITIVE_INFINITY;
    for (int row = -FARTHEST; row <= FARTHEST; row++) {
      for (Label.Anchor anchor : Label.Anchor.values()) {
        Label way = label(line, beside(end, row, anchor), anchor);
        double cost = cost(way, end, row, plot);
        if (cost < least) {
          least = cost;
          best = way;
        }
      }
    }
    if (least < Double.POSITIVE_INFINITY) {
      placed.add(best);
      lead(best.box(), end, colour(line));
    }
    return least < Double.POSITIVE_INFINITY;
  }

  /** A thin line to a name that stands farther than a row from its end. */
  private void lead(Box name, Point end, String of) {
    if (name.distance(end) > ROW) {
      double y = name.centre().y() < end.y() ? name.bottom() - 1 : name.y() + 1;
      double x = Math.max(name.x(), Math.min(name.right(), end.x()));
      leaders.add(Polyline.line(end, new Point(x, y), Style.line(of, 0.7)));
    }
  }

  private static Point beside(Point end, int row, Label.Anchor anchor) {
    double dx = anchor == Label.Anchor.START ? 5 : anchor == Label.Anchor.END ? -5 : 0;
    return end.moved(dx, 0.36 * TEXT + row * ROW);
  }

  private double cost(Label way, Point end, int row, Box plot) {
    Box box = way.box();
    boolean taken = placed.stream().anyMatch(other -> other.box().overlaps(box));
    if (taken || !plot.holds(box) || box.inset(-1.5).distance(end) == 0) {
      return Double.POSITIVE_INFINITY;
    }
    return crossings(box) + Math.abs(row) + (way.anchor() == Label.Anchor.START ? 0 : 0.5);
  }

  private long crossings(Box box) {
    return named.stream()
        .flatMap(line -> line.runs().stream())
        .mapToLong(
            run ->
                IntStream.range(1, run.size())
                    .filter(i -> box.isCrossedBy(place(run.get(i - 1)), place(run.get(i))))
                    .count())
        .sum();
  }

  private Point place(Map.Entry<Integer, Double> value) {
    return new Point(years.place(value.getKey()), heights.place(value.getValue()));
  }
}
