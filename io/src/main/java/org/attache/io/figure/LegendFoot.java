package org.attache.io.figure;

import java.util.ArrayList;
import java.util.List;

/** A legend below a plot: its groups beside one another, as many rows of them as they need. */
final class LegendFoot {
  private static final double GAP = 16;
  private static final double AIR = 10;

  private final double width;
  private final List<Legend> groups;

  LegendFoot(Legend legend, double width) {
    this.width = width;
    this.groups = legend.groups();
  }

  double height() {
    return groups.isEmpty()
        ? 0
        : places().stream().mapToDouble(Box::bottom).max().orElse(0) + AIR / 2;
  }

  /**
   * As many rows of each group as that height has room for, else the groups that it has room for.
   */
  Legend within(double most) {
    int longest = groups.stream().mapToInt(Legend::rows).max().orElse(0);
    for (int rows = longest; rows >= Legend.LEAST; rows--) {
      int each = rows;
      Legend cut = Legend.joined(groups.stream().map(group -> group.first(each)).toList());
      if (new LegendFoot(cut, width).height() <= most) {
        return cut;
      }
    }
    Legend kept = Legend.empty();
    for (Legend group : groups) {
      Legend more = Legend.joined(List.of(kept, group.first(Legend.LEAST)));
      kept = new LegendFoot(more, width).height() <= most ? more : kept;
    }
    return kept;
  }

  List<Mark> at(Point corner) {
    List<Mark> marks = new ArrayList<>();
    List<Box> places = places();
    for (int i = 0; i < groups.size(); i++) {
      Box place = places.get(i);
      marks.addAll(groups.get(i).at(corner.moved(place.x(), place.y())));
    }
    return marks;
  }

  /** The room of each group, from the upper left corner. */
  private List<Box> places() {
    List<Box> places = new ArrayList<>();
    double x = 0;
    double y = AIR;
    double bottom = AIR;
    for (Legend group : groups) {
      if (x > 0 && x + group.width() > width) {
        x = 0;
        y = bottom + GAP / 2;
      }
      Box place = new Box(x, y, group.width(), group.height());
      places.add(place);
      x = place.right() + GAP;
      bottom = Math.max(bottom, place.bottom());
    }
    return places;
  }
}
