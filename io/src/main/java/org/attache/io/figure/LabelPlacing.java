package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts labels beside their circles, at the one of eight places that the fewest lines cross, never
 * on a circle, on another label, so near one that both would read as one, or over the edge; one
 * that finds no place is left out. A place beside another circle, whose label it could be taken
 * for, is among the last.
 *
 * <p>Source: the eight places in order of preference are those of maps, J. Christensen, J. Marks
 * and S. Shieber, An Empirical Study of Algorithms for Point-Feature Label Placement, ACM
 * Transactions on Graphics, 1995.
 */
final class LabelPlacing {
  private static final double GAP = 2;
  private static final double BLANK = 3;
  private static final double NEAR = 3;
  private static final double MISTAKEN = 8;
  private static final double SLANT = Math.sqrt(0.5);
  private static final double RELUCTANCE = 0.15;

  /** Right, left, above, below, then the corners. */
  private static final double[][] PLACES = {
    {1, 0},
    {-1, 0},
    {0, -1},
    {0, 1},
    {SLANT, -SLANT},
    {SLANT, SLANT},
    {-SLANT, -SLANT},
    {-SLANT, SLANT}
  };

  private final Box page;
  private final double size;
  private final Point[] circles;
  private final double[] radii;
  private final List<Polyline> lines;
  private final List<Box> taken = new ArrayList<>();
  private final List<Label> placed = new ArrayList<>();

  LabelPlacing(Box page, double size, Point[] circles, double[] radii, List<Polyline> lines) {
    this.page = page;
    this.size = size;
    this.circles = circles;
    this.radii = radii;
    this.lines = lines;
  }

  /** Labels the circle of that number if there is room; those labelled first have the choice. */
  boolean place(int circle, String text) {
    double least = Double.POSITIVE_INFINITY;
    Label best = null;
    for (int at = 0; at < PLACES.length; at++) {
      Label label = label(circle, text, PLACES[at]);
      Box box = label.box();
      if (RELUCTANCE * at < least && isFree(box)) {
        double cost = RELUCTANCE * at + mistaken(circle, box);
        cost += crossings(box, least - cost);
        if (cost < least) {
          least = cost;
          best = label;
        }
      }
    }
    if (best == null) {
      return false;
    }
    taken.add(best.box());
    placed.add(best);
    return true;
  }

  private Label label(int circle, String text, double[] direction) {
    double dx = direction[0] * (radii[circle] + GAP);
    double dy = direction[1] * (radii[circle] + GAP);
    double down =
        switch ((int) Math.signum(direction[1])) {
          case -1 -> direction[0] == 0 ? -TextMetrics.DESCENT : -0.1;
          case 1 -> direction[0] == 0 ? TextMetrics.ASCENT : 0.6;
          default -> 0.36;
        };
    Label.Anchor anchor = Label.Anchor.MIDDLE;
    if (direction[0] != 0) {
      anchor = direction[0] > 0 ? Label.Anchor.START : Label.Anchor.END;
    }
    return Label.of(text, circles[circle].moved(dx, dy + down * size), anchor, size).withRim();
  }

  private boolean isFree(Box box) {
    if (!page.holds(box)) {
      return false;
    }
    for (int i = 0; i < circles.length; i++) {
      if (box.distance(circles[i]) < radii[i]) {
        return false;
      }
    }
    Box room = Box.between(box.x() - BLANK, box.y(), box.right() + BLANK, box.bottom());
    return taken.stream().noneMatch(room::overlaps);
  }

  /** How much a label is among other circles, whose it could be taken for. */
  private double mistaken(int circle, Box box) {
    double cost = 0;
    for (int i = 0; i < circles.length; i++) {
      if (i != circle && box.distance(circles[i]) < radii[i] + NEAR) {
        cost += MISTAKEN;
      }
    }
    return cost;
  }

  /** Counts no further than to what is too many anyway. */
  private int crossings(Box box, double enough) {
    int crossings = 0;
    for (Polyline line : lines) {
      if (crossings > enough) {
        return crossings;
      }
      crossings += box.isCrossedBy(line.points().get(0), line.points().get(1)) ? 1 : 0;
    }
    return crossings;
  }

  List<Label> placed() {
    return placed;
  }
}
