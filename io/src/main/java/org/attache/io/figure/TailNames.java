package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** Names in a tail plot, each where it covers neither dots nor lines nor other names. */
final class TailNames {
  private static final double[] AWAY = {8, 16, 26, 40, 60};
  private static final double[] SHARES = {0.5, 0.35, 0.65, 0.2, 0.8, 0.95};

  private final Box plot;
  private final double size;
  private final List<Box> taken = new ArrayList<>();
  private final List<List<Point>> lines = new ArrayList<>();
  private final List<Mark> placed = new ArrayList<>();

  TailNames(Box plot, double size) {
    this.plot = plot;
    this.size = size;
  }

  void avoid(Point dot, double radius) {
    taken.add(new Box(dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius));
  }

  void avoid(List<Point> line) {
    lines.add(line);
  }

  List<Mark> placed() {
    return List.copyOf(placed);
  }

  /** To the right of a line and above it, where lines fall; a line of no point has no name. */
  void line(String text, List<Point> line, String colour) {
    if (line.isEmpty()) {
      return;
    }
    for (double away : AWAY) {
      for (double share : SHARES) {
        Point place = line.get((int) (share * (line.size() - 1))).moved(away * 0.7, -away * 0.7);
        Label label = Label.of(text, place, Label.Anchor.START, size);
        if (isFree(label.box())) {
          add(label.withBold(true).withColour(Palette.ofWords(colour)).withRim());
          return;
        }
      }
    }
  }

  void dot(String text, Point dot) {
    for (double away : AWAY) {
      List<Label> ways =
          List.of(
              Label.of(text, dot.moved(-away, 0.36 * size), Label.Anchor.END, size),
              Label.of(text, dot.moved(away, 0.36 * size), Label.Anchor.START, size),
              Label.of(text, dot.moved(0, -away), Label.Anchor.MIDDLE, size),
              Label.of(text, dot.moved(0, away + 0.76 * size), Label.Anchor.MIDDLE, size));
      for (Label way : ways) {
        if (away <= AWAY[2] && isFree(way.box())) {
          add(way.withRim());
          return;
        }
      }
    }
  }

  private void add(Label label) {
    taken.add(label.box());
    placed.add(label);
  }

  private boolean isFree(Box box) {
    if (!plot.holds(box) || taken.stream().anyMatch(box::overlaps)) {
      return false;
    }
    for (List<Point> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        if (box.isCrossedBy(line.get(i - 1), line.get(i))) {
          return false;
        }
      }
    }
    return true;
  }
}
