package org.attache.io.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Events as upright lines across a plot, each with its label like a flag at the right of its top. A
 * label that would cross the line of a later event is raised above that event's label.
 */
final class EventFlags {
  static final double TEXT = 10;
  private static final double ROW = 13;
  private static final double GAP = 3;
  private static final double WIDEST = 0.4;

  private final List<Event> events;
  private final double offset;

  /** The offset is what the axis adds to the number of a day: half a year where years are dots. */
  EventFlags(List<Event> events, double offset) {
    this.events = events.stream().sorted(Comparator.comparing(Event::date)).toList();
    this.offset = offset;
  }

  /** Refuses an event that the axis does not reach. */
  void check(double low, double high, String span) {
    for (Event event : events) {
      if (!(place(event) >= low && place(event) <= high)) {
        throw new IllegalArgumentException(
            "an event must lie within " + span + ": " + event.date() + " " + event.label());
      }
    }
  }

  private double place(Event event) {
    return event.year() + offset;
  }

  /** The margin that labels need at the right of a plot that starts there, on a page so wide. */
  double margin(Scale years, double left, Box page, double least) {
    double right = page.right();
    double margin = least;
    for (Event event : events) {
      double share = (place(event) - years.low()) / (years.high() - years.low());
      double label = GAP + TextMetrics.width(text(event, page.width()), TEXT, false);
      if (share > 0) {
        margin = Math.max(margin, right - left - (right - left - label) / share);
      }
    }
    return margin;
  }

  private static String text(Event event, double width) {
    return TextMetrics.fitted(event.label(), TEXT, false, WIDEST * width);
  }

  /** How much room the labels take above the plot. */
  double height(Scale years, double width) {
    int top = -1;
    for (int row : rows(years, width)) {
      top = Math.max(top, row);
    }
    return top < 0 ? 0 : (top + 1) * ROW + 2;
  }

  private int[] rows(Scale years, double width) {
    int[] rows = new int[events.size()];
    for (int i = events.size() - 1; i >= 0; i--) {
      Event event = events.get(i);
      double end = x(event, years) + 3 * GAP + TextMetrics.width(text(event, width), TEXT, false);
      for (int j = i + 1; j < rows.length && x(events.get(j), years) < end; j++) {
        rows[i] = Math.max(rows[i], rows[j] + 1);
      }
    }
    return rows;
  }

  private double x(Event event, Scale years) {
    return years.place(place(event));
  }

  List<Mark> over(Box plot, Scale years, double width) {
    List<Mark> marks = new ArrayList<>();
    int[] rows = rows(years, width);
    for (int i = 0; i < rows.length; i++) {
      double x = x(events.get(i), years);
      double base = plot.y() - 4 - rows[i] * ROW;
      Style style = Style.line(Palette.FAINT_INK, 0.8).withDashes(true);
      marks.add(Polyline.line(new Point(x, plot.bottom()), new Point(x, base - ROW + 4), style));
      String text = text(events.get(i), width);
      marks.add(Label.of(text, new Point(x + GAP, base), Label.Anchor.START, TEXT));
    }
    return marks;
  }
}
