package org.attache.io.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.Actor;

/** One line between two actors, bowed where there are several, with its heads. */
final class LinkMarks {
  private static final double BOW = 16;

  private final Link link;
  private final Style style;

  LinkMarks(Link link, Style style) {
    this.link = link;
    this.style = style;
  }

  /** The line from rim to rim, with what it is for those who point at it. */
  Group between(List<Actor> actors, Point[] places, double[] reach) {
    List<Mark> marks = new ArrayList<>();
    Point from = places[link.one()];
    Point to = places[link.other()];
    Point control = control(from, to);
    double near = rim(actors, link.one(), from, control, reach);
    double far = rim(actors, link.other(), to, control, reach);
    Point start = at(from, control, near + (link.backward() ? head() : 0));
    Point end = at(to, control, far + (link.forward() ? head() : 0));
    marks.add(
        link.lanes() == 1
            ? Polyline.line(start, end, style)
            : new Curve(start, control, end, style));
    if (link.forward()) {
      marks.add(head(at(to, control, far), end));
    }
    if (link.backward()) {
      marks.add(head(at(from, control, near), start));
    }
    return new Group(title(actors), data(actors), marks);
  }

  private Point control(Point from, Point to) {
    double bow = BOW * (link.lane() - (link.lanes() - 1) / 2.0);
    double length = Math.max(1, from.distance(to));
    return from.towards(to, 0.5)
        .moved(bow * (from.y() - to.y()) / length, bow * (to.x() - from.x()) / length);
  }

  private static double rim(
      List<Actor> actors, int place, Point centre, Point towards, double[] reach) {
    double dx = towards.x() - centre.x();
    double dy = towards.y() - centre.y();
    return Shapes.rim(actors.get(place), reach[place], dx, dy);
  }

  private static Point at(Point centre, Point towards, double reach) {
    double length = centre.distance(towards);
    return length <= reach ? towards : centre.towards(towards, reach / length);
  }

  /** How long a head is. */
  private double head() {
    return 4 + 1.6 * style.width();
  }

  private Mark head(Point tip, Point foot) {
    double half = head() * 0.42;
    double length = Math.max(1e-6, tip.distance(foot));
    double dx = half * (tip.y() - foot.y()) / length;
    double dy = half * (foot.x() - tip.x()) / length;
    List<Point> corners = List.of(tip, foot.moved(dx, dy), foot.moved(-dx, -dy));
    return Polyline.polygon(corners, Style.filled(style.stroke()).withOpacity(style.opacity()));
  }

  private String title(List<Actor> actors) {
    String weight = link.weight() == 1 ? "" : ", " + Decimals.figure(link.weight());
    return actors.get(link.one()).name()
        + arrow()
        + actors.get(link.other()).name()
        + ": "
        + Wording.of(link.kinds())
        + weight;
  }

  private String arrow() {
    if (link.forward()) {
      return link.backward() ? " ↔ " : " → ";
    }
    return link.backward() ? " ← " : " – ";
  }

  private Map<String, String> data(List<Actor> actors) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("from", actors.get(link.one()).code());
    data.put("to", actors.get(link.other()).code());
    return data;
  }
}
